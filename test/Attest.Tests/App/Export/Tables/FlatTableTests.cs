using Attest.App.Export.Tables;
using Attest.Tests.App.Export.Datasets;
using Attest.Tests.App.Export.Events;

namespace Attest.Tests.App.Export.Tables;

public sealed class FlatTableTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(20, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_column_has_one_type_and_null_is_an_empty_cell(int seed)
    {
        var odd = new OddIncidents(seed);
        var rows = DatasetRows.Of(FlatTable.Columns, Enumerable.Range(0, 25).Select(odd.Next).SelectMany(FlatRow.Of));

        rows.CheckTypes(FlatTable.Columns);
        Assert.DoesNotContain(rows.Rows.SelectMany(row => row.Values), cell => cell is "null" or "NULL" or "NA" or "NaN" or "None");
    }

    [Fact]
    public void Has_a_row_per_group_and_one_without_a_group_where_nobody_is_dead()
    {
        var rows = DatasetRows.Of(FlatTable.Columns, FlatRow.Of(MadeEvents.With("a: civilians=14+ soldiers=3").Incident).Concat(FlatRow.Of(MadeEvents.Bare))).Rows;

        Assert.Equal(["civilians 14 14 14 1 false", "soldiers 3 3 3 1 false", "     "],
            rows.Select(row => $"{row["group"]} {row["killed_lowest"]} {row["killed_widest"]} {row["killed_highest"]} {row["origins"]} {row["summed"]}"));
        Assert.All(rows, row => Assert.Equal(("Homs", "SY", "34.7268", "1"), (row["place"], row["country"], row["latitude"], row["places"])));
    }

    [Fact]
    public void Words_for_a_number_are_no_number()
    {
        var row = Assert.Single(DatasetRows.Of(FlatTable.Columns, FlatRow.Of(MadeEvents.With("a: people=dozens").Incident)).Rows);

        Assert.Equal(("people", "", "", "1"), (row["group"], row["killed_lowest"], row["killed_highest"], row["origins"]));
    }

    [Fact]
    public void Lists_are_parted_by_a_bar()
    {
        var row = Assert.Single(DatasetRows.Of(FlatTable.Columns, FlatRow.Of(MadeEvents.Bare with { Attackers = ["A, B", "C"] })).Rows);

        Assert.Equal("A, B|C", row["attackers"]);
    }
}

using System.Text.RegularExpressions;
using Attest.App.Export.Datasets;
using Attest.App.Export.Events;
using Attest.App.Export.Rules;
using Attest.Tests.App.Export.Events;

namespace Attest.Tests.App.Export.Datasets;

public sealed partial class HxlTableTests
{
    [Fact]
    public void The_row_below_the_names_is_a_hashtag_a_column()
    {
        var rows = CsvRows.Of(Text(MadeEvents.With("a: people=9")));

        Assert.Equal(rows[0].Count, rows[1].Count);
        Assert.All(rows[1], tag => Assert.Matches(Hashtag(), tag));
        Assert.Equal(rows[1].Count, rows[1].Distinct().Count());
        Assert.All(rows.Skip(2), row => Assert.DoesNotContain(row, cell => cell.StartsWith('#')));
    }

    [Theory]
    [InlineData("#event+id", "i-c-1")]
    [InlineData("#date+start", "2031-05-03")]
    [InlineData("#country+code+v_iso2", "SY")]
    [InlineData("#loc+name", "Homs")]
    [InlineData("#geo+lat", "34.7268")]
    [InlineData("#geo+lon", "36.7234")]
    [InlineData("#affected+killed+min", "12")]
    [InlineData("#affected+killed", "")]
    [InlineData("#affected+killed+max", "24")]
    [InlineData("#meta+num+origin", "1")]
    public void A_column_holds_what_its_hashtag_says(string tag, string cell)
    {
        var rows = CsvRows.Of(Text(MadeEvents.With("a: people=dozens")));

        Assert.Equal(cell, rows[2][rows[1].IndexOf(tag)]);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Cells_keep_their_types_whatever_the_words(int seed)
    {
        var odd = new OddIncidents(seed);
        var events = Enumerable.Range(0, 25).SelectMany(number => EventRow.Rows(MadeEvents.Of(odd.Next(number)), null)).ToList();

        DatasetRows.Of(HxlTable.Columns, events).CheckTypes(HxlTable.Columns);
    }

    static string Text(ExportedIncident exported)
    {
        using var text = new StringWriter();
        HxlTable.Write(text, EventRow.Rows(exported, HouseRule.Named("airwars")));
        return text.ToString();
    }

    /// <summary>A hashtag and its attributes as HXL 1.1 has them.</summary>
    [GeneratedRegex("^#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*$")]
    private static partial Regex Hashtag();
}

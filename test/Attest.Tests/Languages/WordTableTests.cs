using Attest.Languages;
using Attest.Model;
using Attest.Resolve.Dates;

namespace Attest.Tests.Languages;

public sealed class WordTableTests
{
    [Fact]
    public void Every_row_has_the_fields_of_its_header()
    {
        var table = WordTable.Read("Languages/En/dates.tsv");
        Assert.Equal(["word", "sense", "value", "example"], table.Columns);
        Assert.All(table.Rows, row => Assert.Equal(4, row.Length));
    }

    [Fact]
    public void An_unknown_list_is_the_callers_error() =>
        Assert.Throws<ArgumentException>(() => WordTable.Read("Languages/En/none.tsv"));

    [Fact]
    public void Each_example_of_a_day_month_or_week_is_found_as_a_date()
    {
        var reader = new DateReader();
        var dated = WordTable.Read("Languages/En/dates.tsv").Rows.Where(row => row[1] is "month" or "weekday" or "weekday-short" or "day" or "ago" or "weekend");
        Assert.All(dated, row => Assert.NotEmpty(reader.Find(row[3], new Span(0, row[3].Length))));
    }
}

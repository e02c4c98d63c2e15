using System.Text;
using Attest.App.Decide;

namespace Attest.Tests.App.Decide;

public sealed class CorrectionTableTests
{
    [Fact]
    public void Columns_come_in_any_order_and_only_some_are_needed()
    {
        var row = Assert.Single(Read("reason,subject,decision\n\"read, twice\",i-c-1,confirm\n"));

        Assert.Equal(new CorrectionRow(2, "confirm", "i-c-1", "", "", "", "read, twice", ""), row);
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_does_empty_ones_too() =>
        Assert.Equal([2, 5], Read("decision,subject,reason\nconfirm,c-1,\"two\nlines\"\n\n\nconfirm,c-2,x\n").Select(row => row.Line));

    [Fact]
    public void A_guard_against_formulas_is_no_part_of_the_words() =>
        Assert.Equal("=x", Assert.Single(Read("decision,subject,reason\nconfirm,c-1,'=x\n")).Reason);

    [Theory]
    [InlineData("decision,subject\n", "row 1: the column reason is missing")]
    [InlineData("decision,subject,reason,colour\n", "row 1: there is no column “colour”")]
    [InlineData("decision,subject,reason,reason\n", "row 1: a column stands there twice")]
    [InlineData("", "the column decision is missing")]
    [InlineData("decision,subject,reason\nconfirm,c-1\n", "row 2")]
    [InlineData("decision,subject,reason\nconfirm,c-1,ok\nconfirm,c-1,ok,more\n", "row 3")]
    [InlineData("decision,subject,reason\n\"open,c-1,x\n", "row 2")]
    public void What_is_no_such_table_is_refused(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_table_longer_than_a_person_could_write_is_refused()
    {
        var text = "decision,subject,reason\n" + string.Concat(Enumerable.Repeat("confirm,c-1,x\n", 10_001));

        Assert.Contains("more than", Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    static System.Collections.Immutable.ImmutableArray<CorrectionRow> Read(string text) =>
        CorrectionTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}

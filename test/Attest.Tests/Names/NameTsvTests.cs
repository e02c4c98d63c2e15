using Attest.Names;

namespace Attest.Tests.Names;

public sealed class NameTsvTests
{
    [Fact]
    public void Remarks_blank_lines_and_the_heading_are_no_rows() => Assert.Equal(
        ["Arda", "Belt"], Read("# remark\nname\tkind\n\nArda\ttown\n# more\nBelt\ttown\n").Select(row => row[0]));

    [Theory]
    [InlineData("name\tkind\nArda\n")]
    [InlineData("name\tkind\nArda\ttown\tmore\n")]
    public void A_row_that_is_not_as_wide_as_the_heading_is_refused(string text) => Assert.Contains("Arda", Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    [InlineData("name\tkind\n")]
    public void A_table_without_rows_has_none(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("a|b|c", 3)]
    [InlineData(" a | |b ", 2)]
    [InlineData("", 0)]
    public void A_cell_may_list_several(string cell, int count) => Assert.Equal(count, NameTsv.List(cell).Length);

    [Fact]
    public void A_table_that_is_not_built_in_is_told() =>
        Assert.Contains("none.tsv", Assert.Throws<InvalidOperationException>(() => NameTsv.BuiltIn("none.tsv")).Message, StringComparison.Ordinal);

    [Fact]
    public void Countries_have_two_letters_a_name_and_no_name_of_another()
    {
        Assert.Equal(Countries.All.Select(country => country.Iso).Distinct(StringComparer.Ordinal), Countries.All.Select(country => country.Iso));
        Assert.Equal(Countries.All.Select(country => country.Name).Distinct(StringComparer.Ordinal), Countries.All.Select(country => country.Name));
        Assert.All(Countries.All, country => Assert.Matches("^[A-Z]{2}$", country.Iso));
        Assert.All(Countries.All, country => Assert.Same(country, Countries.Of(country.Iso)));
        Assert.Null(Countries.Of("ZZ"));
        Assert.Null(Countries.Of("sy"));
    }

    static IReadOnlyList<string[]> Read(string text) => [.. NameTsv.Read(new StringReader(text), "test.tsv")];
}

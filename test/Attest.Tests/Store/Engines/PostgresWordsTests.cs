using Attest.Store.Engine.Postgres;

namespace Attest.Tests.Store.Engines;

public sealed class PostgresWordsTests
{
    [Theory]
    [InlineData("Shells hit Dayr az-Zawr, 14 dead.", "shells hit dayr az zawr 14 dead")]
    [InlineData("Pérez naïve ÅNGSTRÖM", "perez naive angstrom")]
    [InlineData("don't", "don t")]
    [InlineData("حلب 東京", "حلب 東京")]
    [InlineData("a\0b x", "a b x")]
    [InlineData("", "")]
    public void Text_is_cut_into_folded_words(string text, string words) => Assert.Equal(words, string.Join(' ', PostgresWords.Of(text)));

    [Fact]
    public void Words_have_their_places() => Assert.Equal(["'a':1,3 'b':2"], PostgresWords.Parts(["a", "b", "a"]));

    [Fact]
    public void No_words_make_no_row() => Assert.Empty(PostgresWords.Parts([]));

    [Fact]
    public void A_long_text_is_cut_into_rows_that_overlap()
    {
        var parts = PostgresWords.Parts(Enumerable.Range(0, 9000).Select(number => $"w{number}")).ToList();

        Assert.Equal(3, parts.Count);
        Assert.Contains("'w3999'", parts[0], StringComparison.Ordinal);
        Assert.Contains("'w3999'", parts[1], StringComparison.Ordinal);
        Assert.Contains("'w8999'", parts[2], StringComparison.Ordinal);
        Assert.All(parts, part => Assert.True(part.Length < 1_000_000));
    }

    [Fact]
    public void A_text_of_endless_words_stays_within_what_a_row_takes() =>
        Assert.All(PostgresWords.Parts(PostgresWords.Of(string.Concat(Enumerable.Repeat(new string('x', 5000) + " ", 400)))), part => Assert.True(part.Length < 500_000));

    [Theory]
    [InlineData("shells market", "'shells'|'market'")]
    [InlineData("az-Zawr", "'az' <-> 'zawr'")]
    [InlineData("'; DROP TABLE report; --", "'drop'|'table'|'report'")]
    [InlineData("+ & | ! <->", "")]
    public void Words_looked_for_hold_no_operators(string looked, string queries) => Assert.Equal(queries, string.Join('|', PostgresWords.Queries(looked)));
}

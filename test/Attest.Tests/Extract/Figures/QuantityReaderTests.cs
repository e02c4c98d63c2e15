namespace Attest.Tests.Extract.Figures;

public sealed class QuantityReaderTests
{
    public static TheoryData<string, string> Quantities => new()
    {
        { "12 people", "12 «12»" },
        { "at least 12 people", "at_least 12 «at least 12»" },
        { "12 or more people", "at_least 12 «12 or more»" },
        { "more than twenty people", "more_than 20 «more than twenty»" },
        { "up to 40 people", "at_most 40 «up to 40»" },
        { "fewer than ten people", "fewer_than 10 «fewer than ten»" },
        { "nearly two dozen people", "about 24 «nearly two dozen»" },
        { "between 15 and 20 people", "15-20 «between 15 and 20»" },
        { "15 to 20 people", "15-20 «15 to 20»" },
        { "15 ~- ~20 people", "15-20 «15-20»" },
        { "15 ~– ~20 people", "15-20 «15–20»" },
        { "dozens of people", "vague «dozens»" },
        { "several hundred people", "vague «several hundred»" },
        { "a large number of people", "vague «a large number»" },
        { "nine dead and four hurt", "9 «nine»; 4 «four»" },
    };

    [Theory, MemberData(nameof(Quantities))]
    public void A_quantity_has_its_bound_and_words(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("a nine ~- ~year ~- ~old boy")]
    [InlineData("$ ~2 million")]
    [InlineData("€ 40")]
    [InlineData("No. 4")]
    [InlineData("12 percent")]
    [InlineData("7 ~%")]
    [InlineData("40 km away")]
    [InlineData("3 hour talks")]
    [InlineData("a Su ~- ~34 jet")]
    [InlineData("how many died")]
    [InlineData("a three ~- ~storey house")]
    public void Ages_shares_money_measures_and_designations_count_nobody(string words) => Assert.Equal("", Read(words));

    [Theory]
    [InlineData("some 150 people", "about 150 «some 150»")]
    [InlineData("as many as 12 people", "at_most 12 «as many as 12»")]
    public void A_vague_word_inside_a_hedge_is_no_number_of_its_own(string words, string expected) => Assert.Equal(expected, Read(words));

    [Fact]
    public void A_range_that_runs_backwards_is_two_numbers() => Assert.Equal("20 «20»; 15 «15»", Read("20 to 15 people"));

    static string Read(string words)
    {
        var sentence = Readings.Flat(words);
        var text = TestSentence.TextOf(string.Join(' ', words.Split(' ').Select(word => $"{word}/{word}/X/0/dep")));
        return string.Join("; ", Readings.Quantities.Read(sentence).Select(quantity =>
            $"{Readings.Of(quantity.Figure)} «{sentence.SpanOf(quantity.First, quantity.End).Of(text)}»"));
    }
}

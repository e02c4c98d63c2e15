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
        { "no fewer than 12 people", "at_least 12 «no fewer than 12»" },
        { "a minimum of 12 people", "at_least 12 «a minimum of 12»" },
        { "in excess of 500 people", "more_than 500 «in excess of 500»" },
        { "an estimated 200 people", "about 200 «an estimated 200»" },
        { "close to 90 people", "about 90 «close to 90»" },
        { "roughly half a dozen people", "about 6 «roughly half a dozen»" },
        { "no more than 7 people", "at_most 7 «no more than 7»" },
        { "over 1.5 million people", "more_than 1500000 «over 1.5 million»" },
        { "between 40 and 50 of them", "40-50 «between 40 and 50»" },
        { "between 50 and 40 people", "50 «50»; 40 «40»" },
        { "at least 12 men and more than 20 women", "at_least 12 «at least 12»; more_than 20 «more than 20»" },
    };

    [Theory, MemberData(nameof(Quantities))]
    public void A_quantity_has_its_bound_and_words(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("Highway 12 was shut", "")]
    [InlineData("Photo 3 : the yard", "")]
    [InlineData("aged 24", "")]
    [InlineData("ages 13 , 17 and 19", "")]
    [InlineData("ages 13 , 17 , and 19", "")]
    [InlineData("in an article 12 people read", "12 «12»")]
    [InlineData("at the age of 12 or so 14 men", "12 «12»; 14 «14»")]
    public void Labels_and_lists_of_ages_count_nobody(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("killed/kill/VERB/0/root May/May/PROPN/1/obl 23/23/NUM/2/nummod in/in/ADP/5/case Arden/Arden/PROPN/1/obl", "")]
    [InlineData("the/the/DET/4/det Jan./Jan./PROPN/4/compound 28/28/NUM/2/nummod death/death/NOUN/0/root", "")]
    [InlineData("on/on/ADP/3/case 23/23/NUM/3/nummod June/June/PROPN/0/root", "")]
    [InlineData("March/March/PROPN/2/nsubj killed/kill/VERB/0/root 23/23/NUM/4/nummod people/people/NOUN:NNS/2/obj", "23 «23»")]
    [InlineData("may/may/AUX/2/aux kill/kill/VERB:VB/0/root 23/23/NUM/2/obj", "23 «23»")]
    [InlineData("Both/both/DET/2/det men/man/NOUN:NNS/3/nsubj died/die/VERB/0/root", "2 «Both»")]
    [InlineData("Both/both/DET/2/nsubj died/die/VERB/0/root", "2 «Both»")]
    [InlineData("both/both/CCONJ/2/cc killed/kill/VERB/0/root", "")]
    [InlineData("both/both/DET/3/det the/the/DET/3/det guard/guard/NOUN/0/root", "")]
    public void Days_count_nobody_and_both_are_two(string words, string expected) => Assert.Equal(expected, Written(words));

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
    [InlineData("in 2015 it fell")]
    [InlineData("the 1999 raid")]
    [InlineData("at 6 pm")]
    [InlineData("for 12 hour or so")]
    [InlineData("£ ~40 million")]
    [InlineData("an F ~- ~16")]
    [InlineData("8 mile north")]
    public void Ages_shares_money_measures_and_designations_count_nobody(string words) => Assert.Equal("", Read(words));

    [Theory]
    [InlineData("some 150 people", "about 150 «some 150»")]
    [InlineData("as many as 12 people", "at_most 12 «as many as 12»")]
    public void A_vague_word_inside_a_hedge_is_no_number_of_its_own(string words, string expected) => Assert.Equal(expected, Read(words));

    [Fact]
    public void A_range_that_runs_backwards_is_two_numbers() => Assert.Equal("20 «20»; 15 «15»", Read("20 to 15 people"));

    static string Read(string words) => Written(string.Join(' ', words.Split(' ').Select(word => $"{word}/{word.TrimStart('~').ToLowerInvariant()}/X/0/dep")));

    static string Written(string parse)
    {
        var sentence = TestSentence.Read(parse);
        var text = TestSentence.TextOf(parse);
        return string.Join("; ", Readings.Quantities.Read(sentence).Select(quantity =>
            $"{Readings.Of(quantity.Figure)} «{sentence.SpanOf(quantity.First, quantity.End).Of(text)}»"));
    }
}

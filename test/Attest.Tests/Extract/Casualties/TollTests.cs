namespace Attest.Tests.Extract.Casualties;

public sealed class TollTests
{
    const string The = "The/the/DET/2/det ";

    public static TheoryData<string, string> Cases => new()
    {
        { The + "toll/toll/NOUN/3/nsubj rose/rise/VERB/0/root to/to/ADP/5/case six/six/NUM/3/obl", "killed 6 people «rose to six»" },
        { The + "toll/toll/NOUN/3/nsubj rose/rise/VERB/0/root to/to/ADP/7/case at/at/ADP/6/case least/least/ADV/7/nmod six/six/NUM/3/obl", "killed at_least 6 people «rose to at least six»" },
        { The + "toll/toll/NOUN/3/nsubj rose/rise/VERB/0/root from/from/ADP/5/case 12/12/NUM/3/obl to/to/ADP/7/case 15/15/NUM/3/obl", "killed 15 people «rose from 12 to 15»" },
        { The + "toll/toll/NOUN/3/nsubj stands/stand/VERB:VBZ/0/root at/at/ADP/5/case 30/30/NUM/3/obl", "killed 30 people «stands at 30»" },
        { "a/a/DET/2/det toll/toll/NOUN/0/root of/of/ADP/4/case 40/40/NUM/2/nmod", "killed 40 people «toll of 40»" },
        { "The/the/DET/3/det casualty/casualty/NOUN/3/compound toll/toll/NOUN/4/nsubj passed/pass/VERB/0/root 100/100/NUM/4/obj", "killed_or_injured 100 people «passed 100»" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_toll_gives_the_number_that_it_reached(string words, string expected) => Assert.Equal(expected, Readings.Rule("casualty/toll", words));

    [Theory]
    [InlineData("The/the/DET/2/det toll/toll/NOUN/3/nsubj rose/rise/VERB/0/root again/again/ADV/3/advmod")]
    [InlineData("The/the/DET/3/det road/road/NOUN/3/compound price/price/NOUN/4/nsubj rose/rise/VERB/0/root to/to/ADP/6/case six/six/NUM/4/obl")]
    public void Without_a_number_or_a_toll_there_is_no_figure(string words) => Assert.Equal("", Readings.Rule("casualty/toll", words));
}

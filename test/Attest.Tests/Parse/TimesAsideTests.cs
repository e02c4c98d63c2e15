using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse;

/// <summary>Bare times are set aside while a tree is drawn, and hang on their verb afterwards.</summary>
public sealed class TimesAsideTests
{
    static readonly SentenceParser Parser = SentenceParser.Load();

    [Theory]
    [InlineData("Shortly before 2:30 a.m. Saturday, Arda police found a man.", "Saturday", "found")]
    [InlineData("Late Tuesday night, bandits killed five farm workers.", "night", "killed")]
    [InlineData("At 9 p.m., someone fired at a van, police said.", "p.m.", "fired")]
    [InlineData("Sunday, July 4, two men were stabbed.", "4", "stabbed")]
    [InlineData("A clerk was killed early Friday when robbers came.", "Friday", "killed")]
    [InlineData("He died Monday at a clinic.", "Monday", "died")]
    [InlineData("Three people were hurt in a bar fight Sunday.", "Sunday", "hurt")]
    public void A_bare_time_hangs_on_the_verb_it_stands_by(string text, string time, string verb)
    {
        var sentence = Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
        var word = sentence.Tokens.First(token => token.Text == time);
        Assert.Equal(("obl:unmarked", verb), (word.Relation, sentence.HeadOf(word)?.Text));
    }

    [Theory]
    [InlineData("Monday, Tuesday and Wednesday were quiet.", "Monday")]
    [InlineData("The market is held Sunday mornings.", "Sunday")]
    [InlineData("He read Friday's paper.", "Friday")]
    [InlineData("They met on Monday.", "Monday")]
    [InlineData("They fought Monday and Tuesday.", "Monday")]
    [InlineData("Sunday, at last.", "Sunday")]
    public void Other_days_stay_with_the_parser(string text, string day)
    {
        var sentence = Parser.Parse(SegmentedText.Of(text)).Sentences[0];
        Assert.Single(sentence.Tokens, token => token.IsRoot);
        var word = sentence.Tokens.First(token => token.Text == day);
        Assert.NotEqual("obl:unmarked", word.Relation);
    }

    [Theory]
    [InlineData("Officers found Keith Bard, 22, dead in a hallway.", "dead", "xcomp", "found")]
    [InlineData("Jon Hale, 36, was found dead.", "Jon", "nsubj:pass", "found")]
    [InlineData("Jon Hale, 36, was found dead.", "36", "appos", "Jon")]
    public void An_age_hangs_on_the_name_before_it(string text, string word, string relation, string head)
    {
        var sentence = Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
        var token = sentence.Tokens.First(token => token.Text == word);
        Assert.Equal((relation, head), (token.Relation, sentence.HeadOf(token)?.Text));
    }

    [Theory]
    [InlineData("Jon Hale, 36, Ann Reed, 41, and Tom Marsh, 24, died.")]
    [InlineData("Room A, 500, was empty.")]
    [InlineData("Hale, 3, , 4, , .")]
    [InlineData("Monday,")]
    [InlineData("Monday, ,")]
    [InlineData("At 9 p.m. Monday, at 9 p.m. Tuesday, at 9 p.m. Friday, he died Monday late Sunday died Monday.")]
    [InlineData("9 p.m. , died")]
    public void Odd_texts_give_one_root(string text)
    {
        foreach (var sentence in Parser.Parse(SegmentedText.Of(text)).Sentences)
        {
            var root = Assert.Single(sentence.Tokens, token => token.IsRoot);
            Assert.All(sentence.Tokens, token => Assert.True(sentence.IsUnder(token, root)));
        }
    }
}

using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class LemmaRuleTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "killed", "kill", "l 2 " },
        { "Bodies", "body", "l 3 y" },
        { "was", "be", "l 3 be" },
        { "Syrian", "Syrian", "k 0 " },
        { "The", "the", "l 0 " },
        { "Rebels", "Rebel", "k 1 " },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_least_rule_between_a_word_and_its_form_gives_it_back(string word, string lemma, string text)
    {
        var rule = LemmaRule.Between(word, lemma);
        Assert.Equal(text, rule.ToString());
        Assert.Equal(rule, LemmaRule.Parse(text));
        Assert.Equal(lemma, rule.Apply(word));
    }

    [Theory]
    [InlineData("is")]
    [InlineData("be")]
    public void A_rule_that_leaves_nothing_or_takes_too_much_does_not_apply(string word) =>
        Assert.Null(LemmaRule.Parse("l 2 ").Apply(word) ?? LemmaRule.Parse("l 3 x").Apply(word));
}

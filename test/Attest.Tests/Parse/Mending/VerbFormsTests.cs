using Attest.Parse.Mending;

namespace Attest.Tests.Parse.Mending;

public sealed class VerbFormsTests
{
    static readonly VerbForms Verbs = VerbForms.Load("En");

    [Theory]
    [InlineData("kills", "kill", "Third")]
    [InlineData("killed", "kill", "Past")]
    [InlineData("killing", "kill", "Gerund")]
    [InlineData("raided", "raid", "Past")]
    [InlineData("shelled", "shell", "Past")]
    [InlineData("gunned", "gun", "Past")]
    [InlineData("shot", "shoot", "Past")]
    [InlineData("struck", "strike", "Past")]
    [InlineData("destroying", "destroy", "Gerund")]
    [InlineData("KILLED", "kill", "Past")]
    public void A_form_is_known_by_its_lemma(string word, string lemma, string form)
    {
        var sense = Verbs.Of(word)!.Value;
        Assert.Equal((lemma, form), (sense.Lemma, sense.Form.ToString()));
    }

    [Theory]
    [InlineData("bread")]
    [InlineData("singing")]
    [InlineData("")]
    public void Other_words_are_none_of_ours(string word) => Assert.Null(Verbs.Of(word));

    [Theory]
    [InlineData("kill", true)]
    [InlineData("strike", false)]
    [InlineData("raid", false)]
    public void A_verb_that_also_names_an_attack_is_told_apart(string lemma, bool onlyVerb) => Assert.Equal(onlyVerb, Verbs.Of(lemma)!.Value.IsOnlyVerb);

    [Theory]
    [InlineData("strikes", true)]
    [InlineData("raid", true)]
    [InlineData("table", false)]
    public void Nouns_of_attack_are_known_in_the_plural_too(string word, bool expected) => Assert.Equal(expected, Verbs.IsAttackNoun(word));

    [Theory]
    [InlineData("air", true)]
    [InlineData("suicide", true)]
    [InlineData("table", false)]
    public void Words_that_open_a_name_of_attack_are_known(string word, bool expected) => Assert.Equal(expected, Verbs.OpensCompound(word));
}

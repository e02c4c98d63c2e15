using Attest.Eval.Linking;
using Attest.Model;
using Attest.Tests.Link;

namespace Attest.Tests.Eval;

public sealed class OneVictimTests
{
    [Theory]
    [InlineData("A man was taken to a hospital, where he was pronounced dead.", "A man", "he", true)]
    [InlineData("A man was hurt. A man died at the scene.", "A man", "A man", true)]
    [InlineData("A 20-year-old man was hurt. A 31-year-old man died.", "A 20-year-old man", "A 31-year-old man", false)]
    [InlineData("A woman was hurt. Leo Dunn, 31, died.", "A woman", "Leo Dunn", true)]
    [InlineData("Mara Quill was hurt. Leo Dunn died.", "Mara Quill", "Leo Dunn", false)]
    [InlineData("Quill was hurt. Mara Quill died.", "Quill", "Mara Quill", true)]
    [InlineData("A girl was hurt. A boy died.", "A girl", "A boy", false)]
    [InlineData("A toddler was hurt. The woman died.", "A toddler", "The woman", false)]
    [InlineData("Another man was hurt. A man died.", "Another man", "A man", false)]
    [InlineData("A man was killed in the yard and a neighbour was hurt.", "a neighbour", "A man", false)]
    [InlineData("One person was hurt. A man died.", "One", "A man", false)]
    public void One_told_hurt_is_the_dead_one_unless_words_tell_them_apart(string text, string hurt, string dead, bool expected) =>
        Assert.Equal(expected, new OneVictim([Claim(text, hurt, Effect.Injured, 0), Claim(text, dead, Effect.Killed, hurt == dead ? 5 : 0)]).IsHurtAndDead);

    [Fact]
    public void A_pronoun_means_the_person_before_it()
    {
        const string Text = "A boy died. Another boy was shot and he was treated.";
        Assert.False(new OneVictim([Claim(Text, "A boy", Effect.Killed, 0), Claim(Text, "Another boy", Effect.KilledOrInjured, 0), Claim(Text, "he", Effect.Injured, 0)]).IsHurtAndDead);
    }

    [Fact]
    public void Where_nobody_is_told_hurt_there_is_nobody_to_be_one() =>
        Assert.False(new OneVictim([Claim("A boy died.", "A boy", Effect.Killed, 0)]).IsHurtAndDead);

    // The claim on the words, with all that stands behind them in the text as its quote.
    static Claim Claim(string text, string words, Effect effect, int from)
    {
        var at = new Span(text.IndexOf(words, from, StringComparison.Ordinal), text.Length);
        var claim = new ToldReport("a").Says(text).Injured(at.Of(text), Group.People, Figure.Exactly(1)).Read().Claims[0];
        return claim with { Casualty = new(effect, Group.People, Figure.Exactly(1), words) };
    }
}

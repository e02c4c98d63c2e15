using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Damages;

/// <summary>Makes the finding of damage from its trigger and phrase.</summary>
static class DamageFinding
{
    // Phrases this far from their verb are quoted alone: the quote must stay short enough to be checked at a glance.
    const int LongestQuote = 260;

    public static Finding? Of(string rule, SentenceReading sentence, Token trigger, CountedPhrase phrase, DamageEffect effect, string? kind)
    {
        if (sentence.IsNegated(trigger) || Mood.IsHypothetical(sentence, trigger)) return null;
        var first = Math.Min(phrase.First, trigger.Index);
        var end = Math.Max(phrase.End, trigger.Index + 1);
        if (sentence.Sentence.SpanOf(first, end).Length > LongestQuote) (first, end) = (phrase.First, phrase.End);
        var figure = phrase.Source is CountSource.Bare ? Figure.Vague : phrase.Figure;
        var damage = new Damage(ThingOf(sentence, phrase), kind, effect, figure);
        return new(rule, ClaimKind.Damage, sentence.Index, trigger, first, end, phrase, Damage: damage);
    }

    // The thing with its modifiers, without number, article and owner: "a three-storey command centre" → "three-storey command centre".
    static string ThingOf(SentenceReading sentence, CountedPhrase phrase)
    {
        var at = phrase.Noun.Index;
        while (at > phrase.First && sentence.Tokens[at - 1] is var before && sentence.QuantityAt(at - 1) is null
            && before.Tag != "DET" && before.Xpos is not ("PRP$" or "POS") && before.Lemma != "of" && before.Text is not ("\"" or "“" or "”")) at--;
        return sentence.Words(at, phrase.Noun.Index + 1);
    }
}

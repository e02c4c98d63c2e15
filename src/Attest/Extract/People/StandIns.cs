using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Words that stand for a person named elsewhere: "he" after a sentence about one, "the 16-year-old" where only one is 16.</summary>
static class StandIns
{
    /// <summary>Mentions whose name is the key of the person meant.</summary>
    /// <param name="before">What the sentence before is about, or null.</param>
    public static IEnumerable<NameMention> In(SentenceReading sentence, ImmutableArray<NameMention> names, NamedInReport known, NameGroup? before)
    {
        if (before is not null && sentence.At(0) is { } pronoun && Fits(pronoun, before))
            foreach (var name in before.Names) yield return new(sentence.Index, 0, 1, 0, 1, name.Name, null, true) { IsStandIn = true };

        foreach (var token in sentence.Tokens)
        {
            if (token.Lemma != "old" || names.Any(name => name.PhraseFirst <= token.Index && token.Index < name.PhraseEnd + 4 && token.Index >= name.PhraseFirst)) continue;
            if (AgeReader.In(sentence, token.Index, token.Index + 1) is not { } years || known.OfAge(years) is not { } key) continue;
            var end = token.Index + 1;
            while (sentence.At(end) is { Tag: "NOUN" } && end < token.Index + 3) end++;
            yield return new(sentence.Index, token.Index, end, Math.Max(0, token.Index - 4), end, key, years, true) { IsStandIn = true };
        }
    }

    static bool Fits(Token pronoun, NameGroup before) => pronoun.Text switch
    {
        "He" or "She" => before.Names.Length == 1,
        "They" or "Both" or "All" => before.Names.Length > 1,
        _ => false,
    };
}

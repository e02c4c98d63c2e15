using System.Collections.Immutable;
using Attest.Extract.Phrases;
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
            // "Two 15-year-old boys were charged"
            if (AgeReader.Before(sentence, token.Index + 1) is { At: var first } && sentence.At(first - 1) is { Tag: "NUM" }) continue;
            var end = token.Index + 1;
            while (sentence.At(end) is { Tag: "NOUN" } && end < token.Index + 3) end++;
            yield return new(sentence.Index, token.Index, end, Math.Max(0, token.Index - 4), end, key, years, true) { IsStandIn = true };
        }
    }

    /// <summary>Those of a sentence whom a later "he" or "they" means; null where it may mean somebody else told of there.</summary>
    /// <param name="findings">Casualties read in the sentence.</param>
    public static NameGroup? Meant(SentenceReading sentence, ImmutableArray<NameMention> names, IEnumerable<Finding> findings)
    {
        var about = NameGroup.Of(sentence, names).FirstOrDefault(group => !NameGroup.IsTeller(sentence, group.Names[^1]) && !NameGroup.IsSource(sentence, group.Names[^1].End));
        // "A man was hurt, Hale said. He died." is not told of Hale.
        return about is null || findings.Any(finding => IsOneOther(finding, names)) ? null : about;
    }

    static bool IsOneOther(Finding finding, ImmutableArray<NameMention> names) =>
        finding is { Casualty.Figure.Value: 1, Phrase: { Source: not CountSource.Name } phrase }
        && !names.Any(name => name.PhraseFirst <= phrase.End + 1 && phrase.First <= name.PhraseEnd + 1);

    static bool Fits(Token pronoun, NameGroup before) => pronoun.Text switch
    {
        "He" or "She" => before.Names.Length == 1,
        "They" or "Both" or "All" => before.Names.Length > 1,
        _ => false,
    };
}

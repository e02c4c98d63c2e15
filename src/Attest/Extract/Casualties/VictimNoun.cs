using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Nine bodies", "claimed 20 lives", "14 deaths", "the killing of two men": nouns of harm with a number.</summary>
public sealed class VictimNoun(HarmWords harm, VictimReader victims) : IClaimRule
{
    public string Id => "casualty/noun";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var noun in sentence.Tokens)
        {
            if (noun.Tag is not ("NOUN" or "ADJ" or "VERB")) continue;
            if (Counted(sentence, noun) is { } counted) yield return counted;
            if (OfWounded(sentence, noun) is { } part) yield return part;
            foreach (var finding in Acts(sentence, noun)) yield return finding;
        }
    }

    Finding? Counted(SentenceReading sentence, Token noun)
    {
        if (noun.Tag != "NOUN" || harm.Noun(noun, "victim") is not { } effect) return null;
        // "four life terms", "two death sentences": it only describes the noun behind it.
        if (noun.Relation == "compound" && sentence.At(noun.Index + 1) is { Tag: "NOUN" } described && noun.Head == described.Index) return null;
        if (PhraseReader.Read(sentence, noun) is not { IsCounted: true } phrase) return null;
        if (effect is Effect.Abducted or Effect.Captured && phrase.Source == CountSource.Vague && sentence.HeadOf(noun)?.Lemma is not ("take" or "hold" or "seize" or "capture")) return null;
        var group = noun.Lemma is "prisoner" or "hostage" or "captive" or "body" or "corpse" or "life" ? Group.People : victims.GroupOf(sentence, phrase);
        return CasualtyFinding.Of(Id, sentence, noun, phrase, effect, group);
    }

    // "five of the wounded": a count of them, whatever else is said.
    Finding? OfWounded(SentenceReading sentence, Token word)
    {
        if (word.Lemma is not ("wounded" or "injured" or "wound" or "injure") || !word.Text.EndsWith("ed", StringComparison.Ordinal) || !sentence.Is(word.Index - 1, "the") || !sentence.Is(word.Index - 2, "of")) return null;
        if (sentence.QuantityAt(word.Index - 3) is not { Figure.Value: not null } quantity) return null;
        var words = sentence.Words(quantity.First, quantity.End);
        var phrase = new CountedPhrase(word, word, quantity.First, word.Index + 1, quantity.Figure, words, CountSource.Number, quantity.First);
        return CasualtyFinding.Of(Id, sentence, word, phrase, HasDied(sentence, word) ? Effect.Killed : Effect.Injured, Group.People);
    }

    // "four of the injured died in hospital"
    static bool HasDied(SentenceReading sentence, Token wounded) =>
        sentence.Tokens.Skip(wounded.Index + 1).FirstOrDefault(word => word.Tag == "VERB")?.Lemma is "die" or "succumb";

    IEnumerable<Finding> Acts(SentenceReading sentence, Token noun)
    {
        if (harm.Noun(noun, "act") is not { } effect || noun.Tag == "VERB" || !sentence.Is(noun.Index + 1, "of")) yield break;
        var of = sentence.Children(noun, "nmod").FirstOrDefault(child => child.Index > noun.Index);
        if (of is null) yield break;
        foreach (var phrase in victims.People(sentence, of))
        {
            if (phrase.Source is CountSource.Bare || (phrase.Head == of && phrase.First > noun.Index + 3)) continue;
            if (CasualtyFinding.Of(Id, sentence, noun, phrase, effect, victims.GroupOf(sentence, phrase)) is { } finding) yield return finding;
        }
    }
}

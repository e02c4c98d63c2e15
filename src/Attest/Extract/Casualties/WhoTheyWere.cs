using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Two of the dead were children", "among the 33 dead were two nurses", "the victims included nine pupils": who those already counted were.</summary>
public sealed class WhoTheyWere(HarmWords harm, VictimReader victims) : IClaimRule
{
    // Words that may stand between the dead and the verb that tells who they were.
    const int Reach = 8;

    public string Id => "casualty/who";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var those in sentence.Tokens)
        {
            if (EffectOf(sentence, those, earlier) is not { } effect || VerbAfter(sentence, those) is not { } verb) continue;
            foreach (var phrase in Parts(sentence, those, verb))
            {
                var casualty = new Casualty(effect, victims.GroupOf(sentence, phrase), phrase.Figure, phrase.Words);
                var whole = WholeOf(sentence, earlier, those, casualty);
                yield return new(Id, ClaimKind.Casualty, sentence.Index, those, Math.Min(phrase.First, those.Index), Math.Max(phrase.End, those.Index + 1), phrase, casualty, PartOf: whole);
            }
        }
    }

    // "the dead", "the 33 wounded", "those killed", "the victims"; "them" and "the victims" are those of the figure before.
    Effect? EffectOf(SentenceReading sentence, Token those, IReadOnlyList<Finding> earlier)
    {
        var text = those.Text.ToLowerInvariant();
        if (text is "dead" or "wounded" or "injured" or "killed" && IsNamed(sentence, those)) return harm.State(those)?.Effect ?? (text == "killed" ? Effect.Killed : null);
        if (text != "victims" && !(text == "them" && sentence.Is(those.Index - 1, "of") && sentence.QuantityAt(those.Index - 2) is not null)) return null;
        return earlier.Concat(sentence.Before).LastOrDefault(finding => finding is { Casualty: not null, PartOf: null })?.Casualty!.Effect;
    }

    static bool IsNamed(SentenceReading sentence, Token those)
    {
        var before = sentence.QuantityAt(those.Index - 1)?.First - 1 ?? those.Index - 1;
        return sentence.Is(before, "the") || sentence.Is(before, "those");
    }

    static Token? VerbAfter(SentenceReading sentence, Token those)
    {
        for (var at = those.Index + 1; at <= those.Index + Reach && sentence.At(at) is { } word; at++)
        {
            if (word.Lemma == "include" || (word.Lemma == "be" && word.Xpos is "VBD" or "VBP" or "VBZ")) return word;
            if (word.Tag == "VERB" || word.Text is ";" or ",") return null;
        }

        return null;
    }

    IEnumerable<CountedPhrase> Parts(SentenceReading sentence, Token those, Token verb)
    {
        var of = those.Index - 1;
        while (sentence.At(of) is { Tag: "DET" } || sentence.Is(of, "those")) of--;
        if (!sentence.Is(of, "of")) return verb.Lemma == "include" || those.Lemma != "they" ? Told(sentence, verb).Where(phrase => phrase.Source != CountSource.Definite) : [];
        if (verb.Lemma != "be" || sentence.QuantityAt(of - 1) is not { Figure.Value: not null } quantity) return [];
        var noun = sentence.Tokens.Skip(verb.Index + 1).Take(Reach).LastOrDefault(token => token.Tag is "NOUN" && token.Index < EndOf(sentence, verb));
        if (noun is null || !victims.People(sentence, noun).Any()) return [];
        return [new(noun, noun, quantity.First, noun.Index + 1, quantity.Figure, sentence.Words(quantity.First, quantity.End), CountSource.Number, quantity.First)];
    }

    IEnumerable<CountedPhrase> Told(SentenceReading sentence, Token verb) =>
        sentence.At(verb.Index + 1) is { Tag: "VERB" } ? [] : PeopleList.From(sentence, verb.Index + 1, victims);

    // The first noun phrase behind the verb: "were policemen and the others …".
    static int EndOf(SentenceReading sentence, Token verb)
    {
        var at = verb.Index + 1;
        while (sentence.At(at) is { Tag: "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" } || sentence.At(at)?.Text == "-") at++;
        return at;
    }

    static Finding? WholeOf(SentenceReading sentence, IReadOnlyList<Finding> earlier, Token those, Casualty part)
    {
        bool IsWhole(Finding finding) => finding is { PartOf: null, Casualty: { } whole } && whole.Effect == part.Effect && !(part.Figure.Value >= (whole.Figure.Value ?? int.MaxValue));
        return earlier.LastOrDefault(finding => IsWhole(finding) && finding.Phrase!.First <= those.Index) ?? sentence.Before.LastOrDefault(IsWhole);
    }
}

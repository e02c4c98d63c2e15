using System.Collections.Frozen;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>
/// "Suffered a gunshot wound", "was taken to hospital", "is in critical condition", "was treated and released", "is expected to recover":
/// people told hurt by their wounds and what is done about them.
/// </summary>
public sealed class UnderCare(VictimReader victims) : IClaimRule
{
    // Words between a noun of care and the verb that it goes with, at most.
    const int Steps = 4;

    static readonly ClosedWords Closed = ClosedWords.Load("En", "harm-words");
    static readonly FrozenSet<string> ToCare = Closed.Of("to-care");
    static readonly FrozenSet<string> Care = Closed.Of("care");
    static readonly FrozenSet<string> CareCentres = Closed.Of("care-centre");
    static readonly FrozenSet<string> Wounds = Closed.Of("wound");
    static readonly FrozenSet<string> Suffering = Closed.Of("suffering");
    static readonly FrozenSet<string> Conditions = Closed.Of("condition");
    static readonly FrozenSet<string> Deadly = Closed.Of("deadly");

    public string Id => "casualty/care";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var token in sentence.Tokens)
        {
            if (WithWounds(sentence, token) is { } bearing) yield return bearing;
            if (Told(sentence, token) is not { } verb || sentence.IsNegated(token)) continue;
            var effect = Wounds.Contains(token.Lemma) && sentence.Children(token, "amod").Any(word => Deadly.Contains(word.Lemma)) ? Effect.Killed : Effect.Injured;
            // "is expected to recover": what is expected is told as it is; the recovery itself has not happened.
            var trigger = token.Tag == "VERB" ? verb : token;
            foreach (var phrase in Heads(sentence, token, verb).SelectMany(head => victims.People(sentence, head)))
                if (CasualtyFinding.Of(Id, sentence, trigger, phrase, effect, victims.GroupOf(sentence, phrase)) is { } finding)
                    yield return finding with { End = Math.Max(finding.End, token.Index + 1) };
        }
    }

    // "left ten dead and four with gunshot wounds", "three others with burns": a number, and right behind it what those counted have.
    Finding? WithWounds(SentenceReading sentence, Token wound)
    {
        if (!Wounds.Contains(wound.Lemma) || wound.Tag != "NOUN") return null;
        var with = wound.Index - 1;
        while (sentence.At(with) is { Tag: "ADJ" or "NOUN" or "DET" } && wound.Index - with <= Steps) with--;
        if (!sentence.Is(with, "with") || sentence.At(with - 1) is not { } counted || sentence.QuantityAt(counted.Index) is not { Figure.Value: not null } quantity) return null;
        var phrase = new CountedPhrase(counted, counted, quantity.First, with, quantity.Figure, sentence.Words(quantity.First, quantity.End), CountSource.Number, quantity.First);
        return CasualtyFinding.Of(Id, sentence, wound, phrase, Effect.Injured, Group.People);
    }

    /// <summary>The verb, or the noun said of them, by which <paramref name="word"/> tells that people are hurt; null where it does not.</summary>
    static Token? Told(SentenceReading sentence, Token word)
    {
        if (word.Lemma == "condition") return Conditions.Contains(sentence.At(word.Index - 1)?.Lemma ?? "") ? VerbOf(sentence, word) : null;
        if (Wounds.Contains(word.Lemma) && word.Tag == "NOUN") return Wounded(sentence, word);
        if (IsCare(sentence, word)) return VerbOf(sentence, word) is { } verb && ToCare.Contains(verb.Lemma) && IsTo(sentence, word) ? verb : null;
        if (word is { Tag: "VERB", Lemma: "treat" }) return IsTreated(sentence, word) ? word : null;
        return word is { Tag: "VERB", Lemma: "recover" or "survive" or "recuperate" } ? Recovering(sentence, word) : null;
    }

    // "suffered wounds", "with a gunshot wound", "suffering from burns", "treated for injuries"; "his injuries are minor" is told of the owner.
    static Token? Wounded(SentenceReading sentence, Token wound)
    {
        if (sentence.Children(wound, "det").Any(word => word.Lemma == "no")) return null;
        // "a self-inflicted gunshot wound" is nobody's doing but his own.
        for (var at = wound.Index - 1; at >= 0 && wound.Index - at <= Steps; at--)
            if (sentence.Tokens[at].Text.EndsWith("inflicted", StringComparison.OrdinalIgnoreCase)) return null;
        if (wound.Relation.StartsWith("nsubj", StringComparison.Ordinal)) return sentence.Has(wound, "nmod:poss") ? wound : null;
        if (VerbOf(sentence, wound) is not { } verb) return null;
        if (wound.Relation == "obj") return Suffering.Contains(verb.Lemma) ? verb : null;
        var with = sentence.Children(wound, "case").FirstOrDefault();
        return with is { Lemma: "with" } && verb.Lemma is not ("charge" or "match" or "deal") || (with is { Lemma: "from" or "for" } && (Suffering.Contains(verb.Lemma) || verb.Lemma is "treat" or "recover")) ? verb : null;
    }

    static bool IsCare(SentenceReading sentence, Token word) => word.Tag is "NOUN" or "PROPN"
        && (Care.Contains(word.Lemma.ToLowerInvariant()) || (word.Lemma.ToLowerInvariant() is "center" or "centre" && CareCentres.Contains(sentence.At(word.Index - 1)?.Text.ToLowerInvariant() ?? "")));

    static bool IsTo(SentenceReading sentence, Token place) => sentence.Children(place, "case").Any(word => word.Lemma == "to")
        || sentence.Is(place.Index - 1, "to") || sentence.Is(place.Index - 2, "to");

    static bool IsTreated(SentenceReading sentence, Token verb) => VictimReader.IsPassive(sentence, verb)
        && (sentence.Children(verb, "conj").Any(other => other.Lemma is "release" or "discharge")
            || sentence.Children(verb, "obl").Any(where => IsCare(sentence, where) || where.Lemma == "scene" || Wounds.Contains(where.Lemma)));

    // "is recovering in hospital", "is expected to survive"; who recovers a body or survived a war is not hurt.
    static Token? Recovering(SentenceReading sentence, Token verb)
    {
        if (sentence.Has(verb, "obj")) return null;
        if (verb.Relation == "xcomp" && sentence.HeadOf(verb) is { Lemma: "expect" } expected) return expected;
        return verb is { Xpos: "VBG", Lemma: "recover" or "recuperate" } && sentence.Has(verb, "aux") ? verb : null;
    }

    static Token? VerbOf(SentenceReading sentence, Token word)
    {
        if (sentence.Has(word, "cop")) return word;
        var at = sentence.HeadOf(word);
        for (var steps = 0; steps < Steps && at is not null; steps++, at = sentence.HeadOf(at))
            if (at.Tag is "VERB" || sentence.Has(at, "cop")) return at;
        return null;
    }

    static IEnumerable<Token> Heads(SentenceReading sentence, Token word, Token verb)
    {
        if (verb == word && word.Relation.StartsWith("nsubj", StringComparison.Ordinal)) return sentence.Children(word, "nmod:poss").Take(1);
        // "found a man with a wound", "sent four people to the hospital", "took himself to a clinic"
        var objects = sentence.Children(verb, "obj").Where(noun => noun.Index < word.Index && noun.Text is not ("himself" or "herself" or "themselves")).ToList();
        if (objects.Count > 0 && word.Relation != "obj") return objects;
        return VictimReader.Subjects(sentence, verb);
    }
}

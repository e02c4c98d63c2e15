using System.Collections.Frozen;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Nine are dead", "left 32 villagers dead", "120 wounded", "seven girls remain captive": a state said of people.</summary>
public sealed class VictimState(HarmWords harm, VictimReader victims) : IClaimRule
{
    static readonly FrozenSet<string> States = ClosedWords.Load("En", "harm-words").Of("state");

    public string Id => "casualty/state";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var token in sentence.Tokens)
        {
            if (Sense(sentence, token) is not { } word) continue;
            foreach (var phrase in Victims(sentence, token))
                if (CasualtyFinding.Of(Id, sentence, token, phrase, word.Effect, victims.GroupOf(sentence, phrase)) is { } finding)
                    yield return finding;
        }
    }

    HarmWord? Sense(SentenceReading sentence, Token token)
    {
        if (token is { Tag: "VERB", Xpos: "VBD" } && sentence.Has(token, "obj")) return null;
        // "a homeless man", "Hale, who is homeless": how somebody lives, and nothing that befell him.
        if (token.Lemma == "homeless" && (token.Relation == "amod" || token.Relation == "acl:relcl" || sentence.Has(token, "cop"))) return null;
        if (harm.State(token) is { } state && token.Tag is "ADJ" or "VERB" or "NOUN" or "ADV") return harm.State(token);
        return Phrases(sentence, token);
    }

    // "in captivity", "seven captives": the noun of a phrase that says what befell them.
    static HarmWord? Phrases(SentenceReading sentence, Token token)
    {
        if (token.Lemma is "captivity" && sentence.Is(token.Index - 1, "in")) return new(token.Lemma, Effect.Abducted, HarmFrame.State, "");
        return token is { Lemma: "captive", Tag: "NOUN" } ? new(token.Lemma, Effect.Abducted, HarmFrame.State, "") : null;
    }

    IEnumerable<CountedPhrase> Victims(SentenceReading sentence, Token state)
    {
        if (Attributive(sentence, state) is { } noun) return victims.People(sentence, noun).Take(1).Where(phrase => phrase.IsCounted && phrase.Head.Index == noun.Index);
        if (sentence.QuantityAt(state.Index - 1) is { } quantity && !sentence.Is(quantity.End, "of"))
            return [new(state, state, quantity.First, state.Index + 1, quantity.Figure, sentence.Words(quantity.First, quantity.End),
                quantity.Figure.Bound == Bound.Vague ? CountSource.Vague : CountSource.Number, quantity.First)];
        if (Behind(sentence, state) is { } found) return victims.People(sentence, found).Take(1);
        if (Subject(sentence, state) is { } subject && victims.People(sentence, subject).ToList() is { Count: > 0 } told) return told;

        return victims.Before(sentence, state) is { } before ? victims.WithEarlier(sentence, before).Where(phrase => phrase.IsCounted) : [];
    }

    static Token? Attributive(SentenceReading sentence, Token state) =>
        state.Relation == "amod" && sentence.HeadOf(state) is { } noun && noun.Index > state.Index && noun.Index - state.Index <= 3
        && !sentence.Tokens.Skip(state.Index + 1).Take(noun.Index - state.Index - 1).Any(token => token.Text is "," or "and" or "&" or ";" or ":") ? noun : null;

    // "found a man dead": the state stands behind its noun.
    static Token? Behind(SentenceReading sentence, Token state) =>
        state.Relation == "amod" && sentence.HeadOf(state) is { Relation: "obj" } noun && noun.Index == state.Index - 1 ? noun : null;

    static Token? Subject(SentenceReading sentence, Token state)
    {
        if (sentence.Children(state, "nsubj").FirstOrDefault(subject => subject.Tag != "PRON" || sentence.PersonOf(subject) is not null) is { } own) return own;
        if (sentence.HeadOf(state) is not { Tag: "VERB" } verb) return null;
        if (state.Relation is "xcomp" && sentence.Children(verb, "obj").FirstOrDefault() is { } obj) return obj;
        if (state.Relation is not ("xcomp" or "obj" or "acl") && !state.Relation.StartsWith("obl", StringComparison.Ordinal)) return null;
        if (!States.Contains(verb.Lemma)) return null;
        return sentence.Children(verb, "nsubj").FirstOrDefault(subject => subject.Tag != "PRON" || sentence.PersonOf(subject) is not null)
            ?? (verb.Relation is "acl" or "acl:relcl" ? sentence.HeadOf(verb) : null)
            // "was struck in the chest and pronounced dead"
            ?? (verb is { Relation: "conj", Xpos: "VBN" } ? VictimReader.Subjects(sentence, verb).FirstOrDefault() : null);
    }
}

using System.Collections.Frozen;
using Attest.Extract.Figures;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"The death toll rose to at least six", "a toll of 40": the number that a toll reached.</summary>
public sealed class Toll(HarmWords harm) : IClaimRule
{
    static readonly FrozenSet<string> Reaching = ClosedWords.Load("En", "harm-words").Of("reaching");

    public string Id => "casualty/toll";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var toll in sentence.Tokens)
        {
            if ((toll.Tag == "NOUN" ? harm.Noun(toll, "toll") ?? OfNumber(sentence, toll) : null) is not { } effect)
            {
                if (OfPut(sentence, toll) is not { } put) continue;
                effect = put;
            }

            if (sentence.At(toll.Index - 1)?.Lemma is "injury" or "casualty") effect = sentence.At(toll.Index - 1)!.Lemma == "injury" ? Effect.Injured : Effect.KilledOrInjured;
            if (Reached(sentence, toll) is not var (quantity, from)) continue;
            var number = sentence.Tokens[quantity.Number];
            var words = sentence.Words(quantity.First, quantity.End);
            var phrase = new CountedPhrase(number, number, quantity.First, quantity.End, quantity.Figure, words, CountSource.Number, quantity.First);
            yield return new(Id, ClaimKind.Casualty, sentence.Index, toll, from, quantity.End, phrase, new Casualty(effect, Group.People, quantity.Figure, words));
        }
    }

    // "the number of people killed", "the number of wounded": what is counted says the effect.
    Effect? OfNumber(SentenceReading sentence, Token number)
    {
        if (number.Lemma is not ("number" or "count" or "tally" or "figure") || !sentence.Is(number.Index + 1, "of")) return null;
        for (var at = number.Index + 2; at < number.Index + 7 && sentence.At(at) is { } word; at++)
        {
            if (harm.State(word) is { } state) return state.Effect;
            if (word.Xpos == "VBN" && harm.Verb(sentence, word) is { } verb) return verb.Effect;
            if (harm.Noun(word, "victim") is { } victim) return victim;
            if (sentence.QuantityAt(at) is not null) return null;
        }

        return null;
    }

    // "put the dead at 27"
    Effect? OfPut(SentenceReading sentence, Token state) =>
        sentence.Is(state.Index + 1, "at") && sentence.Is(state.Index - 1, "the") && sentence.At(state.Index - 2) is { Lemma: "put" or "place" } ? harm.State(state)?.Effect : null;

    static (Quantity, int)? Reached(SentenceReading sentence, Token toll)
    {
        if (sentence.Is(toll.Index + 1, "of") || sentence.Is(toll.Index + 1, "to") || sentence.Is(toll.Index + 1, "at"))
            if (sentence.QuantityAt(toll.Index + 2) is { } direct && direct.First == toll.Index + 2) return (direct, toll.Index);

        // "put the death toll from the shelling at 27"
        for (var i = toll.Index + 1; i < Math.Min(sentence.Tokens.Length, toll.Index + 10) && sentence.Tokens[i].Tag is not ("VERB" or "AUX"); i++)
            if (sentence.Tokens[i].Lemma is "at" or "to" && sentence.QuantityAt(i + 1) is { Figure.Value: not null } put) return (put, toll.Index);

        foreach (var verb in sentence.Tokens.Skip(toll.Index + 1))
        {
            if (!Reaching.Contains(verb.Lemma) || (verb.Tag is not ("VERB" or "AUX") && verb.Text is not ("climbs" or "rises" or "jumps" or "nears"))) continue;
            if (After(sentence, verb) is { } quantity) return (quantity, verb.Index);
        }

        return null;
    }

    // "rose from 12 to 15" reached 15; "rose to 85"; "stands at 30"; "passed 100".
    static Quantity? After(SentenceReading sentence, Token verb)
    {
        var at = verb.Index + 1;
        while (sentence.At(at) is { } word && (word.Tag is "ADP" or "ADV" or "PRON" or "DET" || word.Lemma is "toll" or "death" || word.Text is "\"" or "“") && sentence.QuantityAt(at) is null) at++;
        var quantity = sentence.QuantityAt(at);
        if (quantity is null || quantity.Figure.Value is null) return null;
        if (sentence.Is(quantity.First - 1, "from") && sentence.Is(quantity.End, "to") && sentence.QuantityAt(quantity.End + 1) is { } higher) return higher;
        return quantity.Figure.Bound == Bound.Between && sentence.Is(quantity.First - 1, "from")
            ? quantity with { Figure = Figure.Exactly(quantity.Figure.High!.Value) }
            : quantity;
    }
}

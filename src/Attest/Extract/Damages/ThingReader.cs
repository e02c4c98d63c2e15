using Attest.Extract.Attacks;
using Attest.Extract.Casualties;
using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Damages;

/// <summary>Finds the things that a verb of damage is said of, one phrase for each kind of thing in a list.</summary>
public sealed class ThingReader(DamageWords words, GroupWords groups)
{
    public IEnumerable<CountedPhrase> Objects(SentenceReading sentence, Token verb, DamageWord word)
    {
        var seen = new HashSet<int>();
        var heads = VictimReader.Objects(sentence, verb).SelectMany(head => WithCoordinated(sentence, head))
            .Concat(Listed(sentence, verb.Index + 1));
        foreach (var head in heads)
            if (head.Index > verb.Index && seen.Add(head.Index) && Thing(sentence, head, word) is { } phrase && phrase.First > verb.Index
                && (sentence.At(phrase.First - 1) is not { Tag: "ADP", Xpos: "IN" } before || before.Index == verb.Index || sentence.Is(before.Index - 1, "well")))
                yield return phrase;
    }

    public IEnumerable<CountedPhrase> Subjects(SentenceReading sentence, Token verb, DamageWord word)
    {
        var seen = new HashSet<int>();
        var heads = VictimReader.Subjects(sentence, verb).SelectMany(head => WithCoordinated(sentence, head)).Concat(ListedBefore(sentence, verb));
        if (!VictimReader.IsReduced(sentence, verb) && ClauseReader.SubjectBefore(sentence, verb) is { } first) heads = heads.Append(first);
        foreach (var head in heads)
            if (head.Index < verb.Index && seen.Add(head.Index) && Thing(sentence, head, word) is { } phrase)
                yield return phrase;
    }

    /// <summary>The things after the preposition that follows a noun: "destruction of four barns and a mill".</summary>
    public IEnumerable<CountedPhrase> After(SentenceReading sentence, Token noun, DamageWord word)
    {
        var seen = new HashSet<int>();
        var heads = sentence.Children(noun, "nmod").Where(child => child.Index > noun.Index).SelectMany(head => WithCoordinated(sentence, head));
        foreach (var head in heads.Concat(Listed(sentence, noun.Index + 2)))
            if (seen.Add(head.Index) && Thing(sentence, head, word) is { } phrase && phrase.First > noun.Index)
                yield return phrase;
    }

    /// <summary>The thing after "into": what was rammed.</summary>
    public IEnumerable<CountedPhrase> Into(SentenceReading sentence, Token verb, DamageWord word)
    {
        for (var i = verb.Index + 1; i < Math.Min(sentence.Tokens.Length, verb.Index + 14); i++)
        {
            if (sentence.Tokens[i].Relation == "punct" && sentence.Tokens[i].Text is ";" or "." or "–") yield break;
            if (!sentence.Is(i, "into") && !sentence.Is(i, "onto")) continue;
            var head = Listed(sentence, i + 1).FirstOrDefault();
            if (head is not null && Thing(sentence, head, word) is { } phrase && words.ClassOf(phrase.Noun) is not null && !ThingPhrases.IsWay(phrase.Noun)) yield return phrase;
            yield break;
        }
    }

    CountedPhrase? Thing(SentenceReading sentence, Token head, DamageWord word)
    {
        // "damage to parts of the mill" is damage to the mill.
        if (head.Lemma is "part" or "section" or "portion" or "side" or "wing" && sentence.Is(head.Index + 1, "of")
            && Listed(sentence, head.Index + 2).FirstOrDefault() is { } whole) head = whole;
        if (PhraseReader.Read(sentence, head) is not { } phrase || !words.IsThing(phrase, word)) return null;
        return words.ClassOf(phrase.Noun) is null && groups.Of(sentence, phrase) is not null ? null : phrase;
    }

    static IEnumerable<Token> WithCoordinated(SentenceReading sentence, Token head)
    {
        yield return head;
        foreach (var other in sentence.Children(head, "conj"))
            if (other.Tag is "NOUN" or "PROPN")
                foreach (var inner in WithCoordinated(sentence, other)) yield return inner;
    }

    // A list read by its commas, since long lists are where parsers slip: each last noun before ",", "and" or the end is a head.
    static IEnumerable<Token> Listed(SentenceReading sentence, int start)
    {
        for (var i = start; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if ((token.Tag is "NOUN" or "PROPN" || IsAcronym(token)) && !IsInside(sentence, i))
            {
                if (i > start + 1 && IsSubject(sentence, i)) yield break;
                yield return token;
            }

            if (!Ends(sentence, token, i > start)) continue;
            if (Resumed(sentence, i) is not { } next) yield break;
            i = next - 1;
        }
    }

    // ", the ministry said": a noun right before a finite verb opens another clause.
    static bool IsSubject(SentenceReading sentence, int at) => sentence.At(at + 1) is { Xpos: "VBD" or "VBZ" or "VBP" or "MD" };

    // "a depot near Arda as well as a barn near Belt": the list goes on after the place of its first thing.
    static int? Resumed(SentenceReading sentence, int at)
    {
        if (sentence.Tokens[at].Xpos == "VBN") return AfterClause(sentence, at);
        if (sentence.Is(at, "as") && sentence.Is(at + 1, "well") && sentence.Is(at + 2, "as") && at + 3 < sentence.Tokens.Length) return at + 3;
        if (sentence.Tokens[at].Lemma is not ("near" or "in" or "at" or "outside" or "around")) return null;
        for (var i = at + 1; i < sentence.Tokens.Length && i <= at + 8; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Tag is "VERB" or "AUX") return null;
            var end = token.Lemma == "and" ? i + 1 : token.Lemma == "as" && sentence.Is(i + 1, "well") && sentence.Is(i + 2, "as") ? i + 3 : 0;
            if (end > 0 && sentence.At(end) is { } next && (next.Tag is "DET" || sentence.QuantityAt(end) is not null)) return end;
        }

        return null;
    }

    // "five barns filled with hay, straw and seed, and training yards": the list goes on after ", and".
    static int? AfterClause(SentenceReading sentence, int at)
    {
        for (var i = at + 1; i < sentence.Tokens.Length - 2 && i <= at + 12; i++)
        {
            if (sentence.Tokens[i].Tag is "AUX" || sentence.Tokens[i] is { Tag: "VERB", Xpos: not "VBG" }) return null;
            if (sentence.Tokens[i].Text == "," && sentence.Is(i + 1, "and") && sentence.Tokens[i + 2].Tag is "ADJ" or "NOUN" or "NUM" or "DET" or "VERB") return i + 2;
        }

        return null;
    }

    // "In addition to the 14 tanks, three guns and two lorries were destroyed": the list before a passive verb.
    static IEnumerable<Token> ListedBefore(SentenceReading sentence, Token verb)
    {
        var at = verb.Index - 1;
        while (at >= 0 && sentence.Tokens[at].Tag is "AUX" or "ADV") at--;
        for (; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Tag is "NOUN" or "PROPN" && !IsInside(sentence, at)) yield return token;
            if (Ends(sentence, token, true) && !IsAddition(sentence, token)) yield break;
        }
    }

    static bool IsAddition(SentenceReading sentence, Token token) =>
        token.Lemma is "addition" or "besides" || (token.Lemma is "to" && sentence.Is(token.Index - 1, "addition"));

    static bool IsInside(SentenceReading sentence, int at) =>
        sentence.At(at + 1) is { } next && (next.Tag is "NOUN" || (next.Text == "-" && next.At.Start == sentence.Tokens[at].At.End)
            || next.Xpos == "POS" || (next.Tag is "ADJ" && sentence.Tokens[at].Tag == "PROPN") || (next.Tag == "PROPN" && sentence.Tokens[at].Tag == "PROPN"));

    static bool Ends(SentenceReading sentence, Token token, bool inside) =>
        token.Text is ";" or "." or ":" || (token.Tag is "VERB" or "AUX" && token.Relation != "amod" && !IsAcronym(token) && !IsHyphenated(sentence, token) && !PhraseReader.IsGerundModifier(sentence, token))
        || (inside && token.Tag is "ADP" or "SCONJ" && sentence.QuantityAt(token.Index) is null && !IsHyphenated(sentence, token));

    // Taggers take rare acronyms for anything: "an IED", "two VBIEDs".
    static bool IsAcronym(Token token) => token.Text.Length >= 3 && token.Text.TrimEnd('s').All(char.IsAsciiLetterUpper);

    static bool IsHyphenated(SentenceReading sentence, Token token) =>
        sentence.Is(token.Index - 1, "-") || sentence.Is(token.Index + 1, "-");
}

using System.Collections.Frozen;
using Attest.Extract.Damages;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>Finds the words for things and institutions that were attacked, with what tells one from another: "branch of the Harbour Bank".</summary>
/// <remarks>Read by the words beside the noun; a parser's slip in the phrase does no harm.</remarks>
public sealed class ThingPhrases(DamageWords things)
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "attack-parties");
    static readonly FrozenSet<string> Near = Closed.Of("near");
    static readonly FrozenSet<string> Ways = Closed.Of("way");
    static readonly FrozenSet<string> Parts = Closed.Of("part");

    // How far a bomb's own place stands behind the word for it.
    const int Reach = 24;
    const int MostWords = 10;

    /// <summary>True for streets, roads and the like: where something happens, and not what it is done to.</summary>
    public static bool IsWay(Token noun) => Ways.Contains(noun.Lemma.ToLowerInvariant());

    /// <summary>Each thing named in <paramref name="range"/>; of a list, each member.</summary>
    public IEnumerable<Words> In(SentenceReading sentence, Words range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (!Opens(sentence, at)) continue;
            var end = RunEnd(sentence, at);
            if (Thing(sentence, at, end) is { } thing)
            {
                yield return thing;
                end = thing.End;
            }

            at = end - 1;
        }
    }

    /// <summary>"exploded in front of the bank and at the offices of a newspaper": what stands behind words of nearness.</summary>
    public IEnumerable<Words> Beside(SentenceReading sentence, Token bomb)
    {
        for (var at = bomb.Index + 1; at < Math.Min(sentence.Tokens.Length, bomb.Index + Reach); at++)
        {
            if (sentence.Tokens[at].Text is ";" or "." or ":") yield break;
            if (NounAfter(sentence, at) is not { } start) continue;
            if (Thing(sentence, start, RunEnd(sentence, start)) is { } thing) yield return thing;
        }
    }

    /// <summary>The thing whose noun is <paramref name="noun"/>, with its modifiers and what follows "of".</summary>
    public static Words Around(SentenceReading sentence, Token noun)
    {
        var first = noun.Index;
        while (first > 0 && noun.Index - first < MostWords && Opens(sentence, first - 1)) first--;
        return new(first, Complement(sentence, noun.Index + 1));
    }

    // "in front of", "outside", "near": the noun phrase behind it, its article left out.
    static int? NounAfter(SentenceReading sentence, int at)
    {
        var next = at + 1;
        if (sentence.Is(at, "front") && sentence.Is(next, "of")) next++;
        else if (sentence.Is(at, "next") && sentence.Is(next, "to")) next++;
        else if (sentence.Is(next, "front") || !Near.Contains(sentence.Tokens[at].Text.ToLowerInvariant())) return null;
        while (sentence.At(next) is { Tag: "DET" } or { Xpos: "PRP$" } || sentence.QuantityAt(next) is not null) next++;
        return sentence.At(next) is not null && Opens(sentence, next) ? next : null;
    }

    Words? Thing(SentenceReading sentence, int first, int end)
    {
        var head = end - 1;
        while (head > first && sentence.Tokens[head].Tag is not ("NOUN" or "PROPN")) head--;
        var whole = Complement(sentence, head + 1);
        return IsThing(sentence, first, sentence.Tokens[head]) || IsPart(sentence, head, whole) ? new(first, whole) : null;
    }

    // "a branch of the bank", "the entrance of the club": a part of a thing is one.
    bool IsPart(SentenceReading sentence, int head, int end) =>
        end > head + 1 && Parts.Contains(sentence.Tokens[head].Lemma) && IsThing(sentence, head + 2, sentence.Tokens[end - 1]);

    bool IsThing(SentenceReading sentence, int first, Token head)
    {
        if (IsWay(head)) return false;
        if (things.ClassOf(head) is { } kind) return kind is not ("ied" or "target" or "unit");
        if (things.IsInstitution(head.Lemma.ToLowerInvariant())) return true;
        return sentence.Sentence.EntityAt(head.Index) is { Kind: EntityKind.Organisation } && IsInstitution(sentence, first, head.Index);
    }

    // "Banco del Norte", "National Library": a body's name that holds the word for what it is housed in.
    bool IsInstitution(SentenceReading sentence, int first, int head) =>
        sentence.Tokens.Skip(first).Take(head - first + 1).Any(token => things.IsInstitution(token.Text.ToLowerInvariant()));

    static int Complement(SentenceReading sentence, int end)
    {
        if (!sentence.Is(end, "of")) return end;
        var start = end + 1;
        while (sentence.At(start) is { Tag: "DET" } or { Xpos: "PRP$" }) start++;
        var stop = start < sentence.Tokens.Length && Opens(sentence, start) ? RunEnd(sentence, start) : start;
        return stop > start ? stop : end;
    }

    static int RunEnd(SentenceReading sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.Tokens.Length && end - at < MostWords && (Opens(sentence, end) || sentence.Tokens[end] is { Xpos: "POS" or "HYPH" } or { Text: "-" })) end++;
        return end;
    }

    static bool Opens(SentenceReading sentence, int at) =>
        sentence.Tokens[at] is var token && token.Tag is "NOUN" or "PROPN" or "ADJ" && sentence.QuantityAt(at) is null;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;

namespace Attest.Extract.Speech;

/// <summary>Which words of a sentence a verb of saying brings: the clause after it, before it, or on both sides.</summary>
/// <remarks>
/// Where the attribution stands counts for more than how the tree hangs it: parsers often hang ", officials said" on the
/// wrong word, but the comma before it and the full stop after it are plain.
/// </remarks>
static class ClauseContent
{
    static readonly FrozenSet<string> GoingOn = ClosedWords.Load("En", "speech-frame").Of("going-on");

    /// <summary>The clause that the tree gives to <paramref name="verb"/>; null when it gives none.</summary>
    public static int? Clause(SentenceTree tree, int verb)
    {
        if (tree.Children(verb).FirstOrDefault(child => child.Relation is "ccomp" && child.Index > verb) is { } after) return after.Index;
        if (tree.Child(verb, "ccomp") is { } before) return before.Index;
        if (tree[verb].Relation is "parataxis" && tree.HeadOf(verb) is { } host) return host.Index;
        if (tree[verb].Relation is "advcl" && tree.Child(verb, "mark")?.Lemma is "as" && tree.HeadOf(verb) is { } main) return main.Index;
        return tree.Child(verb, "parataxis")?.Index;
    }

    /// <summary>Where words said after <paramref name="verb"/> begin at the latest: at its clause, "that", a colon or a quotation.</summary>
    public static int FirstSaid(SentenceTree tree, int verb, int? clause)
    {
        var latest = clause is { } head && head > verb ? Math.Max(tree.Reach(head).First, verb + 1) : tree.Count;
        for (var i = verb + 1; i < latest; i++)
        {
            if (tree[i].Lemma is "that" && tree[i].Xpos is "IN" or "WDT" || tree[i].Text is "“" or ":") return i;
            if (tree[i].Text is "\"" && !(tree.Quoted[i - 1] && tree.Quoted[i])) return i;
            if (IsFinite(tree, i)) return latest;
        }

        return latest;
    }

    /// <summary>The words said.</summary>
    /// <param name="clause">What <see cref="Clause"/> gives.</param>
    /// <param name="floor">First word that may be said: past an attribution that ended before.</param>
    public static ImmutableArray<Words> Of(SentenceTree tree, int verb, int? clause, Words segment, int floor)
    {
        var left = new Words(floor, segment.First);
        var right = new Words(AfterSegment(tree, verb, clause, segment), RightLimit(tree, verb, segment.End));
        if (tree.IsBare(left) || IsAdded(tree, verb, right)) return Parts(tree, right);
        if (tree.IsBare(right)) return IsSetOff(tree, segment) || clause < verb ? Parts(tree, left) : [];

        var said = clause is { } head ? tree.Reach(head) : (Words?)null;
        if (IsSetOff(tree, segment) && tree.IsComma(segment.End) && NounPhrase.HasVerb(tree, left))
            return Continues(tree, segment, said) ? [.. Parts(tree, left), .. Parts(tree, right)] : Parts(tree, left);
        if (clause > verb && !(IsSetOff(tree, segment) && tree.IsComma(segment.End) && said!.Value.First < segment.First))
            return Parts(tree, right);
        if (!IsSetOff(tree, segment)) return clause < verb ? Parts(tree, left) : HasFinite(tree, right) ? Parts(tree, right) : [];
        return Continues(tree, segment, said) ? [.. Parts(tree, left), .. Parts(tree, right)] : Parts(tree, left);
    }

    // ", saying its men had …": what stands before it is said by another verb.
    static bool IsAdded(SentenceTree tree, int verb, Words right) =>
        tree[verb].Xpos is "VBG" && verb > 0 && tree.IsComma(verb - 1) && HasFinite(tree, right);

    static bool IsFinite(SentenceTree tree, int token) =>
        tree[token].Tag is "AUX" || (tree[token].Tag is "VERB" && tree[token].Xpos is "VBD" or "VBZ" or "VBP");

    public static bool HasFinite(SentenceTree tree, Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (IsFinite(tree, i)) return true;
        return false;
    }

    /// <summary>"…, said the mayor": the words before, and a quotation that follows.</summary>
    public static ImmutableArray<Words> Before(SentenceTree tree, Words segment, int floor)
    {
        var left = Parts(tree, new(floor, segment.First));
        var after = segment.End;
        while (after < tree.Count && tree[after].Text is "," or ":") after++;
        return after < tree.Count && tree[after].Text is "“" or "\"" ? [.. left, .. Parts(tree, new(after, tree.Count))] : left;
    }

    // ", officials said, the bridge …" goes on; ", he said, adding that …" and ", he said, while …" do not.
    static bool Continues(SentenceTree tree, Words segment, Words? said)
    {
        if (segment.End + 1 < tree.Count && tree[segment.End + 1].Xpos is "VBG") return false;
        if (said is { } clause && clause.End > segment.End + 1 && clause.First < segment.First) return true;
        if (!tree.IsComma(segment.End)) return segment.End < tree.Count && tree[segment.End].Text is "“" or "\"";
        var next = segment.End + 1;
        return next < tree.Count && (tree[next].Text is "“" or "\"" || (said is null && tree[next].Tag is not ("SCONJ" or "CCONJ" or "VERB")));
    }

    // "said by telephone that nine died": what stands between the verb and "that" is not said.
    static int AfterSegment(SentenceTree tree, int verb, int? clause, Words segment)
    {
        var first = FirstSaid(tree, verb, clause);
        return first > segment.End && first < tree.Count && tree[first].Lemma is "that" ? first : segment.End;
    }

    static bool IsSetOff(SentenceTree tree, Words segment) =>
        segment.First > 0 && tree.IsMark(segment.First - 1);

    /// <summary>Where the words said after an attribution end: before a clause that stands beside the attribution, not below it.</summary>
    static int RightLimit(SentenceTree tree, int verb, int from)
    {
        for (var i = from + 1; i < tree.Count; i++)
        {
            if (tree.Quoted[i] || !tree.IsComma(i - 1)) continue;
            if (tree[i].Lemma is "although" or "though") return i - 1;
            if (tree[i].Tag is "CCONJ" && StandsBeside(tree, verb, i)) return i - 1;
        }

        return tree.Count;
    }

    // The conjunct that the word at "and" opens hangs on the verb of saying itself (or on what that hangs on) and has a subject of its own.
    static bool StandsBeside(SentenceTree tree, int verb, int and)
    {
        if (tree[and].Lemma is "and" && GoesOn(tree, and)) return false;
        if (tree.HeadOf(and) is not { } conjunct || conjunct.Index <= and || conjunct.Relation is not ("conj" or "parataxis")) return false;
        if (tree.Child(conjunct.Index, "nsubj", "nsubj:pass", "expl") is null) return false;
        return conjunct.Head == verb || tree[verb].Head == conjunct.Head || (conjunct.Head < verb && conjunct.Head >= 0);
    }

    // "…, and a further ten people died", "…, and that …": the count goes on, and so does the speaker.
    static bool GoesOn(SentenceTree tree, int and)
    {
        for (var i = and + 1; i < Math.Min(and + 5, tree.Count); i++)
            if (GoingOn.Contains(tree[i].Lemma)) return true;
        return false;
    }

    /// <summary>The words without commas and stops at their ends; none where nothing is left.</summary>
    public static ImmutableArray<Words> Parts(SentenceTree tree, Words words)
    {
        var (first, end) = (words.First, words.End);
        while (first < end && tree[first].Text is "," or ":" or "–" or "—" or "-" or "--" or ";" or ".") first++;
        while (end > first && tree[end - 1].Text is "," or ":" or "–" or "—" or "-" or "--" or ";" or ".") end--;
        return first < end && !tree.IsBare(new(first, end)) ? [new(first, end)] : [];
    }
}

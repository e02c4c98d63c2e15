using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Gives verbs back the subject that was hung on another word: "said the gunman … was killed", "forces shot and killed", "Kenya voiced doubts".</summary>
static class LostSubjects
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (IsBareSubject(tokens, at)) tokens[at] = tokens[at] with { Relation = "nsubj" };
        if (ToldOf(tokens, at) is { } told) HangTold(tokens, at, told);
        if (SecondVerb(tokens, at) is { } second) HangCounted(tokens, at, second);
        if (ThingOf(tokens, at) is { } thing) HangVerb(tokens, at, thing);
    }

    // "Israeli forces shot": a plural is no part of a verb in the past tense.
    static bool IsBareSubject(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Xpos: "NNS" or "NNPS", Relation: "compound", Head: >= 0 } word && word.Head > at && tokens[word.Head] is { Tag: "VERB", Xpos: "VBD" or "VBP" } && !HasSubject(tokens, word.Head);

    // "Police said the gunman, who has not been named, was also killed": what is said has its verb behind it.
    static int? ToldOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Lemma: "say", Relation: "advcl" or "ccomp" or "parataxis" or "dep" } say || say.Head <= at || tokens[say.Head].Tag != "VERB") return null;
        return HasSubject(tokens, at) && !HasSubject(tokens, say.Head) && ObjectOf(tokens, at, say.Head) is not null ? say.Head : null;
    }

    static void HangTold(ImmutableArray<Token>.Builder tokens, int say, int told)
    {
        var subject = ObjectOf(tokens, say, told)!.Value;
        tokens[say] = tokens[say] with { Head = tokens[told].Head, Relation = tokens[told].Relation };
        tokens[told] = tokens[told] with { Head = say, Relation = "ccomp" };
        tokens[subject] = tokens[subject] with { Head = told, Relation = IsPassive(tokens, told) ? "nsubj:pass" : "nsubj" };
    }

    // "Eleven officers were hurt and two of the attackers were shot": those counted before a verb with no subject are its subject.
    // "said three watchmen and one of the attackers had died": and so are those before "and" where the verb has the second of them.
    static int? SecondVerb(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN" or "NUM", Head: >= 0 } people || people.Head > at || tokens[people.Head].Tag != "VERB" || !IsCounted(tokens, at)) return null;
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i] is not { Tag: "VERB", Relation: "conj" } verb || verb.Head != people.Head) continue;
            if (people.Relation == "conj") return HasSubject(tokens, i) || !HasAuxiliary(tokens, i) ? null : i;
            return people.Relation == "obj" && tokens[people.Head].Lemma == "say" && JointSubject(tokens, at, i) is not null ? i : null;
        }

        return null;
    }

    static void HangCounted(ImmutableArray<Token>.Builder tokens, int people, int verb)
    {
        var isSaid = tokens[people].Relation == "obj";
        var joint = isSaid ? JointSubject(tokens, people, verb) : null;
        for (var i = 0; i < verb; i++)
        {
            if (tokens[i].Relation != "cc") continue;
            if (joint is { } second && tokens[i].Head == verb) tokens[i] = tokens[i] with { Head = second };
            else if (joint is null && tokens[i].Head == people) tokens[i] = tokens[i] with { Head = verb };
        }

        tokens[people] = tokens[people] with { Head = verb, Relation = IsPassive(tokens, verb) ? "nsubj:pass" : "nsubj" };
        if (joint is { } other) tokens[other] = tokens[other] with { Head = people, Relation = "conj" };
        if (isSaid) tokens[verb] = tokens[verb] with { Relation = "ccomp" };
    }

    // The subject right behind the "and" that stands right behind the first people.
    static int? JointSubject(ImmutableArray<Token>.Builder tokens, int people, int verb)
    {
        if (tokens[people + 1] is not { Tag: "CCONJ", Lemma: "and" }) return null;
        for (var i = people + 2; i < verb; i++)
            if (tokens[i].Head == verb && IsSubject(tokens[i])) return Enumerable.Range(people + 2, i - people - 2).All(word => Arcs.IsUnder(tokens, word, i)) ? i : null;
        return null;
    }

    // "Kenya and the African Union voiced doubts": what has a subject describes no noun.
    static int? ThingOf(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Tag: "VERB", Relation: "amod" } verb && verb.Head > at && HasSubject(tokens, at) ? verb.Head : null;

    static void HangVerb(ImmutableArray<Token>.Builder tokens, int verb, int thing)
    {
        tokens[verb] = tokens[verb] with { Head = tokens[thing].Head, Relation = tokens[thing].Relation };
        tokens[thing] = tokens[thing] with { Head = verb, Relation = "obj" };
        for (var i = 0; i < verb; i++)
            if (tokens[i].Head == thing) tokens[i] = tokens[i] with { Head = verb };
    }

    static int? ObjectOf(ImmutableArray<Token>.Builder tokens, int verb, int before)
    {
        for (var i = verb + 1; i < before; i++)
            if (tokens[i] is { Tag: "NOUN" or "PROPN", Relation: "obj" } thing && thing.Head == verb) return i;
        return null;
    }

    static bool IsCounted(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at].Tag == "NUM" || Arcs.HasChild(tokens, at, child => child.Relation == "nummod");

    static bool IsSubject(Token word) => word.Relation.StartsWith("nsubj", StringComparison.Ordinal) || word.Relation == "csubj";

    static bool HasSubject(ImmutableArray<Token>.Builder tokens, int verb) => Arcs.HasChild(tokens, verb, IsSubject);

    static bool HasAuxiliary(ImmutableArray<Token>.Builder tokens, int verb) => Arcs.HasChild(tokens, verb, child => child.Tag == "AUX");

    static bool IsPassive(ImmutableArray<Token>.Builder tokens, int verb) => Arcs.HasChild(tokens, verb, child => child.Relation == "aux:pass");
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;
using static Attest.Parse.Mending.Arcs;

namespace Attest.Parse.Mending;

/// <summary>Mends arcs that a parser of web text draws wrong in news, where the words leave no doubt.</summary>
static class TreeMender
{
    // "three former Marines": more words than this between a number and its noun are no phrase.
    const int LongestPhrase = 5;

    static readonly FrozenSet<string> NoObject = ClosedWords.Load("En", "verb-phrases").Of("no-object");
    static readonly BlamedDeeds Blamed = BlamedDeeds.Load("En");

    public static ImmutableArray<Token> Mend(ImmutableArray<Token> tokens)
    {
        var mended = tokens.ToBuilder();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (IsClauseOfTime(mended, at) || IsPurpose(mended, at)) mended[at] = mended[at] with { Relation = "advcl" };
            if (VerbBefore(mended, at) is { } verb) mended[at] = mended[at] with { Head = verb, Relation = "conj" };
            if (PhraseOf(mended, at) is { } noun) HangNumber(mended, at, noun);
            if (LostSubject(mended, at) is { } subject) HangSubject(mended, at, subject);
            if (ActiveVerb(mended, at) is { } active) HangActive(mended, at, active);
            if (SubjectBeforeTime(mended, at) is { } doer) HangMainVerb(mended, at, doer);
            if (TakenAs(mended, at) is { } taken) HangTaken(mended, at, taken);
            if (PersonsOfAge(mended, at) is { } people) HangAge(mended, at, people);
            if (ParticipleOf(mended, at) is { } participle) HangAuxiliary(mended, at, participle);
            if (IsDeniedDeed(mended, at)) mended[at] = mended[at] with { Relation = "xcomp" };
            StrayWords.Mend(mended, at);
            MendPhrases(mended, at);
            NounObjects.Mend(mended, at);
            HeadlineLists.Mend(mended, at);
            IncludedPeople.Mend(mended, at);
            WhichClauses.Mend(mended, at);
            HyphenNames.Mend(mended, at);
            FoundStates.Mend(mended, at);
        }

        Blamed.Mend(mended);
        return mended.ToImmutable();
    }

    // Several of these may meet in a tree that no sentence has; what would go round in a circle is left as it was.
    static void MendPhrases(ImmutableArray<Token>.Builder tokens, int at)
    {
        var before = tokens.ToImmutable();
        ListParts.Mend(tokens, at);
        CountedPhrases.Mend(tokens, at);
        LostSubjects.Mend(tokens, at);
        VerbPhrases.Mend(tokens, at);
        SubjectOpeners.Mend(tokens, at);
        StrayClauses.Mend(tokens, at);
        if (tokens.SequenceEqual(before, ReferenceEqualityComparer.Instance) || IsTree(tokens)) return;
        for (var i = 0; i < before.Length; i++) tokens[i] = before[i];
    }

    // "…, after rebels shelled the town": a clause that "after" or "before" opens stands beside no other.
    static bool IsClauseOfTime(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Tag: "VERB", Relation: "conj" } verb
            && HasChild(tokens, at, child => child.Relation == "mark" && child.Lemma is "after" or "before" && child.Index < verb.Index);

    // "denied shelling the town": what is denied or admitted is no clause beside it.
    static bool IsDeniedDeed(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 0 && tokens[at] is { Xpos: "VBG", Relation: "advcl" } deed && deed.Head == at - 1 && tokens[at - 1].Lemma is "deny" or "admit";

    // "jets took off to strike the camp": a verb that has its subject takes no second one behind it.
    static bool IsPurpose(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Tag: "VERB", Xpos: "VB", Relation: "csubj" } verb && verb.Head >= 0 && verb.Head < at
        && HasChild(tokens, at, child => child.Relation == "mark" && child.Lemma == "to")
        && HasChild(tokens, verb.Head, child => child.Relation == "nsubj" && child.Lemma != "it");

    // "hit six units; destroyed a depot": after a semicolon the verb goes with the verb before, not with its object.
    static int? VerbBefore(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Tag: "VERB", Relation: "acl", Xpos: "VBN" or "VBD" } || tokens[at - 1].Text != ";") return null;
        for (var i = tokens[at].Head; i >= 0 && i < at; i = tokens[i].Head)
            if (tokens[i].Tag == "VERB") return i;
        return null;
    }

    // A number right before a plural and its adjectives counts it, whatever else it was hung on.
    static int? PhraseOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NUM" } number || number.Relation is "nummod" or "compound" or "flat" or "conj"
            || number.Relation.StartsWith("nmod", StringComparison.Ordinal)) return null;
        for (var i = at + 1; i < tokens.Count && i <= at + LongestPhrase; i++)
        {
            var word = tokens[i];
            if (IsPlural(word)) return i + 1 < tokens.Count && tokens[i + 1].Tag is "NOUN" ? null : IsFree(tokens, at, i) ? i : null;
            if (word.Tag is not ("ADJ" or "PROPN" or "NOUN") && !(word.Tag == "VERB" && word.Relation == "amod")) return null;
        }

        return null;
    }

    static bool IsPlural(Token word) =>
        word.Xpos is "NNS" or "NNPS" || (word.Tag == "NOUN" && word.Lemma is "people" or "personnel") || (word.Tag == "PROPN" && word.Text.EndsWith('s'));

    // The noun, or the verb it belongs to, hangs on the number; or neither lies under the other.
    static bool IsFree(ImmutableArray<Token>.Builder tokens, int number, int noun)
    {
        if (tokens[number].Head == noun || HasChild(tokens, noun, child => child.Relation == "case")) return false;
        return !IsUnder(tokens, noun, number) || tokens[noun].Head == number || tokens[Below(tokens, noun, number)].Tag == "VERB";
    }

    static void HangNumber(ImmutableArray<Token>.Builder tokens, int number, int noun)
    {
        if (IsUnder(tokens, noun, number))
        {
            var top = Below(tokens, noun, number);
            tokens[top] = tokens[top] with { Head = tokens[number].Head, Relation = tokens[number].Relation };
            for (var i = number + 1; i < tokens.Count; i++)
                if (tokens[i].Head == number) tokens[i] = tokens[i] with { Head = top };
        }

        tokens[number] = tokens[number] with { Head = noun, Relation = "nummod" };
    }

    // "Ten marines and many soldiers died.": a verb in the past tense describes no noun; where the noun is all there is, it is the subject.
    static int? LostSubject(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Relation: "acl" or "acl:relcl" } verb || !(verb.Xpos == "VBD" || (verb.Xpos == "VBN" && NoObject.Contains(verb.Lemma)))) return null;
        // "the soldiers who died", "the post they left": a relative clause has a subject.
        if (verb.Relation == "acl:relcl" && HasChild(tokens, at, child => child.Relation.StartsWith("nsubj", StringComparison.Ordinal) || child.Relation == "csubj")) return null;
        var top = verb.Head;
        for (var steps = 0; steps < tokens.Count && tokens[top] is { Head: >= 0, Relation: not "ccomp" }; steps++) top = tokens[top].Head;
        return top < at && tokens[top].Tag is "NOUN" or "PROPN" && tokens[top].Relation is "root" or "ccomp" ? top : null;
    }

    static void HangSubject(ImmutableArray<Token>.Builder tokens, int verb, int subject)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
            if (tokens[i].Head == subject) tokens[i] = tokens[i] with { Head = verb };
        tokens[verb] = tokens[verb] with { Head = tokens[subject].Head, Relation = tokens[subject].Relation };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
    }

    // "Kenyan jets struck the camp": a participle that describes a noun has no object.
    static int? ActiveVerb(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Xpos: "VBD" or "VBN", Relation: "acl" } verb || verb.Head != at - 1
            || tokens[verb.Head].Xpos is not ("NNS" or "NNPS" or "NN")) return null;
        if (tokens[verb.Head].Relation is "obj" or "nmod" || tokens[verb.Head].Relation.StartsWith("obl", StringComparison.Ordinal)) return null;
        return HasChild(tokens, at, child => child.Relation == "obj" && child.Index > at) || IsFirstOfTwo(tokens, at) ? verb.Head : null;
    }

    // "A man shot and killed his rival": the object of the second verb is the first one's too.
    static bool IsFirstOfTwo(ImmutableArray<Token>.Builder tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].Lemma == "and" && tokens[at + 2] is { Tag: "VERB", Relation: "conj", Xpos: "VBD" or "VBN" } second && second.Head == at
        && HasChild(tokens, at + 2, child => child.Relation == "obj" && child.Index > at + 2);

    static void HangActive(ImmutableArray<Token>.Builder tokens, int verb, int subject)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
            if (tokens[i].Head == subject) tokens[i] = tokens[i] with { Head = verb };
        tokens[verb] = tokens[verb] with { Head = tokens[subject].Head, Relation = tokens[subject].Relation };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
    }

    // "The coalition in the last 24 hours conducted ten strikes": a verb right behind a stretch of time describes it seldom.
    static int? SubjectBeforeTime(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Tag: "VERB", Xpos: "VBD" or "VBN", Relation: "acl" } verb || verb.Head != at - 1) return null;
        var time = tokens[at - 1];
        if (time.Lemma is not ("hour" or "day" or "week" or "month" or "year" or "night") || time.Head < 0 || time.Head >= at) return null;
        return tokens[time.Head] is { Tag: "NOUN" or "PROPN", Relation: "nsubj" or "root" } ? time.Head : null;
    }

    static void HangMainVerb(ImmutableArray<Token>.Builder tokens, int verb, int subject)
    {
        var taken = tokens[subject].Head;
        if (taken < 0)
        {
            HangSubject(tokens, verb, subject);
            tokens[verb - 1] = tokens[verb - 1] with { Head = verb, Relation = "obl" };
            return;
        }

        if (IsUnder(tokens, taken, verb)) return;
        tokens[verb] = tokens[verb] with { Head = tokens[taken].Head, Relation = tokens[taken].Relation };
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head == taken && i < verb) tokens[i] = tokens[i] with { Head = verb };
            else if (tokens[i].Head == verb && i > verb && tokens[i].Relation == "obl:unmarked") tokens[i] = tokens[i] with { Relation = "obj" };
        }

        tokens[taken] = tokens[taken] with { Head = verb, Relation = "parataxis" };
        tokens[verb - 1] = tokens[verb - 1] with { Head = verb, Relation = "obl" };
    }

    // "took nine people hostage": those taken are the object, and what they became hangs beside them.
    static int? TakenAs(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 0 && tokens[at] is { Xpos: "NN", Relation: "obj", Lemma: "hostage" or "prisoner" or "captive", Head: >= 0 } word && tokens[at - 1] is { Tag: "NOUN" } people
        && (people.Head == at || (people.Head == word.Head && people.Relation == "obj")) ? at - 1 : null;

    static void HangTaken(ImmutableArray<Token>.Builder tokens, int at, int people)
    {
        for (var i = 0; i < people; i++)
            if (tokens[i].Head == at) tokens[i] = tokens[i] with { Head = people };
        tokens[people] = tokens[people] with { Head = tokens[at].Head, Relation = "obj" };
        tokens[at] = tokens[at] with { Relation = "xcomp" };
    }

    // "20 children ages 6 and 7": the age says how old they are.
    static int? PersonsOfAge(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Text is "ages" or "age" && tokens[at + 1].Tag == "NUM"
        && tokens[at - 1] is { Tag: "NOUN" } people && people.Head == at ? at - 1 : null;

    static void HangAge(ImmutableArray<Token>.Builder tokens, int age, int people)
    {
        var (head, relation) = (tokens[age].Head, tokens[age].Relation);
        if (relation == "obl" && !HasChild(tokens, age, child => child.Relation == "case")) relation = "obj";
        for (var i = 0; i < people; i++)
            if (tokens[i].Head == age) tokens[i] = tokens[i] with { Head = people };
        tokens[people] = tokens[people] with { Head = head, Relation = relation };
        tokens[age] = tokens[age] with { Head = people, Relation = "nmod:unmarked" };
    }

    // The word on the way up from one word to another that hangs on the other.
    static int Below(ImmutableArray<Token>.Builder tokens, int word, int above)
    {
        while (tokens[word].Head != above) word = tokens[word].Head;
        return word;
    }

    // "the blast had shattered windows": "had" is no main verb where a participle follows it.
    static int? ParticipleOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "AUX", Lemma: "have" } || tokens[at].Relation.StartsWith("aux", StringComparison.Ordinal)) return null;
        var next = at + 1 < tokens.Count && tokens[at + 1].Tag == "ADV" ? at + 2 : at + 1;
        return next < tokens.Count && tokens[next] is { Xpos: "VBN", Relation: "amod" } participle && tokens[participle.Head].Head == at ? next : null;
    }

    static void HangAuxiliary(ImmutableArray<Token>.Builder tokens, int auxiliary, int participle)
    {
        var (head, relation, thing) = (tokens[auxiliary].Head, tokens[auxiliary].Relation, tokens[participle].Head);
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Head == auxiliary) tokens[i] = tokens[i] with { Head = participle };
        tokens[participle] = tokens[participle] with { Head = head, Relation = relation };
        tokens[auxiliary] = tokens[auxiliary] with { Head = participle, Relation = "aux" };
        tokens[thing] = tokens[thing] with { Relation = "obj" };
    }
}

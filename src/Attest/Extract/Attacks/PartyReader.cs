using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>Finds the words for who attacked and who was attacked around a noun or verb of attack.</summary>
public static class PartyReader
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "attack-parties");
    static readonly FrozenSet<string> Doing = Closed.Of("doing");
    static readonly FrozenSet<string> BlamingOn = Closed.Of("blaming-on");
    static readonly FrozenSet<string> BlamingTo = Closed.Of("blaming-to");
    static readonly FrozenSet<string> Striking = Closed.Of("striking");
    static readonly FrozenSet<string> Holding = Closed.Of("holding");
    static readonly FrozenSet<string> Judging = Closed.Of("judging");
    static readonly FrozenSet<string> Placing = Closed.Of("placing");
    static readonly FrozenSet<string> Acts = Closed.Of("act");
    static readonly ImmutableArray<string> Against = Closed.InOrder("against");

    // A party's words rarely run longer; the bound keeps a whole clause from becoming one.
    internal const int MostWords = 14;

    /// <summary>True for verbs by which somebody carries out an attack: "launch", "conduct".</summary>
    public static bool IsDoing(Token verb) => Doing.Contains(verb.Lemma);

    /// <summary>True for verbs of what is done with a bomb: "plant", "hurl", "detonate".</summary>
    public static bool IsPlacing(Token verb) => Placing.Contains(verb.Lemma);

    public static IEnumerable<Words> AttackersOfNoun(SentenceReading sentence, Token noun, int first)
    {
        if (Modifiers(sentence, first) is { } modifiers) yield return modifiers;
        foreach (var by in WithCase(sentence, noun, "by")) yield return by;
        // "the attacks on herders by the militia": hung on the herders.
        foreach (var struck in sentence.Children(noun, "nmod").Where(child => child.Index > noun.Index && IsAgainst(sentence, child)))
            foreach (var by in WithCase(sentence, struck, "by")) yield return by;
        // "were killed in a raid by the army": what stands right behind the noun is its own, whatever the tree hangs it on.
        if (sentence.At(noun.Index + 1) is { Lemma: "by", Relation: "case" } next && sentence.HeadOf(next) is { } doer && sentence.HeadOf(doer)?.Index != noun.Index) yield return Reach(sentence, doer);
        // "a bomb placed by the rebels"
        foreach (var placed in sentence.Children(noun, "acl").Where(verb => verb.Xpos == "VBN" && (Placing.Contains(verb.Lemma) || Doing.Contains(verb.Lemma))))
            foreach (var by in WithCase(sentence, placed, "by")) yield return by;
        // "the rebels were behind the raid"
        if (sentence.Children(noun, "case").Any(word => word.Lemma == "behind") && Subject(sentence, noun) is { } behind) yield return behind;
        // "blamed the rebels for the raid": hung on the rebels.
        if (Blame.IsFor(sentence, noun) && sentence.HeadOf(noun) is { Relation: "obj" or "nsubj:pass" } party && sentence.HeadOf(party) is { } blaming && Blame.Is(blaming))
            yield return Reach(sentence, party, noun);
        // "the rebels were responsible for the raid"
        if (sentence.HeadOf(noun) is { Lemma: "responsible", Tag: "ADJ" } guilty && Blame.IsFor(sentence, noun) && !sentence.IsNegated(guilty) && Subject(sentence, guilty) is { } answering) yield return answering;
        if (sentence.HeadOf(noun) is not { Tag: "VERB" } verb) yield break;
        // "jets pounded the ridge with air strikes"
        if (sentence.Children(noun, "case").Any(word => word.Lemma == "with") && !sentence.Has(verb, "aux:pass") && Subject(sentence, verb) is { } wielder) yield return wielder;
        // "the raid was blamed on the rebels"
        if (BlamingOn.Contains(verb.Lemma) && noun.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            foreach (var on in WithCase(sentence, verb, "on")) yield return on;
        // "blamed the raid in the valley on the rebels"
        if (BlamedOn(sentence, noun, verb) is { } culprits) yield return Reach(sentence, culprits);
        // "attributed the raid to the rebels", "the raid in the valley was attributed to": wherever the tree hangs it.
        if (BlamingTo.Contains(verb.Lemma) && noun.Relation is "obj" or "nsubj:pass")
            foreach (var to in sentence.Tokens.Where(word => word.Lemma == "to" && word.Index > Math.Max(verb.Index, noun.Index) && word.Relation == "case").Take(1))
                if (sentence.HeadOf(to) is { } culprit) yield return Reach(sentence, culprit);
        // "blamed the rebels for the raid", "accused the army of an attack"
        if (Blame.Is(verb) && Blame.IsFor(sentence, noun) && Blame.Of(sentence, verb, noun) is { } blamed) yield return Reach(sentence, blamed);
        if (noun.Relation is "obj" or "obl" && Carries(verb, noun) && Subject(sentence, verb) is { } subject) yield return subject;
        if (noun.Relation.StartsWith("nsubj", StringComparison.Ordinal) && Carries(verb, noun))
            foreach (var by in WithCase(sentence, verb, "by")) yield return by;
    }

    // Whoever the last "on" behind the attack brings that is no day, wherever the tree hangs it.
    static Token? BlamedOn(SentenceReading sentence, Token noun, Token verb) =>
        !BlamingOn.Contains(verb.Lemma) || noun.Relation != "obj" || noun.Index < verb.Index ? null
        : sentence.Tokens.Where(word => word is { Lemma: "on", Relation: "case" } && word.Index > noun.Index && sentence.HeadOf(word) is { } whom
            && (whom.Head == verb.Index || sentence.Sentence.IsUnder(whom, noun)) && !whom.Text.EndsWith("day", StringComparison.Ordinal)).Select(sentence.HeadOf).LastOrDefault();

    // Taggers take "military" for an adjective also where no noun follows.
    static Words? ForcesBefore(SentenceReading sentence, Token verb)
    {
        var at = verb.Index - 1;
        while (sentence.At(at) is { Tag: "ADV" }) at--;
        if (sentence.At(at) is not { Tag: "ADJ", Lemma: "military" or "paramilitary" }) return null;
        var first = at;
        while (sentence.At(first - 1) is { Tag: "PROPN" or "ADJ" or "DET" } or { Xpos: "POS" }) first--;
        return new(first, at + 1);
    }

    static bool IsBeside(SentenceReading sentence, Token noun, Token verb) =>
        Enumerable.Range(noun.Index + 1, Math.Max(0, verb.Index - noun.Index - 1)).All(at => sentence.Tokens[at].Tag is "ADV");

    // "launched the raid", "planted the bomb"
    static bool Carries(Token verb, Token noun) => Doing.Contains(verb.Lemma) || (noun.Relation != "obl" && Placing.Contains(verb.Lemma));

    public static IEnumerable<Words> TargetsOfNoun(SentenceReading sentence, Token noun)
    {
        var culprit = sentence.HeadOf(noun) is { } blaming ? BlamedOn(sentence, noun, blaming) : null;
        foreach (var preposition in Against)
            foreach (var words in WithCase(sentence, noun, preposition))
                if (culprit is null || !words.Covers(culprit.Index)) yield return words;
        if (Acts.Contains(noun.Lemma))
            foreach (var words in WithCase(sentence, noun, "of")) yield return words;
        if (sentence.HeadOf(noun) is not { Tag: "VERB" } verb) yield break;
        // "the strikes targeted two groups": what the attack is the doer of.
        if (noun.Relation == "nsubj" && Striking.Contains(verb.Lemma))
            foreach (var target in sentence.Children(verb, "obj")) yield return ListedTargets.Of(sentence, Reach(sentence, target));
        if (noun.Relation is not ("obj" or "obl")) yield break;
        foreach (var words in WithCase(sentence, verb, "against").Concat(WithCase(sentence, verb, "on"))) yield return words;
    }

    public static IEnumerable<Words> AttackersOfVerb(SentenceReading sentence, Token verb, bool passive)
    {
        if (passive) return WithCase(sentence, verb, "by");
        if (Subject(sentence, verb) is { } subject) return [subject];
        // "Arda's military summarily executed nine": where the tree tears the verb from it, what stands right before a verb in the past is its subject.
        if (verb.Xpos != "VBD" || !VictimReader.TakesObject(sentence, verb)) return [];
        return ClauseReader.SubjectBefore(sentence, verb) is { } before && IsBeside(sentence, before, verb) ? [Reach(sentence, before)] : ForcesBefore(sentence, verb) is { } forces ? [forces] : [];
    }

    public static IEnumerable<Words> TargetsOfVerb(SentenceReading sentence, Token verb, bool passive)
    {
        var direct = passive ? sentence.Children(verb, "nsubj") : sentence.Children(verb, "obj");
        foreach (var token in direct) yield return passive ? Reach(sentence, token) : ListedTargets.Of(sentence, Reach(sentence, token));
        // "shot in a car on Lime Street": the way tells where.
        foreach (var preposition in Against)
            foreach (var words in WithCase(sentence, verb, preposition))
                if (!ThingPhrases.IsWay(sentence.Tokens[words.End - 1])) yield return words;
    }

    /// <summary>The subject of a verb, or of the verb that it is a purpose or complement of.</summary>
    public static Words? Subject(SentenceReading sentence, Token verb)
    {
        Token? at = verb;
        var said = false;
        for (var steps = 0; at is not null && steps < 4; steps++)
        {
            // "accused the army of shelling": whoever is accused did it, and not the accuser; "cleared of shelling": nobody named did.
            if (Blame.Above(sentence, at) is { } blame) return Blame.Is(blame) && Blame.Of(sentence, blame, at) is { } blamed ? Reach(sentence, blamed, at) : null;
            // "…, shooting a man, officials said": who says it stands behind it, and did not do it.
            if (sentence.Children(at, "nsubj").FirstOrDefault() is { } subject)
                return said && subject.Index > verb.Index ? null : subject.Xpos is "WDT" or "WP" && at.Relation == "acl:relcl" && sentence.HeadOf(at) is { } noun ? Reach(sentence, noun, at) : Reach(sentence, subject);
            if (at.Relation is "acl" && at.Xpos == "VBG" && sentence.HeadOf(at) is { } owner) return at.Index - owner.Index <= 2 && owner.Index < at.Index ? Reach(sentence, owner, at) : null;
            said |= at.Relation == "ccomp";
            at = at.Relation is "xcomp" || (at.Relation is "advcl" or "conj" or "ccomp" && at.Tag == "VERB") ? sentence.HeadOf(at) : null;
        }

        return null;
    }

    // Words before the noun in its own phrase: "the | US-led coalition | air strikes".
    static Words? Modifiers(SentenceReading sentence, int first)
    {
        var at = first;
        while (at > 0 && first - at < MostWords && sentence.Tokens[at - 1] is var before && !Judging.Contains(before.Text.ToLowerInvariant())
            && (before.Tag is "ADJ" or "NOUN" or "PROPN" or "NUM" || before.Xpos is "PRP$" or "POS" or "HYPH" || before.Text == "-" || (before.Xpos is "VBN" && before.Relation == "amod"))) at--;
        return at < first ? new(at, first, true) : null;
    }

    static IEnumerable<Words> WithCase(SentenceReading sentence, Token head, string preposition)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child.Index < head.Index || child.Relation is not ("nmod" or "obl" or "obl:agent" or "advcl" or "acl")) continue;
            if (preposition == "targeting" && child is { Lemma: "target", Xpos: "VBG" })
                foreach (var obj in sentence.Children(child, "obj")) yield return ListedTargets.Of(sentence, Reach(sentence, obj));
            else if (sentence.Children(child, "case").Any(word => word.Lemma == preposition)) yield return preposition == "by" ? Reach(sentence, child) : ListedTargets.Of(sentence, Reach(sentence, child, DoerAt(sentence, child)));
        }
    }

    static bool IsAgainst(SentenceReading sentence, Token token) => sentence.Children(token, "case").Any(word => Against.Contains(word.Lemma));

    // "on herders by the militia": who did it is no part of whom it was done to.
    static Token? DoerAt(SentenceReading sentence, Token struck) =>
        sentence.Children(struck, "nmod").FirstOrDefault(child => child.Index > struck.Index && sentence.Children(child, "case").Any(word => word.Lemma == "by"));

    /// <summary>"bases held by the rebels", "a camp run by": whose the things are that were hit.</summary>
    public static IEnumerable<Words> Holders(SentenceReading sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Xpos != "VBN" || !Holding.Contains(verb.Lemma) || !sentence.Is(verb.Index + 1, "by")) continue;
            var end = verb.Index + 2;
            while (sentence.At(end) is { } token && (token.Tag is "PROPN" or "NOUN" or "DET" or "ADJ" || token.Lemma == "of" || token.Text is "-" or "“" or "\"")) end++;
            if (end > verb.Index + 2) yield return new(verb.Index + 2, end);
        }
    }

    static Words Reach(SentenceReading sentence, Token head, Token? without = null)
    {
        var (first, end) = (head.Index, head.Index + 1);
        foreach (var token in sentence.Tokens)
        {
            if (Math.Abs(token.Index - head.Index) > MostWords || !sentence.Sentence.IsUnder(token, head)) continue;
            if (without is not null && sentence.Sentence.IsUnder(token, without)) continue;
            // The comma that closes a clause would take in the clause.
            if (IsClause(sentence, token, head) || (token.Tag == "PUNCT" && token.Index > head.Index)) continue;
            first = Math.Min(first, token.Index);
            end = Math.Max(end, token.Index + 1);
        }

        while (first < end - 1 && sentence.Tokens[first].Tag == "PUNCT") first++;
        while (end > first + 1 && sentence.Tokens[end - 1].Tag == "PUNCT") end--;
        return new(first, end);
    }

    // A relative or participle clause names other parties: leave it out.
    static bool IsClause(SentenceReading sentence, Token token, Token head)
    {
        for (Token? at = token; at is not null && at.Index != head.Index; at = sentence.HeadOf(at))
            if (at.Relation is "acl:relcl" or "acl" or "advcl" or "parataxis" or "appos" || IsPart(sentence, at)) return true;
        return false;
    }

    // "three rebels, including a woman": who is counted among them is not who they are.
    static bool IsPart(SentenceReading sentence, Token noun) =>
        noun.Relation == "nmod" && sentence.Children(noun, "case").Any(word => word is { Text: "including" or "among" });
}

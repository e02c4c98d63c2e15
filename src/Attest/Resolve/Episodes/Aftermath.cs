using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>Days on which an attack told before was counted, claimed or its dead were found: none is a day of an attack.</summary>
static class Aftermath
{
    static readonly FrozenSet<string> Finding = ClosedWords.Load("En", "other-attacks").Of("find");

    /// <summary>True where all that is told is a new toll, bodies found or how the wounded are by now: "pulled a body from the rubble on Thursday, taking the toll to seven".</summary>
    public static bool Is(SentenceReading sentence, ImmutableArray<Finding> findings) =>
        !findings.IsEmpty && findings.Any(finding => IsLater(sentence, finding))
        && findings.All(finding => IsLater(sentence, finding) || finding.PartOf is not null);

    static bool IsLater(SentenceReading sentence, Finding finding) =>
        finding.Rule == "casualty/toll" || IsFound(sentence, finding) || (finding.Rule is "casualty/care" or "casualty/state" && IsStillSo(sentence, finding.Trigger));

    // "Eight remained hospitalized Wednesday", "three are still in hospital": how they are by now.
    static bool IsStillSo(SentenceReading sentence, Token trigger)
    {
        for (Token? at = trigger; at is not null; at = at.Relation is "xcomp" or "amod" || at.Relation.StartsWith("obl", StringComparison.Ordinal) ? sentence.HeadOf(at) : null)
            if (at.Lemma is "remain" or "stay" || sentence.Children(at, "advmod").Any(word => word.Lemma == "still")) return true;
        return false;
    }

    /// <summary>The happenings, those told of an attack with a known day or harm before them without the day of their own.</summary>
    public static ImmutableArray<Happening> Undate(ImmutableArray<Happening> told)
    {
        var kept = told.ToBuilder();
        var isDated = false;
        var isHarmed = false;
        for (var at = 0; at < kept.Count; at++)
        {
            if (kept[at] is { Date: not null } late && ((late.IsAftermath && (isDated || isHarmed)) || (late.IsDayOfClaim && isDated))) kept[at] = late with { Date = null };
            isDated |= kept[at] is { Date: not null, IsCause: false, IsHypothetical: false };
            isHarmed |= kept[at].Findings.Any(finding => finding is { Hypothetical: false, Casualty: not null }) && !kept[at].IsCause;
        }

        return kept.ToImmutable();
    }

    // "the body of a boy was found", "rescuers pulled three bodies from the rubble"
    static bool IsFound(SentenceReading sentence, Finding finding)
    {
        if (finding.Casualty is not { Effect: Effect.Killed } || !IsBody(finding.Trigger)) return false;
        for (Token? at = finding.Trigger; at is not null; at = sentence.HeadOf(at))
            if (at.Tag == "VERB") return Finding.Contains(at.Lemma);
        return false;
    }

    static bool IsBody(Token noun) => noun.Lemma is "body" or "corpse" or "remains" or "remain" or "bodies";
}

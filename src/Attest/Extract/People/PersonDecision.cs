using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Decides which part a person has from all that a report tells: a wrong part is worse than none.</summary>
static class PersonDecision
{
    /// <summary>Least weight of the words that make a part: a hint alone ("her mother said") does not.</summary>
    public const int Enough = 2;

    const string OwnHand = "person/own-hand";

    /// <summary>The part, or null where the words give none, or as much of one as of the other.</summary>
    public static PersonRole? Of(IReadOnlyList<RoleEvidence> evidence)
    {
        var doer = WeightOf(evidence, PersonRole.Perpetrator);
        var isNamedDoer = evidence.Any(told => told is { Role: PersonRole.Perpetrator, Weight: > Enough });
        // That one who is called the gunman was shot, or died by his own hand, does not make him a victim.
        var victim = WeightOf(doer >= Enough ? evidence.Where(told => told.Rule != OwnHand && !(isNamedDoer && IsHarmAlone(told))) : evidence, PersonRole.Victim);
        var other = evidence.Where(told => told.Role is null).Sum(told => told.Weight);
        if (doer >= Enough && doer >= victim) return PersonRole.Perpetrator;
        if (victim < Enough || !evidence.Any(told => told is { Role: PersonRole.Victim, Weight: >= Enough }) || doer > 0 && victim < doer + Enough) return null;
        // Who speaks may have been wounded, but a lawyer or a neighbour is not made a victim by a word beside the name.
        return other > 0 && victim <= other && !evidence.Any(told => told.Role == PersonRole.Victim && told.Weight > Enough) ? null : PersonRole.Victim;
    }

    // What befell a person, without a word that calls that person a victim.
    static bool IsHarmAlone(RoleEvidence told) =>
        told.Weight <= Enough && told.Rule is "person/harmed" or "person/claim" or "person/object" or "person/care" or "person/owned" or "person/kin" or "person/befell";

    /// <summary>The furthest status that words of weight tell; one said to have done it may have died in it.</summary>
    public static PersonStatus? StatusOf(PersonRole role, IEnumerable<RoleEvidence> evidence)
    {
        var told = evidence.Where(one => one is { Status: not null, Weight: >= Enough }).ToImmutableArray();
        if (told.Any(one => one is { Status: PersonStatus.Killed, Role: PersonRole.Victim, Rule: "person/harmed" or "person/claim" or "person/act" or "person/own-hand" or "person/befell" or "person/object" }
            || (one.Status == PersonStatus.Killed && role == PersonRole.Victim))) return PersonStatus.Killed;
        PersonStatus[] own = [.. told.Where(one => one.Role == role).Select(one => one.Status!.Value)];
        return own.Length == 0 ? null : role == PersonRole.Victim ? own.Min() : own.Max();
    }

    static int WeightOf(IEnumerable<RoleEvidence> evidence, PersonRole role) => evidence.Where(told => told.Role == role).Sum(told => told.Weight);
}

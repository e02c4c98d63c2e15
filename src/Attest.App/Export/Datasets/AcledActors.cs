using System.Collections.Immutable;
using Attest.App.Export.Events;

namespace Attest.App.Export.Datasets;

/// <summary>The two sides of a row as ACLED has them: a main actor each, and those with it.</summary>
sealed record AcledActors(EventRow Row)
{
    const string StateForces = "State forces", Civilians = "Civilians", External = "External/Other forces";

    public Party? First => Row.Parties.Attackers.FirstOrDefault();

    public Party? Second => Leading(Row.Parties.Targets);

    public string? FirstAllies => Others(Row.Parties.Attackers, First);

    public string? SecondAllies => Others([.. Row.Parties.Targets.Where(IsActor)], Second);

    public string? FirstKind => Kind(First);

    public string? SecondKind => Kind(Second);

    /// <summary>Null where the kind of a side is not known: no single-sided row is claimed for it.</summary>
    public string? Interaction => FirstKind is { } first && SecondKind is { } second ? $"{first}-{second}" : null;

    // A thing hit ("market") is no actor.
    static bool IsActor(Party party) => party.State is not null || party.IsGroup || party.IsCivilian;

    static Party? Leading(ImmutableArray<Party> targets) => targets.FirstOrDefault(party => IsActor(party) && !party.IsCivilian) ?? targets.FirstOrDefault(IsActor);

    static string? Others(ImmutableArray<Party> parties, Party? main)
    {
        var others = parties.Where(party => party != main).Select(party => party.Name).ToList();
        return others.Count == 0 ? null : string.Join("; ", others);
    }

    // Rebels and militias are told apart by their aims, which no report of an attack gives.
    string? Kind(Party? party)
    {
        if (party is null) return null;
        if (party.IsCivilian) return Civilians;
        if (party.State is null || Row.Site?.Country is not { } country) return null;
        return party.State == country ? StateForces : External;
    }
}

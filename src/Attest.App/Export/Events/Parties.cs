using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Events;

/// <summary>Who attacked whom, as far as a row with one side and its allies may say so.</summary>
/// <param name="Attackers">Empty where nobody is named, or the reports name rivals: a row cannot hold rival accounts.</param>
/// <param name="Targets">Parties and people attacked; things hit are among them as the register has them.</param>
/// <param name="Note">Why attackers are left out; null where they are not.</param>
sealed record Parties(ImmutableArray<Party> Attackers, ImmutableArray<Party> Targets, string? Note)
{
    public static Parties Of(ExportedIncident exported)
    {
        var incident = exported.Incident;
        var firm = incident.Attribution.Where(row => row.Stance is not (Stance.Denied or Stance.Doubted or Stance.Unclear))
            .Select(row => row.Attacker).ToHashSet(StringComparer.Ordinal);
        var named = incident.Attackers.Where(firm.Contains).ToImmutableArray();
        ImmutableArray<Party> targets = [.. incident.Targets.Select(Party.Of)];
        if (named.Length == incident.Attackers.Length && AreAllies(exported, named)) return new([.. named.Select(Party.Of)], targets, null);
        return new([], targets, $"who did it is not agreed: {string.Join("; ", incident.Attackers.Select(name => Said(incident, name)))}");
    }

    // Said of them in one claim, or of one state: then they are no rivals.
    static bool AreAllies(ExportedIncident exported, ImmutableArray<string> names)
    {
        if (names.Length < 2) return true;
        var states = names.Select(name => Party.Of(name).State).Distinct(StringComparer.Ordinal).ToList();
        if (states is [not null]) return true;
        return exported.Claims.Any(row => row.Claim.Attack is { } attack && row.Claim.Stance is not (Stance.Denied or Stance.Doubted or Stance.Unclear)
            && names.All(name => attack.Attackers.Any(actor => actor.Name == name)));
    }

    static string Said(Incident incident, string name)
    {
        var speakers = incident.Attribution.Where(row => row.Attacker == name).Select(row => (row.Speaker ?? "a report") + (row.Stance == Stance.Asserted ? "" : $", {Words.Plain(row.Stance)}"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"{name} (said by {string.Join(", ", speakers)})";
    }
}

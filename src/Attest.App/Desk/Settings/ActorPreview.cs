using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.App.Desk.Settings;

/// <summary>What the tables make of a name, and where the register has it.</summary>
/// <param name="Row">Null where no table has the name: then it stands as the reports write it.</param>
/// <param name="Incidents">How many incidents name it.</param>
/// <param name="First">The newest of them.</param>
public sealed record ActorPreview(string Asked, ActorRow? Row, int Incidents, ImmutableArray<Incident> First)
{
    const int MostShown = 6;

    /// <param name="lens">What of names the visitor may see.</param>
    public static ActorPreview Of(RegisterStore store, string asked, RegisterLens lens)
    {
        var row = ActorTable.Load().Find(asked);
        var page = store.Desk.Incidents(new() { Actor = row?.Name ?? asked }, IncidentOrder.NewestFirst, null, MostShown);
        return new(asked, row, page.Total, [.. page.Rows.Select(summary => lens.Incident(summary.Incident))]);
    }
}

/// <summary>What would change if the tables held that one name means another party.</summary>
/// <param name="Moved">Incidents that name the first.</param>
/// <param name="Joined">Those of them that name the second too: there two parties would become one, and rival origins might.</param>
public sealed record AliasPreview(ActorPreview Name, ActorPreview Means, int Moved, int Joined)
{
    /// <summary>Incidents looked at; a register where more name the party says "at least".</summary>
    const int MostRead = 2_000;

    /// <param name="lens">What of names the visitor may see.</param>
    public static AliasPreview Of(RegisterStore store, string name, string means, RegisterLens lens)
    {
        var (one, other) = (ActorPreview.Of(store, name, lens), ActorPreview.Of(store, means, lens));
        var named = store.Desk.Incidents(new() { Actor = one.Row?.Name ?? name }, IncidentOrder.NewestFirst, null, MostRead).Rows;
        var target = NameFold.Of(other.Row?.Name ?? means);
        return new(one, other, one.Incidents, named.Count(summary => Names(summary.Incident).Any(party => NameFold.Of(party) == target)));
    }

    static IEnumerable<string> Names(Incident incident) => [.. incident.Attackers, .. incident.Targets, .. incident.Attribution.Select(row => row.Speaker ?? "")];
}

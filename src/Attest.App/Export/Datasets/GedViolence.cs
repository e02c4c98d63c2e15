using System.Collections.Immutable;
using Attest.App.Export.Events;

namespace Attest.App.Export.Datasets;

/// <summary>The two sides of a row as UCDP has them, and the dead on each.</summary>
/// <param name="A">The attacker; where it has allies, the first.</param>
/// <param name="B">The party attacked, "Civilians" in attacks on civilians alone; null where none is named.</param>
sealed record GedViolence(EventRow Row, Party? A, Party? B)
{
    const string Civilians = "Civilians";

    public static GedViolence Of(EventRow row)
    {
        var parties = row.Parties.Targets.Where(party => party.State is not null || party.IsGroup).ToList();
        var b = parties.Count > 0 ? parties[0] : row.Parties.Targets.FirstOrDefault(party => party.IsCivilian);
        return new(row, row.Parties.Attackers.FirstOrDefault(), b);
    }

    public string? NameA => A?.Name;

    public string? NameB => B is { IsCivilian: true } ? Civilians : B?.Name;

    /// <summary>1 with a state on a side, 2 between groups, 3 against civilians; null where a side is not known.</summary>
    public int? Type => (A, B) switch
    {
        (null, _) or (_, null) => null,
        ({ State: not null } or { IsGroup: true }, { IsCivilian: true }) => 3,
        ({ State: not null }, { State: not null } or { IsGroup: true }) or ({ IsGroup: true }, { State: not null }) => 1,
        ({ IsGroup: true }, { IsGroup: true }) => 2,
        _ => null,
    };

    public int? DeadA => Row.Toll.Best is null ? null : OfSide(A, B);

    public int? DeadB => Row.Toll.Best is null ? null : OfSide(B, A);

    public int? DeadCivilians => Row.Toll.Best is null || !Fits ? null : Count([Dead.Civilians]);

    /// <summary>The rest of the best figure, so that the four columns add up to it.</summary>
    public int? DeadUnknown => Row.Toll.Best is not { } best ? null
        : best - ((DeadA ?? 0) + (DeadB ?? 0) + (DeadCivilians ?? 0)) is > 0 and var rest ? rest : null;

    // Where the best figure is less than the fullest account's parts, the parts are not its own.
    bool Fits => Row.Toll.ByKind.Values.Sum() <= Row.Toll.Best;

    // Soldiers are a state's, militants are not: that tells sides apart only where one of the two is a state.
    int? OfSide(Party? side, Party? other)
    {
        if (!Fits || side is null || side.IsCivilian || (side.State is null) == (other?.State is null)) return null;
        return Count(side.State is not null ? [Dead.Soldiers, Dead.Police] : [Dead.Militants]);
    }

    int? Count(ImmutableArray<Dead> kinds)
    {
        var told = kinds.Where(Row.Toll.ByKind.ContainsKey).ToList();
        return told.Count == 0 ? null : told.Sum(kind => Row.Toll.ByKind[kind]);
    }
}

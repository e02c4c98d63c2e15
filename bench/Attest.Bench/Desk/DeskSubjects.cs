using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.Bench.Desk;

/// <summary>What there is to be asked and ruled on in a register.</summary>
/// <param name="Incidents">Ids.</param>
/// <param name="Deaths">Ids of claims with a figure of dead or wounded.</param>
sealed record DeskSubjects(ImmutableArray<string> Incidents, ImmutableArray<string> Deaths, int Claims)
{
    public static readonly ImmutableArray<string> Filters =
    [
        "/?place=sabha", "/?actor=army", "/?type=air_drone_strike", "/?grade=fair&origins=2", "/?from=2033-01-01&to=2033-06-30", "/?bbox=0,10,40,40", "/?q=market+shells",
        "/?disputed=yes", "/?group=civilians",
    ];

    static int number;

    public static DeskSubjects Of(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);
        var incidents = store.Desk.Incidents(IncidentFilter.All, IncidentOrder.NewestFirst, null, int.MaxValue - 1).Rows.Select(row => row.Incident.Id);
        return new([.. incidents], [.. store.Ledger(new(Kind: ClaimKind.Casualty)).Where(row => row.Incident is not null).Select(row => row.Claim.Id)], store.Counts().Claims);
    }

    /// <summary>Half confirm an incident, half correct a figure; no two are the same.</summary>
    public object Ruling(Random draw) => draw.Next(2) == 0
        ? new { ruling = "confirm", subject = Incidents[draw.Next(Incidents.Length)], reason = Reason() }
        : Correction(draw);

    public object Correction(Random draw) =>
        new { ruling = "correct", subject = Deaths[draw.Next(Deaths.Length)], field = "figure", value = FormattableString.Invariant($"{1_000 + Interlocked.Increment(ref number)}"), reason = Reason() };

    static string Reason() => FormattableString.Invariant($"bench {Guid.NewGuid():N}");
}

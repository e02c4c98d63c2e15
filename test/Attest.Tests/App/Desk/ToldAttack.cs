using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.App.Desk;

/// <summary>A made-up attack told by made-up reports, for pages and figures.</summary>
static class ToldAttack
{
    public const string Id = "i-c-0000000000000001";

    static readonly When May3 = new("3 May", new(null, 5, 3, null, null, DatePrecision.Day), new(2031, 5, 3), new(2031, 5, 3), DatePrecision.Day);

    public static Place Velna { get; } = new("Velna", "Velna", 12.5, 41.25, PlacePrecision.Town, ["Lower Province", "Ostrelia"], "made:1", "XX");

    /// <summary>Five reports: the last of unknown day, the third a copy of the first.</summary>
    public static ImmutableArray<ReportEntry> Reports { get; } =
    [
        Report("r-1", "a.txt", "The Velna Post", "2031-05-04"),
        Report("r-2", "b.txt", "Radio Coast", "2031-05-05T08:00:00Z"),
        Report("r-3", "c.txt", "The Mirror of Velna", "2031-05-04") with { CopyOf = "r-1" },
        Report("r-4", "d.txt", "Harbour Monitor", "2031-05-07"),
        Report("r-5", "e.txt", null, null),
    ];

    /// <summary>The clinic counts 9 and then at least 12; the ministry says about 5; the monitor, in its own voice, 10 to 14.</summary>
    public static ImmutableArray<LedgerClaim> Claims { get; } =
    [
        Killed(1, "r-1", "Velna clinic", Figure.Exactly(9), "nine people were killed"),
        Killed(2, "r-2", "Velna clinic", new(12, Bound.AtLeast), "at least 12 people were killed", "Coast Agency"),
        Killed(3, "r-2", "Ministry of Defence", new(5, Bound.About), "about five people died"),
        Killed(4, "r-4", null, new(10, Bound.Between, 14), "between 10 and 14 people were killed"),
        Killed(5, "r-3", "Velna clinic", Figure.Exactly(9), "nine people were killed"),
        Killed(6, "r-5", "a resident", Figure.Vague, "dozens were killed"),
        Struck(7, "r-1", "Velna clinic", "Coastal Army", Stance.Asserted),
        Struck(8, "r-2", "Ministry of Defence", "Coastal Army", Stance.Denied),
        Doubted(9, "r-2", "Ministry of Defence", "the figures of the clinic"),
    ];

    public static Incident Incident { get; } = new(
        Id, IncidentType.AirDroneStrike, "Air strike, Velna, 3 May 2031", new(new(2031, 5, 3), new(2031, 5, 3), DatePrecision.Day, "on 3 May"), [Velna],
        ["Coastal Army"], ["harbour"], ["drone"], [.. Reports.Select(report => report.Id)], TollsOf(Claims),
        new(GradeValue.Fair, [new("independent origins tell of harm to civilians: velna-clinic", ["c-1"])]), null,
        [new("Coastal Army", "Velna clinic", Stance.Asserted, "c-7", PerpetratorConfidence.Accused)])
    {
        People =
        [
            new("Ilka Marn", [], PersonRole.Victim, PersonStatus.Killed, 34, false, "a nurse", Group.Civilians, "Velna clinic", Stance.Asserted, false, [],
                [new("r-1", "Ilka Marn, 34, a nurse, was killed", new(0, 35), PersonStatus.Killed, "Velna clinic", [], Stance.Asserted, null, "person/made"),
                 new("r-4", "Ilka Marn was among the dead", new(0, 28), PersonStatus.Killed, null, [], Stance.Asserted, null, "person/made")]),
        ],
    };

    public static Decision Ruled { get; } = Decision.Of(Ruling.Confirm, "c-1", null, null, [], "heard the recording", "A. Coder", "2031-06-01T10:00:00Z");

    static ImmutableArray<GroupFatalities> TollsOf(IEnumerable<LedgerClaim> claims) => Fatalities.Of(claims.Where(row => row.Claim.Casualty is not null)
        .Select(row => new Toll(row.Claim, row.Origin, Group.People, Attest.App.Desk.Figures.Known.PublishedDay.Of(Reports.First(report => report.Id == row.Claim.Report)), false)));

    static LedgerClaim Killed(int number, string report, string? speaker, Figure figure, string quote, params ImmutableArray<string> via) =>
        Row(number, report, speaker, quote, Stance.Asserted, ClaimKind.Casualty) is var row
            ? row with { Claim = row.Claim with { Via = via, Casualty = new(Effect.Killed, Group.People, figure, quote.Split(' ')[0]) } } : row;

    static LedgerClaim Struck(int number, string report, string speaker, string attacker, Stance stance) =>
        Row(number, report, speaker, $"{attacker} bombed the harbour", stance, ClaimKind.Attack) is var row
            ? row with { Claim = row.Claim with { Date = May3, Place = Velna, Attack = new(IncidentType.AirDroneStrike, [new(attacker, "coastal-army", attacker)], [], ["drone"], [Velna]) } } : row;

    static LedgerClaim Doubted(int number, string report, string speaker, string about) =>
        Row(number, report, speaker, $"called {about} false", Stance.Denied, ClaimKind.Dispute) is var row
            ? row with { Disputes = "c-2", Claim = row.Claim with { Dispute = new(about) } } : row;

    static LedgerClaim Row(int number, string report, string? speaker, string quote, Stance stance, ClaimKind kind)
    {
        var key = speaker?.ToLowerInvariant().Replace(' ', '-');
        return new(
            new($"c-{number}", report, kind, quote, new(10 * number, (10 * number) + quote.Length), speaker is null ? null : new(speaker, key!, SpeakerKind.Body), [], stance,
                Scope.Incident, null, null, 1, "made", ["made"]),
            Id, key ?? $"outlet:{report}", null, null);
    }

    static ReportEntry Report(string id, string file, string? outlet, string? published) =>
        new(id, file, new string('0', 64), $"Title of {file}", outlet, null, published, false, [], null, [], new string('1', 64), "en");
}

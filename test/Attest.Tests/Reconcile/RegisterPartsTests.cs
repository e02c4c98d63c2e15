using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

/// <summary>The register is worked out part by part, and no part asks for more than it needs.</summary>
public sealed class RegisterPartsTests
{
    static readonly ImmutableDictionary<string, ImmutableArray<string>> NoNames = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    [Fact]
    public void Every_report_and_every_claim_stands_in_one_part()
    {
        var reports = Reports();
        var parts = PartsOf(reports);
        Assert.Equal(reports.Select(report => report.Source.Id).Order(StringComparer.Ordinal), parts.SelectMany(part => part.Reports).Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(reports.SelectMany(report => report.Claims).Select(claim => claim.Id).Order(StringComparer.Ordinal), parts.SelectMany(part => part.Claims).Select(row => row.Claim.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_incidents_part_holds_its_claims_and_a_part_without_one_holds_those_that_are_in_none()
    {
        var parts = PartsOf(Reports());
        Assert.Equal(2, parts.Count(part => part.Incident is not null));
        foreach (var part in parts)
            Assert.All(part.Claims.Where(row => row.Incident is not null), row => Assert.Equal(part.Incident?.Id, row.Incident));
        Assert.Equal("90,000 people", Assert.Single(parts.Where(part => part.Incident is null).SelectMany(part => part.Claims)).Claim.Quote);
    }

    [Fact]
    public void A_part_is_made_of_the_readings_of_its_own_reports()
    {
        var reports = Reports();
        var asked = new List<string[]>();
        var held = Readings.Held(reports);
        var parts = RegisterBuilder.Parts(held with { Of = ids => { asked.Add([.. ids]); return held.Of(ids); } }, NoNames).Where(part => part.Links.IsEmpty).ToList();

        Assert.Equal(parts.Count, asked.Count);
        foreach (var (part, ids) in parts.Zip(asked))
            Assert.Equal((part.Incident?.Reports ?? part.Reports.Select(row => row.Id)).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_copys_part_is_made_of_its_original_too()
    {
        var words = string.Join(' ', Enumerable.Range(0, 80).Select(at => $"word{at} stands{at}."));
        ReadReport[] reports =
        [
            new ToldReport("first") { Outlet = "Beacon", Published = new(2031, 1, 1) }.Says(words).Read(),
            new ToldReport("again") { Outlet = "Echo", Published = new(2031, 1, 2) }.Says(words).Says("Nine died.").Killed("Nine died", Group.People, Figure.Exactly(9), at: Town("Arda", 1, 1)).Read(),
        ];
        var claim = Assert.Single(PartsOf(reports).SelectMany(part => part.Claims));
        Assert.Equal("outlet:beacon", claim.Origin);
    }

    [Fact]
    public void No_reading_is_asked_for_twice_at_once_by_one_function()
    {
        var calls = 0;
        var held = Readings.Held(Reports());
        var counted = new Readings(() => held.All().Select(Counted), ids => [.. held.Of(ids).Select(Counted)]);
        var parts = RegisterBuilder.Parts(counted, NoNames).ToList();
        // Once for linking, and once for each part that needs it.
        Assert.Equal(6 + 4 + 1 + 1, calls);
        Assert.NotEmpty(parts);

        Func<ReadReport> Counted(Func<ReadReport> read)
        {
            var isRead = false;
            return () =>
            {
                Assert.False(isRead);
                isRead = true;
                Interlocked.Increment(ref calls);
                return read();
            };
        }
    }

    static List<RegisterPart> PartsOf(IEnumerable<ReadReport> reports) => [.. RegisterBuilder.Parts(Readings.Held(reports), NoNames)];

    // Four of one raid, one of another attack, and one that only looks back.
    static List<ReadReport> Reports() =>
    [
        .. RiverRaids.All(),
        new ToldReport("mill") { Published = new(2032, 6, 7) }.Says("Nine people died at the mill of Arda.")
            .Killed("Nine people died", Group.People, Figure.Exactly(9), at: Town("Arda", -20, 100)).Read(),
        new ToldReport("war").Says("The war has killed 90,000 people.")
            .Killed("90,000 people", Group.People, Figure.Exactly(90_000), scope: Scope.Aggregate, episode: null).Read(),
    ];
}

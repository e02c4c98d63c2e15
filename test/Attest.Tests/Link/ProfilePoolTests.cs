using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

public sealed class ProfilePoolTests
{
    [Fact]
    public void Equal_places_dates_and_sides_of_two_reports_are_one_object()
    {
        var (first, second) = Two();
        Assert.Same(first.Places[0], second.Places[0]);
        Assert.Same(first.Dates[0], second.Dates[0]);
        Assert.Same(first.Attackers, second.Attackers);
        Assert.Same(first.Types, second.Types);
        Assert.Same(first.Dead, second.Dead);
        Assert.Same(first.Report.Statements[0].Key, second.Report.Statements[0].Key);
        Assert.Same(first.Report.Names[0], second.Report.Names[0]);
    }

    [Fact]
    public void Nothing_else_changes()
    {
        var report = Told("a", "Arda").Read();
        var profile = ReportProfile.Of(report);
        var episode = Assert.Single(Episode.Of(profile, report));
        var pooled = new ProfilePool().Pool(episode, profile);
        Assert.Equal(episode.Places[0].Within, pooled.Places[0].Within);
        Assert.Equal(episode.Types, pooled.Types);
        Assert.Equal(episode.Attackers, pooled.Attackers);
        Assert.Equal(Bare(episode), Bare(pooled));

        static Episode Bare(Episode episode) => episode with
        {
            Dates = [],
            AttackDates = [],
            Places = [],
            Attackers = [],
            Targets = [],
            Weapons = [],
            Bases = [],
            Dead = [],
            Involved = [],
            Types = [],
        };
    }

    [Fact]
    public void Places_in_other_containers_stay_two()
    {
        var pool = new ProfilePool();
        var (here, there) = (Town("Arda", 1, 1, "Vesk"), Town("Arda", 1, 1, "Lorn"));
        Assert.NotEqual(Pooled(here).Within, Pooled(there).Within);

        Place Pooled(Place place)
        {
            var report = new ToldReport("a").Says("Shells hit the mill.").Attacked("Shells hit the mill", IncidentType.Attack, sites: [place]).Read();
            var profile = ReportProfile.Of(report);
            return pool.Pool(Episode.Of(profile, report)[0], profile).Places[0];
        }
    }

    static (Episode First, Episode Second) Two()
    {
        var pool = new ProfilePool();
        return (Pooled("a"), Pooled("b"));

        Episode Pooled(string name)
        {
            var report = Told(name, "Arda").Read();
            var profile = pool.Pool(ReportProfile.Of(report));
            return pool.Pool(Episode.Of(profile, report)[0], profile);
        }
    }

    static ToldReport Told(string name, string town) => new ToldReport(name)
        .Says($"Police said shells of the Front hit the mill of {town} and that nobody was hurt.")
        .Statement(Body("Police"), "shells of the Front hit the mill")
        .Attacked("shells of the Front hit the mill", IncidentType.ShellingArtilleryMissileAttack, [Actor("Front")], sites: [Town(new string(town), 1, 1, "Vesk")], on: Day(2031, 3, 4));
}

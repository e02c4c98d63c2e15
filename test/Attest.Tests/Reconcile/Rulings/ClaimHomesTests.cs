using Attest.Link;
using Attest.Model;
using Attest.Reconcile.Rulings;
using Attest.Tests.Link;

namespace Attest.Tests.Reconcile.Rulings;

public sealed class ClaimHomesTests
{
    static readonly ToldReport Told = new ToldReport("a").Says("Nine people died. Two more died later. The war has killed 90,000 people.")
        .Killed("Nine people died", Group.People, Figure.Exactly(9))
        .Killed("Two more died", Group.People, Figure.Exactly(2), episode: 2)
        .Killed("90,000 people", Group.People, Figure.Exactly(90_000), scope: Scope.Aggregate, episode: null);

    [Fact]
    public void A_claim_that_no_decision_names_has_no_home()
    {
        var homes = Homes(Told.IdOf("Nine people died"));
        Assert.Equal(Told.Id, homes.ReportOf(Told.IdOf("Nine people died")));
        Assert.Null(homes.ReportOf(Told.IdOf("Two more died")));
    }

    [Fact]
    public void A_claim_is_in_the_episode_of_its_number_and_in_no_other()
    {
        var homes = Homes("i-" + Told.IdOf("Two more died"));
        var episodes = Episode.Of(Told.Read());
        Assert.Equal([false, true], episodes.Select(episode => homes.IsIn(episode, Told.IdOf("Two more died"))));
        Assert.Equal([Told.IdOf("Two more died")], homes.ByEpisode[(Told.Id, 2)]);
    }

    [Fact]
    public void A_claim_outside_incidents_has_a_report_and_no_episode()
    {
        var homes = Homes(Told.IdOf("90,000 people"));
        Assert.Equal(Told.Id, homes.ReportOf(Told.IdOf("90,000 people")));
        Assert.Empty(homes.ByEpisode);
    }

    [Fact]
    public void Where_claims_were_chosen_only_these_are_in_the_episode()
    {
        var (nine, two) = (Told.IdOf("Nine people died"), Told.IdOf("Two more died"));
        var homes = Homes(nine, two);
        var chosen = Episode.Of(Told.Read())[0] with { Chosen = [two] };
        Assert.Equal((false, true), (homes.IsIn(chosen, nine), homes.IsIn(chosen, two)));
    }

    [Fact]
    public void A_rejected_claim_has_a_home_and_is_in_no_episode()
    {
        var decision = Decision.Of(Ruling.Reject, Told.IdOf("Nine people died"), null, null, [], "misread", "A. Coder", "2031-01-01T00:00:00Z");
        var homes = new ClaimHomes([decision]);
        homes.Note(Told.Read(), new RuledClaims([decision]));
        Assert.Equal([decision.Subject], homes.ByEpisode[(Told.Id, 1)]);
        Assert.False(homes.IsIn(Episode.Of(Told.Read())[0], decision.Subject));
    }

    static ClaimHomes Homes(params string[] subjects)
    {
        var homes = new ClaimHomes(subjects.Select(subject => Decision.Of(Ruling.Confirm, subject, null, null, [], "seen", "A. Coder", "2031-01-01T00:00:00Z")));
        homes.Note(Told.Read(), new RuledClaims([]));
        return homes;
    }
}

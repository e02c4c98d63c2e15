using Attest.Model;
using Attest.Resolve.Claims;
using Attest.Resolve.Episodes;
using Attest.Tests.Resolve.Episodes;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Claims;

public sealed class ClaimSelectionTests
{
    static readonly Place Arda = Town("Arda", 10, 10, "Vesk");
    static readonly Claim Killed = Claim("c-1", "killed nine people", 0) with { Casualty = new(Effect.Killed, Group.People, Figure.Exactly(9), "nine") };
    static readonly Claim Attacked = Claim("c-2", "attacked Arda on foot", 40) with { Kind = ClaimKind.Attack, Attack = new(IncidentType.Attack, [], [], [], []) };

    [Fact]
    public void Words_repeated_to_the_letter_are_one_claim_and_parts_follow_the_one_that_stays()
    {
        var again = Killed with { Id = "c-8", At = new(80, 98), Quote = "Killed  nine\npeople" };
        var part = Claim("c-9", "including two boys", 100) with { Casualty = new(Effect.Killed, Group.Children, Figure.Exactly(2), "two"), PartOf = "c-8" };
        var kept = ClaimSelection.Select([Killed, again, part], []);
        Assert.Equal(["c-1", "c-9"], kept.Select(claim => claim.Id));
        Assert.Equal("c-1", kept[1].PartOf);
    }

    [Fact]
    public void The_same_words_of_another_speaker_are_another_claim() =>
        Assert.Equal(2, ClaimSelection.Select([Killed, Killed with { Id = "c-8", At = new(80, 98), Speaker = Body("Harbour Police") }], []).Length);

    [Fact]
    public void Claims_stand_in_the_order_of_the_text() =>
        Assert.Equal(["c-1", "c-2"], ClaimSelection.Select([Attacked, Killed], [Episode(Told.Of(0))]).Select(claim => claim.Id));

    [Fact]
    public void An_attack_with_nothing_to_hold_by_is_left_out() =>
        Assert.Empty(ClaimSelection.Select([Attacked], [Episode(Told.Of(0))]));

    [Fact]
    public void A_figure_a_claim_of_responsibility_or_a_place_with_a_day_holds_an_attack()
    {
        Assert.Equal(2, ClaimSelection.Select([Attacked, Killed], [Episode(Told.Of(0))]).Length);
        Assert.Single(ClaimSelection.Select([Attacked], [Episode(Told.Of(0, claimed: true))]));
        Assert.Single(ClaimSelection.Select([Attacked], [Episode(Told.Of(0, at: Arda, on: Today()))]));
        Assert.Single(ClaimSelection.Select([Attacked], [Episode(Told.Of(0, at: Arda, count: 9))]));
    }

    [Fact]
    public void A_place_alone_and_a_day_in_a_country_hold_none()
    {
        Assert.Empty(ClaimSelection.Select([Attacked], [Episode(Told.Of(0, at: Arda))]));
        Assert.Empty(ClaimSelection.Select([Attacked], [Episode(Told.Of(0, at: Country("Vesk"), on: Today()))]));
    }

    static Episode Episode(Happening happening)
    {
        var episode = new Episode(0, Scope.Incident, "test");
        var place = happening.Places.IsEmpty ? null : happening.Places[0].Written == "Arda" ? Arda : Country("Vesk");
        episode.Add(happening, place is null ? [] : [place]);
        return episode;
    }

    static Claim Claim(string id, string quote, int start) => new(
        id, "r-1", ClaimKind.Casualty, quote, new(start, start + quote.Length), null, [], Stance.Asserted, Scope.Incident, null, null, 0, "test", []);
}

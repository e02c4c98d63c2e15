using System.Collections.Immutable;
using Attest.Model;
using Attest.Resolve.Episodes;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Episodes;

public sealed class EpisodeFitTests
{
    static readonly Place Arda = Town("Arda", 10, 10, "Vesk");
    static readonly Place Belt = Town("Belt", 12, 12, "Vesk");

    public static TheoryData<string, bool> Joined => new()
    {
        { "same day", true },
        { "other day", false },
        { "same place", true },
        { "same party", true },
        { "other party", false },
        { "nothing told", true },
        { "from the air and an abduction", false },
        { "another count of the day", false },
    };

    [Theory, MemberData(nameof(Joined))]
    public void A_happening_joins_unless_its_words_contradict(string what, bool expected)
    {
        var (first, next) = Pair(what);
        var episode = new Episode(0, Scope.Incident, "test");
        episode.Add(first, Places(first));
        Assert.Equal(expected, EpisodeFit.Of(episode, next, Places(next)) >= EpisodeFit.Joins);
    }

    [Fact]
    public void The_same_place_fits_better_than_another()
    {
        var episode = new Episode(0, Scope.Incident, "test");
        episode.Add(Told.Of(0, at: Arda), [Arda]);
        Assert.True(EpisodeFit.Of(episode, Told.Of(1), [Arda]) > EpisodeFit.Of(episode, Told.Of(1), [Belt]));
    }

    [Fact]
    public void Bodies_of_one_state_are_allied_and_groups_are_not()
    {
        Assert.True(PartyKeys.AreAllied("RU", "RU:defence-ministry"));
        Assert.True(PartyKeys.AreAllied("river-brigades", "river-brigades"));
        Assert.False(PartyKeys.AreAllied("RU", "TR"));
        Assert.False(PartyKeys.IsParty(new("gunman", "noun:gunman", "gunmen")));
    }

    static (Happening, Happening) Pair(string what) => what switch
    {
        "same day" => (Told.Of(0, on: Day(2031, 3, 5)), Told.Of(1, on: Day(2031, 3, 5))),
        "other day" => (Told.Of(0, on: Day(2031, 3, 5)), Told.Of(1, on: Day(2031, 3, 1))),
        "same place" => (Told.Of(0, at: Arda), Told.Of(1, at: Arda)),
        "same party" => (Told.Of(0, by: Actor("Ruthia")), Told.Of(1, by: Actor("Ruthia"))),
        "other party" => (Told.Of(0, by: Actor("Ruthia")), Told.Of(1, by: Actor("Northern Band"))),
        "nothing told" => (Told.Of(0), Told.Of(1)),
        "from the air and an abduction" => (Told.Of(0, IncidentType.AirDroneStrike, 3), Told.Of(1, IncidentType.AbductionForcedDisappearance, 4)),
        _ => (Told.Of(0, count: 5, on: Day(2031, 3, 5)), Told.Of(1, count: 4, on: Day(2031, 3, 5))),
    };

    static ImmutableArray<Place> Places(Happening happening) =>
        [.. happening.Places.Select(named => named.Written == "Arda" ? Arda : Belt)];
}

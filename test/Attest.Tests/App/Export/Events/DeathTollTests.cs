using Attest.App.Export.Events;
using Attest.App.Export.Rules;

namespace Attest.Tests.App.Export.Events;

public sealed class DeathTollTests
{
    /// <summary>Accounts of the dead, the rule, then low, best, high; "-" where there is none.</summary>
    public static TheoryData<string, string?, string> Tolls => new()
    {
        { "a: people=9", null, "9 9 9" },
        { "a: civilians=14 soldiers=3", null, "17 17 17" },
        // "17 people, 14 of them civilians and 3 soldiers"
        { "a: people=17 civilians=14 soldiers=3", null, "17 17 17" },
        { "a: people=20 civilians=14", null, "20 20 20" },
        // Women and children are different people; medics may be among them.
        { "a: women=3 children=4", null, "7 7 7" },
        { "a: women=3 children=4 medics=2", null, "7 7 7" },
        { "a: civilians=14 children=4", null, "14 14 14" },
        // Rival accounts of the same dead are never added up.
        { "a: civilians=14; b: militants=14", null, "14 14 14" },
        { "a: civilians=14; b: people=9", null, "9 9 14" },
        { "a: civilians=14+; b: civilians=17", null, "14 17 17" },
        { "a: people=8-10", null, "8 8 10" },
        // An account of some of the dead alone is none of all the dead.
        { "a: civilians=14 soldiers=3; b: soldiers=2", null, "17 17 17" },
        // Words stay words without a rule, and a sum with a word in it is none.
        { "a: people=dozens", null, "- - -" },
        { "a: civilians=dozens soldiers=3", null, "- - -" },
        { "a: people=dozens; b: people=9", null, "9 9 9" },
        { "a: people=dozens", "acled", "12 12 12" },
        { "a: people=dozens", "airwars", "12 - 24" },
        { "a: people=dozens", "ucdp", "- - -" },
        { "a: people=dozens; b: people=30", "airwars", "12 - 30" },
        { "a: civilians=dozens soldiers=3", "acled", "15 15 15" },
        { "a: people=several", "acled", "- - -" },
        { "", null, "- - -" },
    };

    [Theory, MemberData(nameof(Tolls))]
    public void All_the_dead_are_what_accounts_of_all_of_them_say(string accounts, string? rule, string expected)
    {
        var toll = DeathToll.Of(Read(accounts, rule).OfIncident());

        Assert.Equal(expected, string.Join(' ', new[] { toll.Low, toll.Best, toll.High }.Select(number => number?.ToString() ?? "-")));
    }

    [Theory]
    [InlineData("a: people=dozens", "acled", "“dozens” counted as 12 by the house rule acled")]
    [InlineData("a: people=dozens", "ucdp", "“dozens” is no number: the house rule ucdp publishes none for it")]
    [InlineData("a: people=scores", null, "“scores” is no number")]
    [InlineData("a: people=12", "acled", "")]
    public void Every_word_says_what_became_of_it(string accounts, string? rule, string note)
    {
        var read = Read(accounts, rule);
        read.OfIncident();

        Assert.Equal(note, string.Join('|', read.Notes));
    }

    [Fact]
    public void Kinds_are_those_of_the_fullest_account()
    {
        var toll = DeathToll.Of(Read("a: people=17 civilians=14 soldiers=3; b: people=16", null).OfIncident());

        Assert.Equal("Civilians 14, Soldiers 3", string.Join(", ", toll.ByKind.Select(kind => $"{kind.Key} {kind.Value}")));
    }

    [Fact]
    public void A_sum_beyond_all_numbers_is_none()
    {
        var toll = DeathToll.Of(Read($"a: civilians={int.MaxValue} soldiers={int.MaxValue}", null).OfIncident());

        Assert.Equal(DeathToll.None, toll);
    }

    static DeadAccounts Read(string accounts, string? rule) => new(MadeEvents.With(accounts), rule is null ? null : HouseRule.Named(rule));
}

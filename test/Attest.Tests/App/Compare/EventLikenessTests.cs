using Attest.App.Compare;

namespace Attest.Tests.App.Compare;

public sealed class EventLikenessTests
{
    const string Homs = "2031-05-03 Homs 34.73,36.72 Syria";

    /// <summary>Another row, how coarse its place is, and whether it may be the same event.</summary>
    public static TheoryData<string, int, bool> Others => new()
    {
        { "2031-05-03 Homs 34.73,36.72 Syria", 0, true },
        { "2031-05-04 Homs 34.73,36.72 Syria", 0, true },
        { "2031-05-05 Homs 34.73,36.72 Syria", 0, false },
        { "- Homs 34.73,36.72 Syria", 0, false },
        // Spelt otherwise, or a village close by.
        { "2031-05-03 Hims 34.72,36.71 Syria", 0, true },
        { "2031-05-03 Talbiseh 34.84,36.73 Syria", 0, true },
        { "2031-05-04 Talbiseh 34.84,36.73 Syria", 0, false },
        { "2031-05-03 Hama 35.13,36.75 Syria", 0, false },
        // The province is known, the town is not.
        { "2031-05-03 Homs_Province 34.5,38.3 Syria", 2, false },
        { "2031-05-03 Homs_Province 34.6,37.0 Syria", 2, true },
        // Without a point the names must agree; a country alone is too wide.
        { "2031-05-03 Homs - Syria", 0, true },
        { "2031-05-03 Hama - Syria", 0, false },
        { "2031-05-03 Homs - Lebanon", 0, false },
        { "2031-05-03 Homs - -", 3, true },
        { "2031-05-03 - - Syria", 3, false },
        { "2031-05-03 - - Syria : Russia / Islamic State", 3, false },
        // Sides speak for it or against it.
        { "2031-05-04 Homs 34.73,36.72 Syria : Russia", 0, true },
        { "2031-05-04 Homs 34.73,36.72 Syria : Ukraine", 0, false },
        { "2031-05-03 Homs 34.73,36.72 Syria : Ukraine", 0, true },
    };

    [Theory, MemberData(nameof(Others))]
    public void Rows_are_one_event_by_day_place_and_sides(string other, int coarseness, bool expected)
    {
        var points = EventLikeness.Of(MadeRows.Of(Homs + " : Russia"), MadeRows.Of(other, coarseness: coarseness));

        Assert.Equal(expected, points >= EventLikeness.Enough);
        Assert.Equal(points, EventLikeness.Of(MadeRows.Of(other, coarseness: coarseness), MadeRows.Of(Homs + " : Russia")));
    }

    [Theory]
    [InlineData("Government of Syria", "SY")]
    [InlineData("Military Forces of Syria (2000-2024)", "SY")]
    [InlineData("Police Forces of Iraq (2014-)", "IQ")]
    [InlineData("Syria", "SY")]
    [InlineData("Russian Defence Ministry", "RU")]
    [InlineData("IS", "islamic-state")]
    [InlineData("IS: Islamic State", "islamic-state")]
    [InlineData("Civilians (Syria)", null)]
    [InlineData("Civilians", null)]
    [InlineData("Unidentified Armed Group (Mali)", null)]
    [InlineData("", null)]
    public void A_side_is_known_however_a_register_writes_it(string name, string? key) => Assert.Equal(key, ActorSides.Of(name));
}

using Attest.Link;
using Attest.Model;

namespace Attest.Tests.Link;

public sealed class SidednessTests
{
    [Theory]
    [InlineData("RU", "RU")]
    [InlineData("RU:defence-ministry", "RU")]
    [InlineData("harbour-front", "harbour-front")]
    public void A_states_bodies_are_of_its_side(string key, string side) => Assert.Equal(side, Sidedness.SideOf(key));

    [Fact]
    public void A_ministry_speaks_for_its_states_forces()
    {
        var ministry = new Speaker("Russian Defence Ministry", "RU:defence-ministry", SpeakerKind.Body);
        Assert.True(Sidedness.IsOfSide(ministry, new("Russia", "RU", "Russian")));
        Assert.False(Sidedness.IsOfSide(ministry, new("Syria", "SY", "Syrian")));
    }

    [Theory]
    [InlineData("Gunmen", "noun:gunman", false)]
    [InlineData("Harbour Front", "harbour-front", true)]
    [InlineData("Russia", "RU", true)]
    [InlineData("US-led coalition", "us-led-coalition", false)]
    public void Only_named_parties_can_be_rivals(string name, string key, bool expected) =>
        Assert.Equal(expected, Sidedness.IsParty(new(name, key, name)));
}

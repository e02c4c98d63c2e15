namespace Attest.Tests.Specs;

public sealed class ExpectedLineTests
{
    public static TheoryData<string, string, string> Lines => new()
    {
        { "killed 3 people", "casualty", "" },
        { "killed 3 people | at_least | denied | background | implicit", "casualty", "bound=at_least;stance=denied;scope=background;voice=implicit" },
        { "damage: hit 1 school | speaker: the mayor | via: AP, Reuters", "damage", "speaker=the mayor;via=AP, Reuters" },
        { "attack: grenade | by: unknown men | count: 2", "attack", "by=unknown men;count=2" },
        { "killed 3 people | part of: killed 9 people", "casualty", "part of=killed 9 people" },
    };

    [Theory, MemberData(nameof(Lines))]
    public void A_claim_has_a_kind_and_fields(string line, string kind, string fields)
    {
        var read = ExpectedLine.Read(line);
        Assert.Equal(kind, read.Kind);
        Assert.False(read.IsAbsence);
        Assert.Equal(fields, string.Join(';', read.Fields.Select(field => $"{field.Key}={field.Value}")));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("no casualty", "casualty")]
    [InlineData("no dispute", "dispute")]
    public void An_absence_says_that_there_is_nothing_of_a_kind(string line, string? kind)
    {
        var read = ExpectedLine.Read(line);
        Assert.True(read.IsAbsence);
        Assert.Equal(kind, read.Kind);
    }
}

using Attest.App.Export.Names;
using Attest.Model;

namespace Attest.Tests.App.Export.Names;

public sealed class NameMaskTests
{
    static readonly Person Child = Person("Jaylen “Jay” Ortiz", PersonRole.Victim) with { Age = 9, IsMinor = true, AlsoAs = ["Jaylen M. Ortíz"] };

    static readonly WithheldNames Names = WithheldNames.Of([Incident("r-1", Child)]);

    [Theory]
    [InlineData("Jaylen Ortiz was killed", "[name withheld] was killed")]
    [InlineData("Jaylen M. Ortiz, 9, was killed", "[name withheld], 9, was killed")]
    [InlineData("Ortiz's mother", "[name withheld]'s mother")]
    [InlineData("Ortiz-Hale", "[name withheld]-Hale")]
    [InlineData("the ortiz family", "the ortiz family")]
    [InlineData("Jaylen and Ortiz", "[name withheld]")]
    [InlineData("nobody else", "nobody else")]
    public void In_its_own_reports_a_name_goes_whole_or_in_part(string words, string expected) =>
        Assert.Equal(expected, Names.MaskFor(["r-1"]).Of(words));

    [Theory]
    [InlineData("Jaylen Ortiz was killed", "[name withheld] was killed")]
    [InlineData("news/jaylen-ortiz-9-killed.html", "news/[name withheld]-9-killed.html")]
    [InlineData("Ortiz Street", "Ortiz Street")]
    public void Elsewhere_only_the_full_name_goes(string words, string expected)
    {
        Assert.Equal(expected, Names.MaskFor(["r-2"]).Of(words));
        Assert.Equal(expected, Names.MaskFor(["r-1"]).Full(words));
    }

    [Fact]
    public void A_key_of_the_person_stays_one_key_without_the_name()
    {
        var key = "person:" + Attest.Names.NameKey.Of(Child.Name);
        var mask = Names.MaskFor(["r-1"]);
        Assert.Equal("person:withheld-1", mask.Key(key));
        Assert.Equal("person:withheld-1@i-c-2", mask.Key(key + "@i-c-2"));
        Assert.Equal("outlet:post", mask.Key("outlet:post"));
    }

    [Theory]
    [InlineData("the boy Jaylen Ortiz was killed on Monday", "was killed on Monday")]
    [InlineData("two were killed", null)]
    public void The_longest_run_without_a_name_is_found(string words, string? expected)
    {
        var run = Names.MaskFor(["r-1"]).LongestRun(words);
        Assert.Equal(expected, run is { } found ? words[found.Start..found.End].Trim() : null);
    }

    [Theory]
    [InlineData(PersonRole.Victim, false, false, null, false)]
    [InlineData(PersonRole.Victim, true, false, null, true)]
    [InlineData(PersonRole.Perpetrator, false, false, null, true)]
    [InlineData(PersonRole.Perpetrator, false, true, null, false)]
    [InlineData(PersonRole.Perpetrator, true, true, null, true)]
    [InlineData(PersonRole.Perpetrator, false, false, PersonStatus.Killed, false)]
    public void Minors_and_those_whom_no_office_accuses_are_withheld(PersonRole role, bool isMinor, bool isOfficial, PersonStatus? status, bool expected) =>
        Assert.Equal(expected, WithheldNames.IsWithheld(Person("Ana Petrov", role) with { IsMinor = isMinor, IsOfficial = isOfficial, Status = status }));

    static Person Person(string name, PersonRole role) => new(name, [], role, null, null, false, null, Group.People, null, Stance.Asserted, false, [], []);

    static Incident Incident(string report, params Person[] people) => new(
        "i-c-1", IncidentType.Attack, "Attack", new(null, null, DatePrecision.Unknown, null), [], [], [], [], [report], [], new(GradeValue.None, []), null, [])
    { People = [.. people] };
}

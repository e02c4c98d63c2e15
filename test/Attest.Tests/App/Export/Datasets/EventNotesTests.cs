using Attest.App.Export.Datasets;
using Attest.App.Export.Events;
using Attest.App.Export.Rules;
using Attest.Model;
using Attest.Tests.App.Export.Events;

namespace Attest.Tests.App.Export.Datasets;

public sealed class EventNotesTests
{
    static readonly DateOnly Day = MadeEvents.Day;

    public static TheoryData<IncidentDate, string> Dates => new()
    {
        { new(Day, Day, DatePrecision.Day, "3 May"), "Air strike, Homs." },
        { new(Day, Day.AddDays(2), DatePrecision.Days, "3-5 May"), "Air strike, Homs. The day lies within 2031-05-03 to 2031-05-05; the first day stands for it." },
        { new(new(2031, 5, 1), new(2031, 5, 31), DatePrecision.Month, "in May"), "Air strike, Homs. The day lies within 2031-05; the first day stands for it." },
        { new(new(2031, 1, 1), new(2031, 12, 31), DatePrecision.Year, "in 2031"), "Air strike, Homs. Only the year is known: 2031." },
        { new(null, null, DatePrecision.Unknown, "recently"), "Air strike, Homs. The day is not known." },
    };

    [Theory, MemberData(nameof(Dates))]
    public void A_date_that_is_no_day_is_told(IncidentDate date, string notes) =>
        Assert.Equal(notes, EventNotes.Of(Row(MadeEvents.With("", MadeEvents.Bare with { Date = date }))));

    [Fact]
    public void Rival_figures_stand_by_group() => Assert.Equal(
        "Air strike, Homs. Killed, civilians: 14–17 (2 origins). Killed, soldiers: 3 (1 origin).",
        EventNotes.Of(Row(MadeEvents.With("a: civilians=14 soldiers=3; b: civilians=17"))));

    [Fact]
    public void A_place_in_no_gazetteer_is_told_as_written()
    {
        var camp = new Place("Upper Camp", "the upper camp", null, null, null, [], "?upper camp");

        Assert.Contains("The place is in no gazetteer: the upper camp", EventNotes.Of(Row(MadeEvents.With("", MadeEvents.Bare with { Sites = [camp] }))), StringComparison.Ordinal);
    }

    [Fact]
    public void Rivals_are_told_of()
    {
        var incident = MadeEvents.Bare with { Attackers = ["Russia", "Syria"], Attribution = [new("Russia", "a", Stance.Unclear, "c-1"), new("Syria", null, Stance.Asserted, "c-2")] };

        Assert.Contains("Who did it is not agreed: Russia (said by a, unclear); Syria (said by a report)", EventNotes.Of(Row(MadeEvents.With("", incident))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "attest=i-c-1; grade=weak; rows=1 of 1; house rule=none")]
    [InlineData("airwars", "attest=i-c-1; grade=weak; rows=1 of 1; house rule=airwars")]
    public void Tags_find_the_incident_again(string? rule, string tags) => Assert.Equal(tags, EventNotes.Tags(Row(MadeEvents.With("")), rule));

    [Fact]
    public void Sources_are_listed_with_what_they_have()
    {
        var told = MadeEvents.With("b: people=dozens; a: people=9");
        var bare = MadeEvents.Report with { Id = "r-2", File = "b.txt", Title = null, Outlet = null, Published = "soon" };
        var row = EventRow.Rows(told with { Reports = [MadeEvents.Report, bare] }, HouseRule.Named("ucdp"))[0];

        Assert.Equal("The Homs Post, 2031-05-04, Strike on Homs; b.txt", GedSources.Articles(row));
        Assert.Equal(("The Homs Post", "2031-05-04", "Strike on Homs"), (GedSources.Offices(row), GedSources.Dates(row), GedSources.Headlines(row)));
        Assert.Equal("a; b; “dozens” is no number: the house rule ucdp publishes none for it; attest=i-c-1, row 1 of 1", GedSources.Originals(row));
    }

    static EventRow Row(ExportedIncident exported) => EventRow.Rows(exported, null)[0];
}

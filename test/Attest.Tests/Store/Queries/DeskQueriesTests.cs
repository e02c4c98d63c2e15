using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store.Queries;

public abstract class DeskQueriesContract(IRegisterPlace place) : IDisposable
{
    readonly RegisterStore store = FiveIncidents.Open(place.Register());

    public static TheoryData<string, IncidentFilter, string> Filters => new()
    {
        { "all", new(), "denial harbour bridge school market" },
        { "from a day on", new() { From = new(2031, 5, 3) }, "harbour bridge school" },
        { "to a day", new() { To = new(2031, 5, 3) }, "school market" },
        { "one day", new() { From = new(2031, 5, 5), To = new(2031, 5, 5) }, "harbour bridge" },
        { "a part of a folded name", new() { Place = "DAYR SCHOOL" }, "school" },
        { "a place it lies in", new() { Place = "lower province" }, "harbour bridge school market" },
        { "letters that are a pattern elsewhere", new() { Place = "%" }, "harbour bridge school market" },
        { "an attacker", new() { Actor = "northern" }, "school" },
        { "who attributes it", new() { Actor = "health office" }, "denial harbour bridge school market" },
        { "a type", new() { Types = [IncidentType.AirDroneStrike] }, "denial harbour" },
        { "a group", new() { Groups = [Group.Children, Group.People] }, "harbour school" },
        { "a grade", new() { Grades = [GradeValue.Confirmed, GradeValue.Contested] }, "harbour market" },
        { "origins", new() { MinOrigins = 2 }, "" },
        { "disputed", new() { IsDisputed = true }, "denial" },
        { "not disputed", new() { IsDisputed = false }, "harbour bridge school market" },
        { "words of a report", new() { Text = "shells market" }, "bridge school market" },
        { "words of no report", new() { Text = "submarine" }, "" },
        { "words that are operators elsewhere", new() { Text = "market\" OR \"army NEAR(" }, "" },
        { "nothing but white space", new() { Text = " " }, "" },
        { "a box", new() { Within = new(-80, 0, 40, 20) }, "bridge school" },
        { "a box over the antimeridian", new() { Within = new(120, 0, -160, 20) }, "harbour market" },
        { "several at once", new() { From = new(2031, 5, 2), Types = [IncidentType.ShellingArtilleryMissileAttack], Place = "bridge" }, "bridge" },
    };

    [Theory, MemberData(nameof(Filters))]
    public void A_filter_takes_what_fits_all_it_names(string what, IncidentFilter filter, string expected)
    {
        string[] titles = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var page = store.Desk.Incidents(filter, IncidentOrder.NewestFirst, null, 50);

        Assert.True(titles.ToHashSet().SetEquals(page.Rows.Select(row => row.Incident.Title)), what);
        Assert.Equal(titles.Length, page.Total);
        Assert.Equal(titles.Length, store.Desk.Count(filter));
    }

    [Theory]
    [InlineData("-day", "2031-05-05 2031-05-05 2031-05-03 2031-05-01 -")]
    [InlineData("day", "2031-05-01 2031-05-03 2031-05-05 2031-05-05 -")]
    public void What_has_no_day_stands_last_either_way_round(string order, string expected)
    {
        var page = store.Desk.Incidents(IncidentFilter.All, IncidentOrder.Parse(order)!, null, 50);

        Assert.Equal(expected.Split(' '), page.Rows.Select(row => row.Incident.Date.From?.ToString("yyyy-MM-dd") ?? "-"));
    }

    [Theory]
    [InlineData("-killed", "14 9 4 - -")]
    [InlineData("killed", "4 9 14 - -")]
    public void What_has_no_figure_stands_last_either_way_round(string order, string expected)
    {
        var page = store.Desk.Incidents(IncidentFilter.All, IncidentOrder.Parse(order)!, null, 50);

        Assert.Equal(expected.Split(' '), page.Rows.Select(row => row.Incident.Fatalities is [var group] ? $"{group.Widest.Value}" : "-"));
    }

    public static TheoryData<string> Orders => ["day", "-day", "origins", "-origins", "killed", "-killed", "grade", "-grade", "changed", "-changed"];

    [Theory, MemberData(nameof(Orders))]
    public void Parts_of_a_list_join_to_the_whole(string order)
    {
        var sorting = IncidentOrder.Parse(order)!;
        var whole = store.Desk.Incidents(IncidentFilter.All, sorting, null, 50).Rows;

        var joined = new List<string>();
        PageCursor? after = null;
        do
        {
            var part = store.Desk.Incidents(IncidentFilter.All, sorting, after, 2);
            Assert.InRange(part.Rows.Length, 1, 2);
            Assert.Equal(5, part.Total);
            joined.AddRange(part.Rows.Select(row => row.Incident.Id));
            after = part.Next is { } next ? PageCursor.Parse(next.ToString()) : null;
        }
        while (after is not null);

        Assert.Equal(whole.Select(row => row.Incident.Id), joined);
    }

    [Theory]
    [InlineData("")]
    [InlineData("day; DROP TABLE incident")]
    [InlineData("Day")]
    [InlineData("--day")]
    public void Another_word_is_no_order(string written) => Assert.Null(IncidentOrder.Parse(written));

    [Theory]
    [InlineData("!!!")]
    [InlineData("YWJj")]
    public void Another_word_is_no_cursor(string written) => Assert.Null(PageCursor.Parse(written));

    [Fact]
    public void The_map_has_the_sites_with_a_point_and_the_timeline_the_days()
    {
        var sites = store.Desk.Sites(IncidentFilter.All, 50);
        var days = store.Desk.Days(new() { From = new(2031, 5, 2) });

        Assert.Equal(4, sites.Length);
        Assert.Contains(sites, site => site is { Lat: 10, Lon: -170, Killed: 14, Grade: GradeValue.Confirmed });
        Assert.Contains(sites, site => site is { Lat: 12, Killed: null });
        Assert.Equal([new(new(2031, 5, 3), 1), new(new(2031, 5, 5), 2)], days);
        Assert.Equal(2, store.Desk.Sites(IncidentFilter.All, 2).Length);
    }

    [Fact]
    public void A_site_on_the_map_has_its_name_and_how_fine_it_is() =>
        Assert.All(store.Desk.Sites(new() { Place = "market" }, 50), site => Assert.Equal(("Dāyr-market", PlacePrecision.Town), (site.Name, site.Precision)));

    [Fact]
    public void The_extent_is_the_least_box_around_the_sites()
    {
        Assert.Equal(new(-170, 10, 130, 13), store.Desk.Extent(IncidentFilter.All));
        Assert.Equal(new(-70, 11, -70, 11), store.Desk.Extent(new() { Place = "school" }));
        Assert.Null(store.Desk.Extent(new() { Text = "submarine" }));
    }

    [Fact]
    public void The_queue_tells_what_needs_a_person_and_why()
    {
        var counts = store.Desk.ReviewCounts().ToDictionary(row => row.Reason, row => row.Incidents);

        Assert.Equal(1, counts[ReviewReason.ContradictoryAttribution]);
        Assert.Equal(1, counts[ReviewReason.LowConfidencePlace]);
        Assert.Equal(0, counts[ReviewReason.UncertainLink]);
        Assert.Equal(0, counts[ReviewReason.PossibleDuplicate]);
        Assert.Equal([ReviewReason.ContradictoryAttribution], store.Desk.ReviewOf(IdOf("school")));
    }

    [Fact]
    public void Two_incidents_of_one_kind_day_and_place_may_be_one()
    {
        store.Refresh((readings, names, decisions) => FiveIncidents.Build(readings, names, decisions).Select(part => part with
        {
            Incident = part.Incident! with { Date = new(new(2031, 5, 3), new(2031, 5, 3), DatePrecision.Day, "3 May"), Type = IncidentType.Attack, Sites = [MadeReports.Tarvana] },
        }), "test-2");

        Assert.Equal(5, store.Desk.Count(new() { Review = ReviewReason.PossibleDuplicate }));
    }

    [Fact]
    public void Whoever_confirms_an_incident_takes_it_out_of_the_queue_until_that_is_undone()
    {
        var confirmed = Decision.Of(Ruling.Confirm, IdOf("school"), null, null, [], "checked", "A. Coder", "2031-06-01T00:00:00Z");
        store.Decisions.Keep([confirmed]);

        Assert.Equal(0, store.Desk.Count(new() { Review = ReviewReason.ContradictoryAttribution }));
        Assert.Empty(store.Desk.ReviewOf(IdOf("school")));

        store.Decisions.Keep([Decision.Of(Ruling.Undo, confirmed.Id, null, null, [], "not checked", "B. Coder", "2031-06-02T00:00:00Z")]);
        Assert.Equal([ReviewReason.ContradictoryAttribution], store.Desk.ReviewOf(IdOf("school")));
        Assert.Equal([Ruling.Confirm, Ruling.Undo], store.Desk.DecisionsOn(IdOf("school")).Select(decision => decision.Ruling));
        Assert.Empty(store.Desk.DecisionsOn(IdOf("bridge")));
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    string IdOf(string title) => store.Incidents().First(incident => incident.Title == title).Id;
}

public sealed class DeskQueriesTests() : DeskQueriesContract(new FilePlace());

public sealed class PostgresDeskQueriesTests() : DeskQueriesContract(new PostgresPlace());

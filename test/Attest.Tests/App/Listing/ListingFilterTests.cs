using System.Collections.Immutable;
using Attest.App.Listing;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.App.Listing;

public sealed class ListingFilterTests
{
    static readonly DateOnly May3 = new(2019, 5, 3);

    static readonly Incident Plain = new(
        "i-c-1", IncidentType.Attack, "An attack", new(May3, May3, DatePrecision.Day, null), [MadeReports.Tarvana], ["Ostrelian army"], ["River Brigades"], [],
        ["r-1"], [], new(GradeValue.None, []), null, [new("Ostrelian army", "Tarvana Health Office", Stance.Asserted, "c-1")]);

    static readonly ReportEntry Report = new("r-1", "a.txt", "00", "Title", "The Tarvana Post", "Lena Ro", "2019-05-04T10:00:00Z", false, ["AP"], null, [], "00", "en");

    /// <summary>First and last day of the incident, first and last day wanted, and whether it is taken; "" is none.</summary>
    public static TheoryData<string, string, string, string, bool> Days => new()
    {
        { "2019-05-03", "2019-05-03", "", "", true },
        { "2019-05-03", "2019-05-03", "2019-05-03", "2019-05-03", true },
        { "2019-05-03", "2019-05-03", "2019-05-04", "", false },
        { "2019-05-03", "2019-05-03", "", "2019-05-02", false },
        // A run of days is taken where any of them is wanted.
        { "2019-05-01", "2019-05-31", "2019-05-31", "", true },
        { "2019-05-01", "2019-05-31", "", "2019-05-01", true },
        { "2019-05-01", "2019-05-31", "2019-06-01", "", false },
        // Where only the start is told, it is the day.
        { "2019-05-03", "", "2019-05-03", "", true },
        { "2019-05-03", "", "2019-05-04", "", false },
        // What has no date is left out once one is asked for.
        { "", "", "", "", true },
        { "", "", "2019-05-03", "", false },
        { "", "", "", "2019-05-03", false },
        // From after to: nothing.
        { "2019-05-03", "2019-05-03", "2019-05-04", "2019-05-02", false },
    };

    [Theory, MemberData(nameof(Days))]
    public void Days_are_taken_where_they_overlap(string first, string last, string from, string to, bool expected)
    {
        var filter = ListingFilter.All with { From = Day(from), To = Day(to) };
        Assert.Equal(expected, filter.Takes(Plain with { Date = new(Day(first), Day(last), DatePrecision.Days, null) }, []));
    }

    [Theory]
    [InlineData("Tarvana", true)]
    [InlineData("TARVANA", true)]
    [InlineData("tarv", true)]
    [InlineData("Tarvāna", true)]
    [InlineData("Lower-Province", true)]
    [InlineData("Ostrelia", true)]
    [InlineData("Upper Province", false)]
    [InlineData("", true)]
    public void A_place_is_found_by_any_of_its_names_however_spelt(string wanted, bool expected) =>
        Assert.Equal(expected, (ListingFilter.All with { Place = wanted }).Takes(Plain, []));

    [Theory]
    [InlineData("army", true)]
    [InlineData("river brigades", true)]
    [InlineData("health office", true)]
    [InlineData("navy", false)]
    public void An_actor_is_an_attacker_a_target_or_a_speaker(string wanted, bool expected) =>
        Assert.Equal(expected, (ListingFilter.All with { Actor = wanted }).Takes(Plain, []));

    [Fact]
    public void Words_are_looked_for_in_the_reports_of_an_incident()
    {
        var filter = ListingFilter.All with { Text = "shells" };
        Assert.True(filter.Takes(Plain, ["r-1"]));
        Assert.False(filter.Takes(Plain, ["r-2"]));
        Assert.False(filter.Takes(Plain, []));
    }

    [Theory]
    [InlineData("nine people", true)]
    [InlineData("people nine", true)]
    [InlineData("NINE", true)]
    [InlineData("nine children", false)]
    [InlineData("   ", true)]
    public void Words_are_looked_for_in_the_quote_of_a_claim_in_any_order(string words, bool expected) =>
        Assert.Equal(expected, (ListingFilter.All with { Text = words }).Takes(Row("nine people were killed")));

    [Fact]
    public void A_claim_has_the_completed_date_before_its_own()
    {
        var day = new When("x", new(2019, 5, 3, null, null, DatePrecision.Day), May3, May3, DatePrecision.Day);
        var filter = ListingFilter.All with { From = May3, To = May3 };
        Assert.False(filter.Takes(Row("nine people were killed")));
        Assert.True(filter.Takes(Row("nine people were killed") with { Date = day }));
    }

    [Theory]
    [InlineData("ap", true)]
    [InlineData("post", true)]
    [InlineData("lena", true)]
    [InlineData("reuters", false)]
    public void A_report_is_found_by_outlet_author_and_agency(string wanted, bool expected) =>
        Assert.Equal(expected, (ListingFilter.All with { Actor = wanted }).Takes(Report, []));

    [Theory]
    [InlineData("2019-05-04", true)]
    [InlineData("2019-05-04T10:00:00Z", true)]
    [InlineData("2019-05-05", false)]
    [InlineData("May 2019", false)]
    [InlineData(null, false)]
    public void A_report_is_dated_by_its_day_of_publication(string? published, bool expected) => Assert.Equal(
        expected, (ListingFilter.All with { From = new(2019, 5, 4), To = new(2019, 5, 4) }).Takes(Report with { Published = published }, []));

    static LedgerClaim Row(string quote) => new(
        new("c-1", "r-1", ClaimKind.Casualty, quote, new(0, quote.Length), null, [], Stance.Asserted, Scope.Incident, null, null, 1, "test", ImmutableArray<string>.Empty,
            new Casualty(Effect.Killed, Group.People, Figure.Exactly(9), "nine")), "i-c-1", "outlet", null, null);

    static DateOnly? Day(string written) => written.Length == 0 ? null : DateOnly.ParseExact(written, "yyyy-MM-dd");
}

using Attest.App.Desk.Figures.Known;
using Attest.Tests.Golden;

namespace Attest.Tests.App.Desk.Figures;

public sealed class KnownWhenTests
{
    static readonly KnownWhen Known = KnownWhen.Of(ToldAttack.Incident, ToldAttack.Claims, ToldAttack.Reports);

    [Fact]
    public void A_column_is_a_day_on_which_reports_were_published()
    {
        Assert.Equal([(4, 2), (5, 1), (7, 1)], Known.Days.Select(day => (day.Day.Day, day.Reports)));
        Assert.Equal(1, Known.Undated);
    }

    [Fact]
    public void A_cell_is_the_span_over_origins_as_told_by_then()
    {
        var row = Assert.Single(Known.Rows);

        Assert.Equal(["9", "5–12", "5–14"], row.Cells.Select(cell => cell!.Words));
        Assert.Equal([1, 2, 3], row.Cells.Select(cell => cell!.Origins));
        Assert.All(row.Cells, cell => Assert.True(cell!.IsNew));
    }

    [Fact]
    public void The_last_column_of_dated_reports_alone_is_what_the_register_says()
    {
        var dated = ToldAttack.Claims.Where(row => row.Claim.Report != "r-5").ToList();
        var known = KnownWhen.Of(ToldAttack.Incident, dated, [.. ToldAttack.Reports.Where(report => report.Id != "r-5")]);

        Assert.Equal((5, 14), (known.Rows[0].Cells[^1]!.Low, known.Rows[0].Cells[^1]!.High));
        var register = ToldAttack.Incident.Fatalities[0];
        Assert.Equal((register.Lowest.Value, register.Highest.High), (known.Rows[0].Cells[^1]!.Low, known.Rows[0].Cells[^1]!.High));
    }

    [Fact]
    public void Many_days_leave_out_those_of_few_reports_but_never_the_first_and_last()
    {
        var reports = Enumerable.Range(0, 40).Select(at => ToldAttack.Reports[0] with { Id = $"r-x{at:00}", Published = new DateOnly(2031, 5, 4).AddDays(at).ToString("yyyy-MM-dd", null) }).ToList();

        var known = KnownWhen.Of(ToldAttack.Incident, ToldAttack.Claims, reports);

        Assert.Equal((14, 26), (known.Days.Length, known.LeftOut));
        Assert.Equal((new DateOnly(2031, 5, 4), new DateOnly(2031, 6, 12)), (known.Days[0].Day, known.Days[^1].Day));
    }

    [Theory]
    [InlineData("2031-05-04", true)]
    [InlineData("2031-05-04T23:59:00+02:00", true)]
    [InlineData("2031-05", false)]
    [InlineData("May 4, 2031", false)]
    [InlineData(null, false)]
    public void A_day_is_taken_as_the_report_has_it_or_not_at_all(string? published, bool expected)
    {
        Assert.Equal(expected ? new DateOnly(2031, 5, 4) : null, PublishedDay.Of(ToldAttack.Reports[0] with { Published = published }));
    }

    [Fact]
    public void Heads_lead_to_the_page_as_of_that_day_and_the_shown_one_says_so()
    {
        var drawn = Drawn.Elements<KnownWhenTable>(new { Known, Shown = (DateOnly?)new DateOnly(2031, 5, 5), AddressOf = (Func<DateOnly, string>)(day => $"/x?as-of={day:yyyy-MM-dd}") });

        Assert.Equal(["/x?as-of=2031-05-04", "/x?as-of=2031-05-05", "/x?as-of=2031-05-07"], drawn.Named("a").Select(link => (string?)link.Attribute("href")));
        Assert.Equal("date", (string?)Assert.Single(drawn.Named("a"), link => link.Attribute("aria-current") is not null).Attribute("aria-current"));
    }

    [Fact]
    public void The_table_is_drawn_as_it_was()
    {
        GoldenText.Check("test/Attest.Tests/App/Desk/Expected/known.html", Drawn.Golden<KnownWhenTable>(new { Known }));
    }
}

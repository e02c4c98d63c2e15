using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class ReportTollTests
{
    static readonly Speaker Police = Body("Vesk Police");
    static readonly Place Kora = Town("Kora", 10, 20, "Vesk");
    static readonly Place Lenn = Town("Lenn", 14, 20, "Vesk");
    static readonly Place Dorn = Town("Dorn", 18, 20, "Vesk");

    [Fact]
    public void A_headline_with_the_same_figure_for_another_place_is_no_other_site() =>
        Assert.Equal((9, false), Total(Report().Killed("Nine dead", Group.People, Figure.Exactly(9), null, Lenn)
            .Killed("nine people had died", Group.People, Figure.Exactly(9), Police, Kora)));

    [Fact]
    public void Towns_told_apart_in_the_text_are_added_without_the_headline() =>
        Assert.Equal((9, true), Total(Report().Killed("Nine dead", Group.People, Figure.Exactly(5), null, Dorn)
            .Killed("five in Kora", Group.People, Figure.Exactly(5), Police, Kora).Killed("four in Lenn", Group.People, Figure.Exactly(4), Police, Lenn)));

    static ToldReport Report() => new ToldReport("a") { Outlet = "Beacon" }
        .Headline("Nine dead in Vesk raids")
        .Says("The police said nine people had died, five in Kora and four in Lenn.");

    static (int?, bool) Total(ToldReport report)
    {
        var toll = ReportToll.Of([.. report.Read().Claims.OrderBy(claim => claim.At.Start)
            .Select(claim => new Toll(claim, "vesk-police", claim.Casualty!.Group, null, claim.At.Start == 0))]);
        return (toll.Figure?.Value, toll.Summed);
    }
}

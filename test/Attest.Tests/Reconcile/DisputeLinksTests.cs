using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class DisputeLinksTests
{
    static readonly Speaker Governor = Body("Governor");

    [Fact]
    public void An_unclear_number_disputes_the_nearest_figure_before_it()
    {
        var report = Report().Killed("Nine people died", Group.People, Figure.Exactly(9)).Killed("ten people died", Group.People, Figure.Exactly(10))
            .Attacked("A bomb went off", IncidentType.RemoteExplosiveLandmineIed).Disputed("the number is not known", "the number");
        Assert.Equal(report.IdOf("ten people died"), Link(report));
    }

    [Fact]
    public void Unclear_responsibility_disputes_the_attack()
    {
        var report = Report().Attacked("A bomb went off", IncidentType.RemoteExplosiveLandmineIed).Killed("ten people died", Group.People, Figure.Exactly(10))
            .Disputed("nobody can say who was behind it", "who was behind it");
        Assert.Equal(report.IdOf("A bomb went off"), Link(report));
    }

    [Fact]
    public void Shared_words_point_to_a_claim_of_another_report()
    {
        var told = new ToldReport("b").Says("The brigade flattened the mosque of the old quarter.").Damaged("flattened the mosque of the old quarter");
        var denied = new ToldReport("a").Says("The governor denied that the old mosque was flattened.")
            .Disputed("denied that the old mosque was flattened", "the old mosque was flattened", Stance.Denied, Governor);
        Assert.Equal(told.IdOf("flattened the mosque of the old quarter"), Link(denied, told));
    }

    [Fact]
    public void Nobody_disputes_himself()
    {
        var report = Report().Killed("Nine people died", Group.People, Figure.Exactly(9), Governor).Disputed("the number is not known", "the number", by: Governor);
        Assert.Null(Link(report));
    }

    [Fact]
    public void What_is_not_in_the_reports_is_not_linked()
    {
        var report = Report().Attacked("A bomb went off", IncidentType.RemoteExplosiveLandmineIed).Disputed("denied a deal", "a ransom", Stance.Denied, Governor);
        Assert.Null(Link(report));
    }

    [Theory]
    [InlineData("who was responsible", ClaimKind.Attack)]
    [InlineData("how many died", ClaimKind.Casualty)]
    [InlineData("the ransom", null)]
    [InlineData("responsibility for the deaths", null)]
    public void Words_tell_what_a_dispute_is_about(string about, ClaimKind? expected) => Assert.Equal(expected, DisputeWords.KindOf(about));

    static ToldReport Report() => new ToldReport("a")
        .Says("A bomb went off. Nine people died, then ten people died, but the number is not known, nobody can say who was behind it, and they denied a deal.");

    static string? Link(params ToldReport[] reports) => DisputeLinks.Of([.. reports.SelectMany(report => report.Read().Claims)]).Values.SingleOrDefault();
}

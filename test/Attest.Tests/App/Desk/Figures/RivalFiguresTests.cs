using Attest.App.Desk.Figures.Rivals;
using Attest.App.Desk.Incidents;
using Attest.Tests.Golden;

namespace Attest.Tests.App.Desk.Figures;

public sealed class RivalFiguresTests
{
    static readonly RivalChart Chart = IncidentFile.Of(ToldAttack.Incident, ToldAttack.Claims, ToldAttack.Reports, []).Chart;

    [Fact]
    public void An_origin_has_one_row_with_what_it_also_gave_joined()
    {
        var facet = Assert.Single(Chart.Facets);

        var clinic = Assert.Single(facet.Rows, row => row.Figure.Account.Who == "Velna clinic");
        Assert.Equal([(9, true), (12, false)], clinic.Marks.Select(mark => (mark.From, mark.IsEarlier)));
        Assert.Equal(4, facet.Rows.Length);
    }

    [Fact]
    public void Dozens_have_a_row_and_no_mark()
    {
        var vague = Assert.Single(Chart.Facets[0].Rows, row => row.Figure.Account.Who == "a resident");

        Assert.Empty(vague.Marks);
        Assert.Equal("“dozens”", vague.Figure.Figure);
    }

    [Fact]
    public void All_that_is_drawn_is_told_in_words_too()
    {
        var drawn = Drawn.Elements<RivalFigures>(new { Chart });

        Assert.Equal(["at least 12", "10 to 14", "about 5", "“dozens”"], drawn.Named("td").Where(cell => cell.HasClass("words")).Select(cell => cell.Named("a").First().Value));
        Assert.All(drawn.Named("svg"), svg => Assert.Equal("true", (string?)svg.AncestorsAndSelf().Last(element => element.Name.LocalName == "svg").Attribute("aria-hidden")));
    }

    [Fact]
    public void A_denied_figure_is_struck_through_not_only_coloured()
    {
        var row = ToldAttack.Claims[3];
        var denied = IncidentFile.Of(ToldAttack.Incident with { Fatalities = [] }, [row with { Claim = row.Claim with { Stance = Attest.Model.Stance.Denied, Casualty = row.Claim.Casualty! with { Figure = Attest.Model.Figure.Exactly(4) } } }], ToldAttack.Reports, []).Chart;

        var drawn = Drawn.Elements<RivalFigures>(new { Chart = denied });

        Assert.Equal(2, drawn.Named("path").Count(path => path.HasClass("strike")));
        Assert.DoesNotContain(Drawn.Elements<RivalFigures>(new { Chart }).Named("path"), path => path.HasClass("strike"));
    }

    [Fact]
    public void The_scale_of_the_dead_is_that_of_all_groups()
    {
        var scales = Chart.Facets.Select(facet => facet.Scale.Top).Distinct();

        Assert.Equal([15], scales);
    }

    [Fact]
    public void The_chart_is_drawn_as_it_was()
    {
        GoldenText.Check("test/Attest.Tests/App/Desk/Expected/rivals.html", Drawn.Golden<RivalFigures>(new { Chart }));
    }
}

using Attest.App.Desk.Figures.Lineage;
using Attest.Tests.Golden;

namespace Attest.Tests.App.Desk.Figures;

public sealed class LineageTests
{
    static readonly LineageGraph Graph = new LineageBuilder(ToldAttack.Claims, ToldAttack.Reports).Build();

    [Fact]
    public void Columns_are_speakers_relays_and_reports()
    {
        Assert.Equal(["Velna clinic", "Ministry of Defence", "a resident"], Graph.Columns[0].Select(node => node.Name));
        Assert.Equal(["Coast Agency"], Graph.Columns[1].Select(node => node.Name));
        Assert.Equal(["The Velna Post", "Radio Coast", "Harbour Monitor", "e.txt"], Graph.Columns[2].Select(node => node.Name));
    }

    [Fact]
    public void A_copy_is_folded_into_what_it_repeats()
    {
        Assert.Equal("1 copy: The Mirror of Velna", Graph.Columns[^1][0].Detail);
    }

    [Fact]
    public void An_outlet_in_its_own_voice_is_an_origin()
    {
        Assert.Equal([false, false, true, false], Graph.Columns[^1].Select(node => node.IsOrigin));
    }

    [Fact]
    public void A_relayed_claim_goes_by_its_relay()
    {
        Assert.Contains(Graph.Edges, edge => edge.From == "speaker Velna clinic" && edge.To == "relay 0 Coast Agency" && edge.Claims == 1);
        Assert.Contains(Graph.Edges, edge => edge.From == "relay 0 Coast Agency" && edge.To == "report r-2");
        Assert.DoesNotContain(Graph.Edges, edge => edge.From == "speaker Velna clinic" && edge.To == "report r-2");
    }

    [Theory]
    [InlineData("agency:coast-agency", "Coast Agency", true)]
    [InlineData("agency:coast-agency", "Hill Agency", false)]
    [InlineData("outlet:harbour-monitor", "Coast Agency", false)]
    public void Words_of_an_agency_in_an_outlets_voice_begin_with_the_agency(string origin, string wire, bool expected)
    {
        var row = ToldAttack.Claims[3] with { Origin = origin };
        var report = ToldAttack.Reports[3] with { Wires = [wire] };

        var graph = new LineageBuilder([row], [report]).Build();

        Assert.Equal(expected ? [wire] : [], graph.Columns[0].Select(node => node.Name));
        Assert.Equal(!expected, Assert.Single(graph.Columns[^1]).IsOrigin);
    }

    [Fact]
    public void More_than_a_drawing_holds_is_counted()
    {
        var many = Enumerable.Range(0, 200).Select(at => ToldAttack.Reports[0] with { Id = $"r-m{at:000}", File = $"m{at:000}.txt" }).ToList();
        var claims = many.Select((report, at) => ToldAttack.Claims[0] with { Claim = ToldAttack.Claims[0].Claim with { Id = $"c-m{at}", Report = report.Id } }).ToList();

        var graph = new LineageBuilder(claims, many).Build();

        Assert.Equal((30, 170), (graph.Columns[^1].Length, graph.LeftOut));
    }

    [Fact]
    public void Nothing_at_all_is_drawn_as_nothing()
    {
        var layout = LineageLayout.Of(new LineageBuilder([], []).Build());

        Assert.Empty(layout.Nodes);
        Assert.True(layout.Width > 0);
    }

    [Fact]
    public void Boxes_of_a_column_do_not_overlap_and_all_stand_within_the_drawing()
    {
        var layout = LineageLayout.Of(Graph);

        foreach (var column in layout.Nodes.GroupBy(node => node.X))
            Assert.All(column.Zip(column.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Y >= 40));
        Assert.All(layout.Nodes, node => Assert.True(node.Y >= 18 && node.Y <= layout.Height - 18 && node.X + node.Width <= layout.Width));
    }

    [Fact]
    public void The_drawing_is_as_it_was()
    {
        GoldenText.Check("test/Attest.Tests/App/Desk/Expected/lineage.html", Drawn.Golden<LineageDrawing>(new { Graph }));
    }
}

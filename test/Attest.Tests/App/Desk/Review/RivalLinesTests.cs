using Attest.App.Desk.Review;
using Attest.Model;

namespace Attest.Tests.App.Desk.Review;

public sealed class RivalLinesTests
{
    static readonly GroupFatalities People = ToldAttack.Incident.Fatalities.Single();

    [Fact]
    public void Each_origin_stands_with_its_total()
    {
        var drawn = Html(People);

        Assert.Contains("People killed", drawn, StringComparison.Ordinal);
        Assert.Contains("<strong>at least 12</strong> <bdi>Velna clinic</bdi>", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_tells_only_of_a_part_gives_no_total()
    {
        var children = People with
        {
            Group = Group.Children,
            Totals = [new("velna-clinic", "Velna clinic", Figure.Vague, Summed: false, [], ["c-1"])],
        };

        Assert.DoesNotContain("Children", Html(People, children), StringComparison.Ordinal);
        Assert.Equal("", Html(children).Trim());
    }

    static string Html(params GroupFatalities[] killed) => Drawn.Html<RivalLines>(
        new { Item = new ReviewItem(new(ToldAttack.Incident with { Fatalities = [.. killed] }, "v1", 1, IsDisputed: false, 0, 0), [], [], [], []) });
}

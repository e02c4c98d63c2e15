using Attest.App.Desk.Reports;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Reports;

public sealed class MarkedTextTests
{
    //                       0         1         2         3
    //                       0123456789012345678901234567890123456789
    const string Text = "Nine died, Ana Petrov said. She left.";

    [Fact]
    public void Words_are_cut_at_every_border_and_none_is_lost()
    {
        var runs = Runs([Claim("c-1", 0, 9)], [Said(0, 9)], []);

        Assert.Equal(["Nine died", ", Ana Petrov said. She left."], runs.Select(run => run.Text));
        Assert.Equal(Text, string.Concat(runs.Select(run => run.Text)));
    }

    [Fact]
    public void Of_claims_within_each_other_the_innermost_comes_first()
    {
        var runs = Runs([Claim("c-outer", 0, 27), Claim("c-inner", 0, 4)], [], []);

        Assert.Equal(["c-inner", "c-outer"], runs[0].Claims.Select(claim => claim.Id));
        Assert.Equal(["c-outer"], runs[1].Claims.Select(claim => claim.Id));
        Assert.Empty(runs[2].Claims);
    }

    [Fact]
    public void Claims_that_overlap_share_their_words()
    {
        var runs = Runs([Claim("c-1", 0, 9), Claim("c-2", 5, 21)], [], []);

        Assert.Equal(["c-1", "c-1 c-2", "c-2", ""], runs.Select(run => string.Join(' ', run.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void A_withheld_name_is_a_run_of_its_own()
    {
        var runs = Runs([Claim("c-1", 0, 26)], [], [new(11, 21)]);

        Assert.Equal(["Ana Petrov"], runs.Where(run => run.IsWithheld).Select(run => run.Text));
    }

    [Fact]
    public void What_stands_in_another_block_is_not_marked_here()
    {
        var source = Source(new Block(BlockKind.Title, new(0, 10)), new Block(BlockKind.Body, new(11, Text.Length)));

        var marked = MarkedText.Of(source, [Claim("c-1", 0, 9)], [], []);

        Assert.Contains(marked.Blocks[0].Runs, run => !run.Claims.IsEmpty);
        Assert.All(marked.Blocks[1].Runs, run => Assert.Empty(run.Claims));
    }

    static System.Collections.Immutable.ImmutableArray<MarkedRun> Runs(IReadOnlyList<Claim> claims, IReadOnlyList<Statement> said, IReadOnlyList<Span> withheld) =>
        MarkedText.Of(Source(new Block(BlockKind.Body, new(0, Text.Length))), claims, said, withheld).Blocks[0].Runs;

    static CleanReport Source(params Block[] blocks) => new("r-1", "a.txt", "", Text, null, null, null, null, null, null, [], "en", [.. blocks], []);

    static Claim Claim(string id, int start, int end) =>
        new(id, "r-1", ClaimKind.Attack, Text[start..end], new(start, end), null, [], Stance.Asserted, Scope.Incident, null, null, 1, "made", []);

    static Statement Said(int start, int end) => new(MadeReports.Army, [], new(start, end), Text[start..end], Stance.Asserted);
}

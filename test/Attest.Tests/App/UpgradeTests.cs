using Attest.App;
using Attest.App.Upgrade;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>reproduce and upgrade: what another reading of the same originals says.</summary>
public sealed class UpgradeTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    /// <summary>An engine that overlooks disputes, counts 15 where there were 14, and finds one attack more.</summary>
    static Engine Newer { get; } = AttestRun.MadeEngine with { Version = "test-2", LoadReader = AttestRun.Reading(Otherwise) };

    [Fact]
    public void The_same_engine_makes_the_same_claims()
    {
        var run = folder.Run("reproduce");
        Assert.Equal(0, run.Code);
        Assert.Contains("2 reports read again, 0 otherwise: 0 claims added, 0 changed, 0 gone.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_of_this_engine_that_comes_out_otherwise_ends_with_3()
    {
        var run = Run(Newer with { Version = AttestRun.MadeEngine.Version }, "reproduce");
        Assert.Equal(3, run.Code);
        Assert.Contains("  ~ killed: at least 14 civilians", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_of_other_engines_are_counted_by_engine()
    {
        var run = Run(Newer, "reproduce");
        Assert.Equal(0, run.Code);
        Assert.Contains("0 reports read again", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 reports read by engine test-1, which this is not (test-2).", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_tells_every_difference_and_changes_nothing()
    {
        var before = folder.Run("export").Out;

        var run = Run(Newer, "upgrade");

        Assert.Contains("→ killed: at least 15 civilians", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - denied:", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 changed, 1 gone.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, folder.Run("export").Out);
    }

    [Fact]
    public void What_is_accepted_counts_and_the_old_readings_stay()
    {
        Assert.Contains("count from now on", Run(Newer, "upgrade", "--accept").Out, StringComparison.Ordinal);

        Assert.Contains("This engine has read all of it.", Run(Newer, "upgrade").Out, StringComparison.Ordinal);
        Assert.Contains("\"value\": 15", Run(Newer, "export").Out, StringComparison.Ordinal);
        Assert.Contains("4 readings", Run(Newer, "verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_the_same_kind_over_the_same_words_is_a_changed_one()
    {
        var claim = MadeReports.Read(MadeReports.Source("a.txt", MadeReports.Market)).Claims[0];
        var other = claim with { Id = "c-other", Casualty = claim.Casualty! with { Figure = Figure.Exactly(3) } };
        var elsewhere = claim with { Id = "c-elsewhere", At = new(claim.At.End + 5, claim.At.End + 20) };

        Assert.Empty(ClaimDifference.Between([claim], [claim with { Reasons = ["told otherwise"] }]));
        Assert.Equal([new(claim, other)], ClaimDifference.Between([claim], [other]));
        Assert.Equal([new(claim, null), new(null, elsewhere)], ClaimDifference.Between([claim], [elsewhere]));
    }

    public void Dispose() => folder.Dispose();

    AttestRun Run(Engine engine, params string[] arguments) => AttestRun.Of(engine, [.. arguments, "--register", folder.Register]);

    static ReadReport Otherwise(SourceReport source)
    {
        var read = MadeReports.Read(source);
        return read with { Claims = [.. read.Claims.Where(claim => claim.Dispute is null).Select(Counted)] };
    }

    static Claim Counted(Claim claim) => claim.Casualty is { Figure.Value: 14 } casualty
        ? claim with { Casualty = casualty with { Figure = new(15, casualty.Figure.Bound) } } : claim;
}

using Attest.App;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>What was refused stays told until it is read.</summary>
public sealed class RefusedInputsTests : IDisposable
{
    readonly MadeFolder folder = new MadeFolder().With("a.txt", MadeReports.Market).With("b.png", "picture").With("c.txt", "");

    [Fact]
    public void Refusals_are_listed_with_their_reasons_after_the_run()
    {
        Assert.Equal(ExitCode.Incomplete, folder.Run("read", folder.Reports).Code);

        var run = folder.Run("reports", "--refused");
        Assert.Equal(0, run.Code);
        Assert.Contains("b.png", run.Out, StringComparison.Ordinal);
        Assert.Contains(".png is not a kind of file that is read", run.Out, StringComparison.Ordinal);
        Assert.Contains("the file is empty", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 inputs.", run.Out, StringComparison.Ordinal);
        Assert.Contains("All is well.", folder.Run("verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_is_read_after_all_is_no_longer_listed()
    {
        folder.Run("read", folder.Reports);
        folder.With("c.txt", MadeReports.Rival);
        folder.Run("read", folder.Reports);

        Assert.Equal(["b.png"], Listed());
    }

    [Fact]
    public void The_same_refusal_is_kept_once_and_a_new_reason_in_place_of_the_old()
    {
        folder.Run("read", folder.Reports);
        folder.With("c.txt", "%PDF-1.4 nothing in it");
        folder.Run("read", folder.Reports);

        Assert.Equal(["b.png", "c.txt"], Listed());
        Assert.DoesNotContain("empty", folder.Run("reports", "--refused").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_each_is_an_object_on_a_line()
    {
        folder.Run("read", folder.Reports);
        Assert.Equal(
            """{"input":"b.png","reason":".png is not a kind of file that is read","at":"2026-01-02T03:04:05Z"}""",
            folder.Run("reports", "--refused", "--json").Lines[0]);
    }

    [Fact]
    public void A_register_without_refusals_says_so()
    {
        using var clean = MadeFolder.Read();
        Assert.Contains("Nothing stands refused.", clean.Run("reports", "--refused").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_do_not_go_with_it() =>
        Assert.Equal(ExitCode.Usage, folder.Run("reports", "--refused", "--place", "Orlo").Code);

    [Fact]
    public void Hundreds_of_refusals_are_all_kept()
    {
        for (var number = 0; number < 700; number++) folder.With($"p{number:000}.png", "picture");
        folder.Run("read", folder.Reports);
        Assert.Equal(702, Listed().Count);
    }

    public void Dispose() => folder.Dispose();

    List<string> Listed()
    {
        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, new FixedClock());
        return [.. store.Refusals.All().Select(refusal => refusal.Name)];
    }
}

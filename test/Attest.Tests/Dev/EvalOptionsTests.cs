using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class EvalOptionsTests
{
    [Fact]
    public void Takes_sets_and_asks_for_nothing_more()
    {
        var options = EvalOptions.Read(["seeds", "dev"]);
        Assert.Equal(["seeds", "dev"], options.Sets);
        Assert.False(options.Keep);
        Assert.False(options.Errors);
    }

    [Fact]
    public void Misses_are_told_when_asked() => Assert.True(EvalOptions.Read(["gva", "--errors"]).Errors);

    [Theory]
    [InlineData("--lower")]
    [InlineData("--keep", "--allow-regression")]
    [InlineData("--keep", "--allow-regression", "docs/decisions/9999-not-there.md")]
    [InlineData("--keep", "--allow-regression", "README.md")]
    public void Floors_fall_only_with_a_decision_record(params string[] arguments)
    {
        Assert.Throws<StepFailedException>(() => EvalOptions.Read(arguments));
    }
}

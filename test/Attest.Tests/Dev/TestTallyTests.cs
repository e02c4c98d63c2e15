using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class TestTallyTests
{
    [Fact]
    public void Counts_every_outcome_and_gives_each_reason_once()
    {
        var tally = Read("""
            <UnitTestResult outcome="Passed" />
            <UnitTestResult outcome="Passed" />
            <UnitTestResult outcome="Failed" />
            <UnitTestResult outcome="NotExecuted"><Output><ErrorInfo><Message>no scorer
            at line 3</Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult outcome="NotExecuted"><Output><ErrorInfo><Message>no scorer</Message></ErrorInfo></Output></UnitTestResult>
            """);

        Assert.Equal("2 passed, 1 failed, 2 skipped", tally.Line);
        Assert.Equal(["no scorer"], tally.SkipReasons);
        Assert.False(tally.IsGreen);
    }

    [Fact]
    public void An_outcome_it_does_not_know_is_a_failure()
    {
        Assert.Equal("0 passed, 1 failed, 0 skipped", Read("""<UnitTestResult outcome="Aborted" />""").Line);
    }

    [Fact]
    public void Further_checks_are_added()
    {
        Assert.Equal("2 passed, 1 failed, 0 skipped", TestTally.None.With(true).With(true).With(false).Line);
    }

    static TestTally Read(string results)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, $"<TestRun xmlns=\"urn:results\"><Results>{results}</Results></TestRun>");
            return TestTally.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

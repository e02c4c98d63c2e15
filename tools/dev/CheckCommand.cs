namespace Attest.Dev;

/// <summary>dev.cs check: format, build with warnings as errors, tests, floors. All that CI calls.</summary>
/// <remarks>Format, build and each floor count as checks beside the tests; the last line is the sum.</remarks>
static class CheckCommand
{
    public static int Run(string[] arguments)
    {
        var tally = Guarded(Checks);
        Console.WriteLine(tally.Line);
        return tally.IsGreen ? 0 : 1;
    }

    static TestTally Checks()
    {
        TestCommand.Prepare(install: false);
        DeskClient.Build();
        if (Build.All() != 0) return TestTally.None.With(passed: false);
        var formatted = FormatCommand.Verify() == 0;
        var tests = Guarded(() => TestCommand.RunTests([]));
        return tests.With(passed: true).With(formatted).Plus(Guarded(DeskClient.Test)).Plus(Guarded(EvalCommand.Floors));
    }

    /// <summary>A step that cannot go on is one failed check, so that the last line is always printed.</summary>
    static TestTally Guarded(Func<TestTally> step)
    {
        try
        {
            return step();
        }
        catch (StepFailedException failure)
        {
            Console.Error.WriteLine($"dev: {failure.Message}");
            return TestTally.None.With(passed: false);
        }
    }
}

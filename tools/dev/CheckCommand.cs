namespace Attest.Dev;

/// <summary>dev.cs check: format, build with warnings as errors, tests, floors. All that CI calls.</summary>
/// <remarks>Each step counts as one check beside the tests; the last line is the sum.</remarks>
static class CheckCommand
{
    public static int Run(string[] arguments)
    {
        var tally = Checks();
        Console.WriteLine(tally.Line);
        return tally.IsGreen ? 0 : 1;
    }

    static TestTally Checks()
    {
        try
        {
            TestCommand.Prepare(install: false);
        }
        catch (StepFailedException failure)
        {
            Console.Error.WriteLine($"dev: {failure.Message}");
            return TestTally.None.With(passed: false);
        }

        if (Build.All() != 0) return TestTally.None.With(passed: false);
        var formatted = FormatCommand.Verify() == 0;
        return TestCommand.RunTests([]).With(passed: true).With(formatted);
    }
}

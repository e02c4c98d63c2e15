namespace Attest.Dev;

/// <summary>dev.cs test: builds and runs the tests.</summary>
static class TestCommand
{
    static string Results => Path.Combine(Repository.Artifacts, "test-results");

    public static int Run(string[] arguments)
    {
        Prepare(arguments.Contains("--install"));
        DeskClient.Build();
        if (Build.All() is not 0 and var code) return code;
        string[] filter = [.. arguments.Where(argument => argument != "--install")];
        var tally = RunTests(filter);
        if (filter.Length == 0) tally = tally.Plus(DeskClient.Test());
        Console.WriteLine(tally.Line);
        return tally.IsGreen ? 0 : 1;
    }

    /// <summary>Installs the real parts when asked to or in CI; else says what is missing.</summary>
    public static void Prepare(bool install)
    {
        if (install || Surroundings.IsCi) Parts.Install(Part.All);
        else Parts.Tell(Part.All);
        if (!Surroundings.HasShared) Surroundings.Loud($"no benchmark folder at {Repository.Shared} (ATTEST_SHARED names it); what needs it is skipped");
    }

    /// <summary>Runs what is built; every reason for a skip is told.</summary>
    /// <param name="filter">Parts of test names, any of which may match; all tests when empty.</param>
    public static TestTally RunTests(IReadOnlyList<string> filter)
    {
        Console.WriteLine("Running the tests ...");
        var file = Path.Combine(Results, "tests.trx");
        Directory.CreateDirectory(Results);
        File.Delete(file);
        List<string> command =
        [
            "test", "test/Attest.Tests", "-c", "Release", "--no-build", "--nologo",
            "--results-directory", Results, "--logger", "trx;LogFileName=tests.trx",
        ];
        if (filter.Count > 0) command.AddRange(["--filter", string.Join('|', filter.Select(part => $"FullyQualifiedName~{part}"))]);

        var code = Tool.Run("dotnet", command);
        if (!File.Exists(file)) throw new StepFailedException($"the test run left no results (exit {code})");
        var tally = TestTally.Read(file);
        foreach (var reason in tally.SkipReasons) Surroundings.Loud($"skipped: {reason}");
        // A crash after the last result would otherwise pass unseen.
        return code != 0 && tally.IsGreen ? tally.With(passed: false) : tally;
    }
}

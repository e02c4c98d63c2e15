namespace Attest.Dev;

/// <summary>dev.cs test: builds and runs the tests.</summary>
static class TestCommand
{
    static readonly string[] Projects = ["Attest.Tests", "Attest.Browser"];

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
        var tally = Projects.Select(project => RunProject(project, filter)).Aggregate(TestTally.None, (sum, next) => sum.Plus(next));
        foreach (var reason in tally.SkipReasons.Distinct(StringComparer.Ordinal)) Surroundings.Loud($"skipped: {reason}");
        return tally;
    }

    static TestTally RunProject(string project, IReadOnlyList<string> filter)
    {
        Console.WriteLine($"Running the tests of {project} ...");
        var file = Path.Combine(Results, $"{project}.trx");
        Directory.CreateDirectory(Results);
        File.Delete(file);
        List<string> command =
        [
            "test", $"test/{project}", "-c", "Release", "--no-build", "--nologo",
            "--results-directory", Results, "--logger", $"trx;LogFileName={project}.trx",
        ];
        if (filter.Count > 0) command.AddRange(["--filter", string.Join('|', filter.Select(part => $"FullyQualifiedName~{part}"))]);

        var code = Tool.Run("dotnet", command);
        // Where the filter names no test of a project it leaves no results.
        if (!File.Exists(file)) return filter.Count > 0 && code == 0 ? TestTally.None : throw new StepFailedException($"the test run of {project} left no results (exit {code})");
        var tally = TestTally.Read(file);
        // A crash after the last result would otherwise pass unseen.
        return code != 0 && tally.IsGreen ? tally.With(passed: false) : tally;
    }
}

using Attest.App;
using Attest.Dev;
using Attest.Tests.App;
using Attest.Tests.House;

namespace Attest.Tests.Golden;

/// <summary>Whole way: the reports of a case in, the register out, held against the one expected to the letter.</summary>
public sealed class GoldenRegisterTests
{
    const string Folder = "test/Attest.Tests/Golden/";

    public static TheoryData<string> Cases =>
        [.. TrackedFiles.Under(Folder, "").Where(path => path.Contains("/reports/", StringComparison.Ordinal)).Select(path => path[Folder.Length..].Split('/')[0]).Distinct()];

    [Theory, MemberData(nameof(Cases))]
    public void The_reports_of_a_case_give_its_register(string name)
    {
        GoldenText.Check($"{Folder}{name}/register.json", WithoutEngines(Exported([Repository.In($"{Folder}{name}/reports")])));
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_order_of_reading_changes_nothing(string name)
    {
        var files = Directory.GetFiles(Repository.In($"{Folder}{name}/reports")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Exported(files), Exported(files.AsEnumerable().Reverse()));
    }

    // Which build it was read with changes with every change of the sources.
    static string WithoutEngines(string register)
    {
        var (start, end) = (register.IndexOf(" \"engines\": [", StringComparison.Ordinal), register.IndexOf(" \"reports\": [", StringComparison.Ordinal));
        return register[..start] + register[end..];
    }

    /// <summary>The register of <paramref name="inputs"/>, read by one command each.</summary>
    static string Exported(IEnumerable<string> inputs)
    {
        var folder = Directory.CreateTempSubdirectory("attest-case-").FullName;
        try
        {
            var (register, export) = (Path.Combine(folder, "case.db"), Path.Combine(folder, "register.json"));
            foreach (var input in inputs) Run("read", input, "--register", register);
            Run("export", "--format", "register", "--register", register, "--out", export);
            return File.ReadAllText(export);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Run(params string[] arguments)
    {
        var run = AttestRun.Of(Engine.OfThisProgram(), arguments);
        Assert.True(run.Code == 0, $"attest {arguments[0]} ended with {run.Code}: {run.Error}");
    }
}

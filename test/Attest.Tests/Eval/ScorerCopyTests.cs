using Attest.Dev;
using Attest.Tests.House;

namespace Attest.Tests.Eval;

/// <summary>The scorers in eval/scorers are the ones that others score with.</summary>
public sealed class ScorerCopyTests
{
    [Fact]
    public void The_scorers_are_those_of_the_benchmark_folder()
    {
        var theirs = Path.Combine(Repository.Shared, "score");
        if (!Directory.Exists(theirs)) Assert.Skip($"no benchmark folder at {theirs} (ATTEST_SHARED names it)");

        var files = Directory.EnumerateFiles(theirs, "*.py").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
            Assert.Equal(File.ReadAllText(Path.Combine(theirs, file!)), TrackedFiles.Read($"eval/scorers/{file}"));
    }

    [Fact]
    public void Every_floor_belongs_to_a_set_that_can_be_run()
    {
        Assert.Empty(Floors.Load().Names.Except(EvalSet.All.Select(set => set.Name)));
    }
}

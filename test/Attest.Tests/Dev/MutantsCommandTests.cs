using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class MutantsCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_folders_those_that_decide_are_meant()
    {
        var (folders, passages) = MutantsCommand.Asked([]);
        Assert.Contains("Extract/Figures", folders);
        Assert.Null(passages);
    }

    [Fact]
    public void A_sample_goes_with_folders_before_and_behind_it()
    {
        var (folders, passages) = MutantsCommand.Asked(["Extract/Speech", "--sample", "12", "Resolve/Episodes"]);
        Assert.Equal(["Extract/Speech", "Resolve/Episodes"], folders);
        Assert.Equal(12, passages);
    }

    [Theory]
    [InlineData("--sample")]
    [InlineData("--sample", "many")]
    [InlineData("--sample", "-3")]
    public void A_sample_without_a_number_is_refused(params string[] arguments) =>
        Assert.Throws<StepFailedException>(() => MutantsCommand.Asked(arguments));

    [Fact]
    public void Every_passage_can_be_drawn_and_each_stands_once()
    {
        Write("Speech/Frame.cs", 1500);
        Write("Speech/Deep/Sign.cs", 10);
        Assert.Equal(["**/Speech/Deep/Sign.cs{0..700}", "**/Speech/Frame.cs{0..700}{700..1400}{1400..2100}"], MutantSample.Of(folder, ["Speech"], 100));
    }

    [Fact]
    public void A_draw_is_of_so_many_passages_and_the_same_again()
    {
        for (var number = 0; number < 9; number++) Write($"Speech/Rule{number}.cs", 3000);
        var drawn = MutantSample.Of(folder, ["Speech"], 7).ToList();
        Assert.Equal(7, drawn.Sum(pattern => pattern.Count(letter => letter == '{')));
        Assert.Equal(drawn, MutantSample.Of(folder, ["Speech"], 7));
    }

    [Fact]
    public void Each_source_is_told_to_the_tool() =>
        Assert.Equal(["--mutate", "**/A.cs", "--mutate", "**/B.cs{0..700}"], MutantsCommand.Options(["**/A.cs", "**/B.cs{0..700}"]).SkipWhile(option => option != "--mutate"));

    void Write(string path, int length)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, new('x', length));
    }
}

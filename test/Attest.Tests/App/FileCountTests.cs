using Attest.App.Reading;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class FileCountTests
{
    [Fact]
    public void Files_and_folders_are_counted_with_what_is_in_them()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("a/b"));
        foreach (var name in new[] { "1.txt", "a/2.txt", "a/b/3.txt" }) File.WriteAllText(folder.File(name), "x");

        Assert.Equal(4, FileCount.Of([folder.Path, folder.File("1.txt")]));
    }

    [Fact]
    public void What_is_not_there_counts_as_one_to_be_refused() => Assert.Equal(1, FileCount.Of(["no-such-file.txt"]));
}

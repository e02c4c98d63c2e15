using Attest.App.Reading;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class FileSizeTests
{
    [Fact]
    public void Files_count_with_their_bytes_and_folders_with_what_is_in_them()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("a/b"));
        foreach (var name in new[] { "1.txt", "a/2.txt", "a/b/3.txt" }) File.WriteAllText(folder.File(name), "xyz");

        Assert.Equal(12, FileSize.Of([folder.Path, folder.File("1.txt")]));
    }

    [Fact]
    public void What_is_not_there_counts_nothing() => Assert.Equal(0, FileSize.Of(["no-such-file.txt", "https://post.example/a"]));
}

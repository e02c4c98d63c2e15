using Attest.Dev;

namespace Attest.Tests.Golden;

public sealed class GoldenTextTests
{
    [Fact]
    public void What_is_received_can_be_accepted()
    {
        var expected = Path.Combine("a", "register.json");
        Assert.Equal(expected, AcceptCommand.ExpectedOf(GoldenText.ReceivedOf(expected)));
    }

    [Fact]
    public void A_difference_fails_and_leaves_what_was_received_beside()
    {
        var folder = Directory.CreateTempSubdirectory("attest-golden-").FullName;
        try
        {
            var file = Path.Combine(folder, "table.txt");
            File.WriteAllText(file, "old\n");

            var failure = Assert.Throws<Xunit.Sdk.FailException>(() => GoldenText.Check(file, "new\n"));
            Assert.Contains("-old\n+new\n", failure.Message, StringComparison.Ordinal);
            Assert.Equal("new\n", File.ReadAllText(Path.Combine(folder, "table.received.txt")));

            GoldenText.Check(file, "old\n");
            Assert.False(File.Exists(Path.Combine(folder, "table.received.txt")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

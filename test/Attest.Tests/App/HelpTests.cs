using Attest.Tests.Golden;

namespace Attest.Tests.App;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => ["", "read", "watch", "serve", "users", "users add", "users list", "users role", "users password", "users disable", "users enable", "users key", "users key add", "users key revoke", "incidents", "show", "dossier", "claims", "why", "reports", "export", "compare", "decide", "decisions", "verify", "reproduce", "upgrade", "work", "head", "withdraw", "lock", "unlock", "gazetteer", "gazetteer import"];

    [Theory, MemberData(nameof(Commands))]
    public void Help_is_as_expected(string command)
    {
        string[] words = command.Length == 0 ? [] : command.Split(' ');

        var run = AttestRun.Of([.. words, "--help"]);

        Assert.Equal(0, run.Code);
        var name = words.Length == 0 ? "attest" : string.Join('-', words);
        GoldenText.Check($"test/Attest.Tests/App/Expected/{name}.help.txt", Tidy(run.Out));
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("read")]
    [InlineData("show")]
    [InlineData("claims --kind rumour")]
    [InlineData("incidents --from yesterday")]
    [InlineData("incidents --to 2016-13-40")]
    [InlineData("export --format xml")]
    [InlineData("verify surplus")]
    public void Wrong_use_ends_with_2_and_says_what_is_wrong(string words)
    {
        var run = AttestRun.Of(words.Split(' '));

        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error.Trim());
    }

    // The name of the program is that of the test runner here, and lines are padded.
    static string Tidy(string help) =>
        string.Join('\n', help.Replace(System.CommandLine.RootCommand.ExecutableName, "attest", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd()));
}

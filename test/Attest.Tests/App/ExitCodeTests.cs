using Attest.Tests.Store;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.App;

/// <summary>Every command in every bad case: its exit code and where it says why. Scripts count on both.</summary>
public sealed class ExitCodeTests : IDisposable
{
    readonly MadeFolder folder = new MadeFolder().With("a.txt", MadeReports.Market);

    /// <summary>Commands that use a register, with arguments that are otherwise right.</summary>
    public static TheoryData<string> Users => ["incidents", "show 1", "dossier 1", "claims", "why 1", "reports", "export", "verify"];

    [Theory, MemberData(nameof(Users))]
    public void Without_a_register_3(string command) => AssertUnusable(command, "there is no such file");

    [Theory, MemberData(nameof(Users))]
    public void With_a_text_file_for_a_register_3(string command)
    {
        File.WriteAllText(folder.Register, string.Concat(Enumerable.Repeat("a list of groceries\n", 200)));
        AssertUnusable(command, "not a register");
    }

    [Theory, MemberData(nameof(Users))]
    public void With_another_programs_database_3(string command)
    {
        Execute("CREATE TABLE groceries (name TEXT)");
        AssertUnusable(command, "not a register");
    }

    [Theory, MemberData(nameof(Users))]
    public void With_a_register_of_a_newer_version_3(string command)
    {
        folder.Run("read", folder.Reports);
        Execute("PRAGMA user_version = 999");
        AssertUnusable(command, "newer");
    }

    [Theory, MemberData(nameof(Users))]
    public void With_a_folder_for_a_register_3(string command)
    {
        Directory.CreateDirectory(folder.Register);
        Assert.Equal(3, Run(command).Code);
    }

    [Theory, MemberData(nameof(Users))]
    public void With_an_unknown_option_2(string command)
    {
        var run = Run(command + " --frobnicate");
        Assert.Equal(2, run.Code);
        Assert.Contains("frobnicate", run.Error, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Users))]
    public void With_an_option_that_lacks_its_value_2(string command) => Assert.Equal(2, AttestRun.Of([.. command.Split(' '), "--register"]).Code);

    [Theory, MemberData(nameof(Users))]
    public void With_help_0_and_no_register_is_made(string command)
    {
        var run = Run(command.Split(' ')[0] + " --help");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.False(File.Exists(folder.Register));
    }

    [Theory, MemberData(nameof(Users))]
    public void On_an_empty_register_nothing_fails_but_what_is_asked_for_by_name(string command)
    {
        Directory.CreateDirectory(folder.File("empty"));
        folder.Run("read", folder.File("empty"));
        var run = Run(command);
        Assert.Equal(command.EndsWith('1') ? 2 : 0, run.Code);
        Assert.Equal(run.Code == 0, run.Error.Length == 0);
    }

    [Theory]
    [InlineData("incidents --from")]
    [InlineData("incidents --from 2016-02-30")]
    [InlineData("incidents --from 16-02-2016")]
    [InlineData("incidents --from 2016-2-3")]
    [InlineData("incidents --from 2016-02-03 --from 2016-02-04")]
    [InlineData("claims --kind")]
    [InlineData("claims --kind Casualty")]
    [InlineData("claims --incident")]
    [InlineData("show")]
    [InlineData("show 1 2")]
    [InlineData("why")]
    [InlineData("why 1 2")]
    [InlineData("export --format")]
    [InlineData("export --format CSV")]
    [InlineData("export --out")]
    [InlineData("gazetteer import")]
    [InlineData("gazetteer import none.txt")]
    [InlineData("gazetteer")]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("read --register")]
    public void Wrong_use_is_2_and_changes_nothing(string words)
    {
        var run = AttestRun.Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(run.Code == 2, $"{words}: {run.Code} {run.Out}");
        Assert.NotEmpty(run.Error.Trim() + run.Out.Trim());
        Assert.False(File.Exists("attest.db"));
    }

    [Fact]
    public void A_version_is_told() => Assert.Equal(0, AttestRun.Of("--version").Code);

    public void Dispose() => folder.Dispose();

    AttestRun Run(string command) => folder.Run(command.Split(' '));

    void AssertUnusable(string command, string reason)
    {
        var run = Run(command);
        Assert.Equal(3, run.Code);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains(folder.Register, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Register};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

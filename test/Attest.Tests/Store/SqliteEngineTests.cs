using Attest.Store.Engine;

namespace Attest.Tests.Store;

public sealed class SqliteEngineTests
{
    [Fact]
    public void This_machines_engine_will_do() => SqliteEngine.Require();

    [Theory]
    [InlineData("3.36.9", true, "too old")]
    [InlineData("3.37.0", false, "full-text search")]
    public void An_engine_that_will_not_do_is_told_with_what_to_install(string version, bool hasFullText, string problem)
    {
        var told = SqliteEngine.ProblemOf(Version.Parse(version), hasFullText);

        Assert.Contains(problem, told, StringComparison.Ordinal);
        Assert.Contains("libsqlite3-0", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.37.0")]
    [InlineData("3.40.1")]
    [InlineData("3.53.2")]
    public void A_newer_engine_will_do(string version) => Assert.Null(SqliteEngine.ProblemOf(Version.Parse(version), hasFullText: true));

    [Fact]
    public void An_absent_engine_is_told_with_what_to_install() =>
        Assert.Contains("libsqlite3-0", EngineMessages.Absent(["libsqlite3.so.0"]), StringComparison.Ordinal);
}

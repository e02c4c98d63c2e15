using Attest.App;
using Attest.Dev;
using Attest.Tests.Clean;
using Attest.Tests.Store;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.App;

/// <summary>The whole program on a register on a server: what it says and exports is what it does of a file.</summary>
public sealed class RegisterOnServerTests : IDisposable
{
    static readonly Engine Real = Engine.OfThisProgram();

    readonly FilePlace files = new();
    readonly PostgresPlace server = new();
    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("samples")]
    [InlineData("seeds")]
    public void The_same_reports_export_the_same_bytes(string set)
    {
        if (set == "seeds") SharedReports.SkipWhenAbsent();
        var reports = set == "seeds" ? Path.Combine(SharedReports.Folder!, "seeds") : Repository.In("samples");
        foreach (var register in new[] { files.Register(), server.Register() }) Done("read", reports, "--register", register);

        foreach (var format in new[] { "register", "claims", "geojson", "markdown" })
            Assert.Equal(Export(files.Register(), format), Export(server.Register(), format));
        Assert.Equal(Done("incidents", "--register", files.Register()), Done("incidents", "--register", server.Register()));
        Assert.Equal(Done("show", "1", "--register", files.Register()), Done("show", "1", "--register", server.Register()));
        Assert.EndsWith("All is well.", Done("verify", "--register", server.Register()).Trim(), StringComparison.Ordinal);
        Done("reproduce", "--register", server.Register());
    }

    [Fact]
    public void A_register_is_moved_and_backed_up_by_command()
    {
        File.WriteAllText(folder.File("a.txt"), MadeReports.Market);
        Done("read", folder.File("a.txt"), "--register", files.Register());
        Done("incidents", "--register", files.Register());

        Assert.Contains("export the same", Done("move", "--from", files.Register(), "--to", server.Register()), StringComparison.Ordinal);
        Done("backup", "--register", server.Register(), "--to", folder.File("backup.db"));

        Assert.Equal(Export(files.Register(), "register"), Export(folder.File("backup.db"), "register"));
        Assert.Equal(ExitCode.RegisterUnusable, AttestRun.Of(Real, "move", "--from", files.Register(), "--to", server.Register()).Code);
        Assert.Equal(ExitCode.Usage, AttestRun.Of(Real, "backup", "--register", server.Register(), "--to", folder.File("backup.db")).Code);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.part*"));
    }

    [Fact]
    public void Only_a_file_is_locked()
    {
        var run = AttestRun.Of(Real, "lock", "--register", server.Register());
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("file", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        files.Dispose();
        server.Dispose();
        folder.Dispose();
    }

    static string Done(params string[] arguments)
    {
        var run = AttestRun.Of(Real, arguments);
        Assert.True(run.Code == ExitCode.Done, $"{string.Join(' ', arguments)} ended with {run.Code}: {run.Error}");
        return run.Out;
    }

    static string Export(string register, string format) => Done("export", "--format", format, "--register", register);
}

using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>A folder with reports and a place for a register.</summary>
sealed class MadeFolder : IDisposable
{
    readonly TemporaryFolder folder = new();

    public string Register => folder.File("attest.db");

    public string Reports => folder.File("reports");

    public string File(string name) => folder.File(name);

    public MadeFolder With(string name, string text)
    {
        Directory.CreateDirectory(Reports);
        System.IO.File.WriteAllText(Path.Combine(Reports, name), text);
        return this;
    }

    /// <summary>With both made reports read.</summary>
    public static MadeFolder Read()
    {
        var made = new MadeFolder().With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);
        Assert.Equal(0, made.Run("read", made.Reports).Code);
        return made;
    }

    public AttestRun Run(params string[] arguments) => AttestRun.Of([.. arguments, "--register", Register]);

    public void Dispose() => folder.Dispose();
}

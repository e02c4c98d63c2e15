namespace Attest.Dev;

/// <summary>dev.cs demo: what Attest does, on the reports in samples/.</summary>
static class DemoCommand
{
    public static int Run(string[] arguments)
    {
        Parts.Install(Part.Sqlite);
        if (Build.App() is not 0 and var code) return code;

        var folder = Directory.CreateTempSubdirectory("attest-demo-");
        try
        {
            var register = Path.Combine(folder.FullName, "demo.db");
            if (Attest(register, "read", "samples") is var read and not 0) return read;
            if (Attest(register, "incidents") is var list and not 0) return list;
            return Attest(register, "show", "1");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static int Attest(string register, params string[] arguments)
    {
        Console.WriteLine($"\n$ attest {string.Join(' ', arguments)}");
        return Tool.Run("dotnet", [Repository.App, .. arguments, "--register", register]);
    }
}

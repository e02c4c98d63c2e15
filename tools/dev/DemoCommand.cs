namespace Attest.Dev;

/// <summary>dev.cs demo: what Attest does, on the reports in samples/.</summary>
static class DemoCommand
{
    static readonly string[][] Steps = [["read", "samples/reports"], ["incidents"], ["show", "1"]];

    public static int Run(string[] arguments)
    {
        Parts.Install(Part.Sqlite);
        DeskClient.Build();
        if (Build.App() is not 0 and var code) return code;

        using var register = new SampleRegister();
        return Steps.Select(step => register.Run(step)).FirstOrDefault(exit => exit != 0);
    }
}

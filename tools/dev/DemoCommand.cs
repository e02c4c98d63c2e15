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
        if (Steps.Select(step => register.Run(step)).FirstOrDefault(exit => exit != 0) is not 0 and var failed) return failed;
        return Serves(arguments) ? Serve(register) : 0;
    }

    /// <summary>A person is there to look at the desk, and did not ask to do without.</summary>
    static bool Serves(string[] arguments) => !arguments.Contains("--no-serve") && !Console.IsOutputRedirected && !Surroundings.IsCi;

    static int Serve(SampleRegister register)
    {
        // Ctrl-C closes the desk; what is left behind is cleared away here after.
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        return register.Run("serve");
    }
}

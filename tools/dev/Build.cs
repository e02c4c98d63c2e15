namespace Attest.Dev;

/// <summary>Restore and Release builds.</summary>
static class Build
{
    /// <summary>Everything in the solution; gives the exit code.</summary>
    public static int All() => Of("Attest.slnx");

    /// <summary>The command line alone.</summary>
    public static int App() => Of("src/Attest.App");

    public static int Of(string project)
    {
        Console.WriteLine($"Building {project} ...");
        return Tool.Run("dotnet", "build", project, "-c", "Release", "--nologo", "-v", "quiet", "-clp:NoSummary");
    }
}

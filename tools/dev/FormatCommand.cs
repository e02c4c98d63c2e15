namespace Attest.Dev;

/// <summary>dev.cs format: the house format, which .editorconfig fixes.</summary>
static class FormatCommand
{
    public static int Run(string[] arguments) => Tool.Run("dotnet", "format", "Attest.slnx");

    /// <summary>Exit code 0 when nothing would change.</summary>
    public static int Verify()
    {
        Console.WriteLine("Checking the format ...");
        return Tool.Run("dotnet", "format", "Attest.slnx", "--verify-no-changes");
    }
}

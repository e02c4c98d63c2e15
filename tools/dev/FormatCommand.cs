namespace Attest.Dev;

/// <summary>dev.cs format: the house format, which .editorconfig fixes.</summary>
static class FormatCommand
{
    public static int Run(string[] arguments) => Tool.Run("dotnet", "format", "Attest.slnx");

    /// <summary>Exit code 0 when nothing would change.</summary>
    /// <remarks>White space alone, for time: the build holds the rules of style, with warnings as errors, and FileShapeTests the order of usings.</remarks>
    public static int Verify()
    {
        Console.WriteLine("Checking the format ...");
        return Tool.Run("dotnet", "format", "whitespace", "Attest.slnx", "--verify-no-changes", "--no-restore");
    }
}

namespace Attest.Dev;

/// <summary>A temporary register made of samples/, and commands on it.</summary>
sealed class SampleRegister : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attest-samples-");

    string File => Path.Combine(folder.FullName, "samples.db");

    /// <summary>Runs a command with its output on this console; gives the exit code.</summary>
    public int Run(params string[] arguments)
    {
        Console.WriteLine($"\n$ attest {string.Join(' ', arguments)}");
        return Tool.Run("dotnet", [Repository.App, .. arguments, "--register", File]);
    }

    /// <summary>What a command prints.</summary>
    /// <exception cref="StepFailedException">It failed.</exception>
    public string Capture(params string[] arguments)
    {
        var (code, printed) = Tool.Capture("dotnet", [Repository.App, .. arguments, "--register", File]);
        return code == 0 ? printed : throw new StepFailedException($"attest {string.Join(' ', arguments)} ended with {code}");
    }

    public void Dispose() => folder.Delete(recursive: true);
}

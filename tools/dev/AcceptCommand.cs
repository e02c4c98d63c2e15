namespace Attest.Dev;

/// <summary>dev.cs accept: takes over what a golden test received in place of what it expected.</summary>
static class AcceptCommand
{
    const string Received = ".received.";

    public static int Run(string[] arguments)
    {
        if (Surroundings.IsCi) throw new StepFailedException("CI accepts nothing: accept at home and commit what changed");
        var files = Directory.EnumerateFiles(Repository.In("test"), $"*{Received}*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var expected = ExpectedOf(file);
            File.Move(file, expected, overwrite: true);
            Console.WriteLine($"accepted {Path.GetRelativePath(Repository.Root, expected)}");
        }

        Console.WriteLine(files.Count == 0 ? "Nothing was received." : "Read the difference before you commit: git diff test");
        return 0;
    }

    /// <summary>"x/register.received.json" belongs beside "x/register.json".</summary>
    public static string ExpectedOf(string received) => Path.Combine(
        Path.GetDirectoryName(received) ?? "", Path.GetFileName(received).Replace(Received, ".", StringComparison.Ordinal));
}

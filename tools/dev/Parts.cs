namespace Attest.Dev;

/// <summary>Installs parts from the system's packages, where it may.</summary>
static class Parts
{
    /// <summary>Installs those of <paramref name="wanted"/> that are missing.</summary>
    /// <exception cref="StepFailedException">One is missing still; the message names the command.</exception>
    public static void Install(params IReadOnlyList<Part> wanted)
    {
        var missing = wanted.Where(part => !part.IsThere()).ToList();
        if (missing.Count == 0) return;
        if (OperatingSystem.IsLinux() && Tool.Exists("apt-get")) InstallByApt([.. missing.SelectMany(part => part.Apt.Split(' '))]);

        var still = missing.Where(part => !part.IsThere()).ToList();
        if (still.Count > 0) throw new StepFailedException(string.Join("\n", still.Select(part => $"{part.Name} is missing: {part.Command}")));
    }

    /// <summary>Says loudly what is missing and how to get it, and goes on.</summary>
    public static void Tell(params IReadOnlyList<Part> wanted)
    {
        foreach (var part in wanted)
            if (!part.IsThere())
                Surroundings.Loud($"{part.Name} is missing; what needs it is skipped. Get it: dotnet dev.cs test --install, or {part.Command}");
    }

    static void InstallByApt(string[] packages)
    {
        Console.WriteLine($"Installing from system packages: {string.Join(' ', packages)}");
        Environment.SetEnvironmentVariable("DEBIAN_FRONTEND", "noninteractive");
        // Lists may be stale or absent (containers); an update that fails is told by the install.
        Apt("update", "-qq");
        Apt(["install", "-y", "-qq", "--no-install-recommends", .. packages]);
    }

    static void Apt(params string[] arguments)
    {
        if (Environment.UserName == "root") Tool.Run("apt-get", arguments);
        else if (Tool.Exists("sudo")) Tool.Run("sudo", ["-n", "apt-get", .. arguments]);
    }
}

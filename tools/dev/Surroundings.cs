namespace Attest.Dev;

/// <summary>What the environment says about this run.</summary>
static class Surroundings
{
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    public static bool HasShared => Directory.Exists(Repository.Shared);

    /// <summary>A line that cannot be overlooked: something was left out.</summary>
    public static void Loud(string line) => Console.WriteLine($"!! {line}");
}

namespace Attest.App.Reading;

/// <summary>How many files there are to read, for showing how far the reading is.</summary>
static class FileCount
{
    /// <summary>Beyond it counting takes longer than it is worth.</summary>
    public const int Most = 1_000_000;

    static readonly EnumerationOptions Quick = new()
    {
        RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 64,
    };

    /// <summary>About how many inputs the paths hold: sidecars count too, and a folder that vanishes counts as far as it was seen.</summary>
    public static int Of(IEnumerable<string> paths)
    {
        try
        {
            return paths.Sum(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", Quick).Take(Most).Count() : 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or OverflowException)
        {
            return 0;
        }
    }
}

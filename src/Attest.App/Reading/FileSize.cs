namespace Attest.App.Reading;

/// <summary>How much there is to read, for showing how far the reading is.</summary>
static class FileSize
{
    /// <summary>Beyond it looking takes longer than it is worth; files of one folder.</summary>
    public const int MostFiles = 1_000_000;

    static readonly EnumerationOptions Quick = new()
    {
        RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 64,
    };

    /// <summary>About how many bytes the paths hold; a folder that vanishes counts as far as it was seen.</summary>
    public static long Of(IEnumerable<string> paths) => paths.Sum(path => Of(path));

    static long Of(string path)
    {
        try
        {
            if (!Directory.Exists(path)) return File.Exists(path) ? new FileInfo(path).Length : 0;
            return new DirectoryInfo(path).EnumerateFiles("*", Quick).Take(MostFiles).Sum(file => file.Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or OverflowException)
        {
            return 0;
        }
    }
}

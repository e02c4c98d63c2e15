using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Reading;

/// <summary>What the paths given hold, one after the other.</summary>
static class ReadInputs
{
    public static IEnumerable<ReadInput> Of(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                    yield return Read(file, Path.GetRelativePath(path, file).Replace('\\', '/'));
            }
            else
            {
                yield return Read(path, Path.GetFileName(path));
            }
        }
    }

    static ReadInput Read(string file, string name)
    {
        try
        {
            return new(name, new SourceReport(name, ImmutableArray.Create(File.ReadAllBytes(file)), null), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(name, null, error.Message);
        }
    }
}

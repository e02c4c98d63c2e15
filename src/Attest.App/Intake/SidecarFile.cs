using Attest.Model;

namespace Attest.App.Intake;

/// <summary>Finds the sidecar of a report on disk, and the report of a sidecar.</summary>
static class SidecarFile
{
    /// <summary>What stands beside the report: NAME.txt.meta.json before NAME.meta.json.</summary>
    public static (Sidecar? Sidecar, string? Broken) Of(string report, long maxBytes)
    {
        var beside = new[] { report + SidecarReader.Ending, Path.ChangeExtension(report, null) + SidecarReader.Ending }.FirstOrDefault(File.Exists);
        if (beside is null) return (null, null);

        var (bytes, refusal) = FileBytes.Read(beside, maxBytes);
        if (bytes is null) return (null, $"its sidecar {Path.GetFileName(beside)}: {refusal}");
        var (sidecar, broken) = SidecarReader.Read(bytes);
        return (sidecar, broken is null ? null : $"its sidecar {Path.GetFileName(beside)} {broken}");
    }

    public static bool HasReport(string sidecar)
    {
        var report = sidecar[..^SidecarReader.Ending.Length];
        if (File.Exists(report)) return true;
        var folder = Path.GetDirectoryName(sidecar) is { Length: > 0 } named ? named : ".";
        return Directory.EnumerateFiles(folder).Any(path => Path.ChangeExtension(path, null) is { } bare
            && Path.GetFileName(bare) == Path.GetFileName(report) && !path.EndsWith(SidecarReader.Ending, StringComparison.OrdinalIgnoreCase));
    }
}

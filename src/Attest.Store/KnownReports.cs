using Attest.Model;
using Attest.Store.Tables;

namespace Attest.Store;

/// <summary>Which inputs need no reading, as the register stood at one moment: those that were read, by whatever engine.</summary>
public sealed class KnownReports
{
    readonly Dictionary<string, KnownReport> byContent;

    internal KnownReports(IEnumerable<StoredReport> reports, string engine)
    {
        byContent = reports.ToDictionary(
            report => Key(report.Sha256, report.Sidecar), report => new KnownReport(report.Id, report.Engine != engine), StringComparer.Ordinal);
    }

    /// <summary>The report with these bytes and this sidecar, or null.</summary>
    public KnownReport? Find(SourceReport source) =>
        byContent.GetValueOrDefault(Key(Hashes.Of(source.Bytes.AsSpan()), ReportTable.SidecarOf(source)));

    static string Key(string sha256, string sidecar) => $"{sha256}\n{sidecar}";
}

/// <summary>A report that the register has.</summary>
/// <param name="IsOfAnotherEngine">What counts of it was read by another engine than the one that asks.</param>
public sealed record KnownReport(string Id, bool IsOfAnotherEngine);

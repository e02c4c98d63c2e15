using Attest.Model;
using Attest.Store.Tables;

namespace Attest.Store;

/// <summary>Which inputs need no reading, as the register stood at one moment.</summary>
public sealed class KnownReports
{
    readonly Dictionary<string, string> idByContent;

    internal KnownReports(IEnumerable<StoredReport> reports, string engine)
    {
        idByContent = reports.Where(report => report.Engine == engine)
            .ToDictionary(report => Key(report.Sha256, report.Sidecar), report => report.Id, StringComparer.Ordinal);
    }

    /// <summary>Id of the report with these bytes and this sidecar that this engine has read, or null.</summary>
    public string? Find(SourceReport source) =>
        idByContent.GetValueOrDefault(Key(Hashes.Of(source.Bytes.AsSpan()), ReportTable.SidecarOf(source)));

    static string Key(string sha256, string sidecar) => $"{sha256}\n{sidecar}";
}

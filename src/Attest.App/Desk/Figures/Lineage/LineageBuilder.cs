using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Link;
using Attest.Model;

namespace Attest.App.Desk.Figures.Lineage;

/// <summary>Lays claims' paths from speaker to report side by side; copies are folded into what they repeat.</summary>
public sealed class LineageBuilder
{
    /// <summary>Speakers, and reports, that fit into a drawing which can still be read.</summary>
    const int MostNodes = 30;

    readonly ImmutableArray<LedgerClaim> claims;
    readonly Dictionary<string, ReportEntry> reports;
    readonly ILookup<string, ReportEntry> copies;
    readonly Dictionary<string, string> names;

    /// <param name="claims">Of one incident.</param>
    /// <param name="reports">Of that incident.</param>
    public LineageBuilder(IEnumerable<LedgerClaim> claims, IEnumerable<ReportEntry> reports)
    {
        this.reports = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        copies = this.reports.Values.Where(IsCopy).OrderBy(report => report.File, StringComparer.Ordinal).ToLookup(report => report.CopyOf!, StringComparer.Ordinal);
        this.claims = [.. claims.Where(row => this.reports.TryGetValue(row.Claim.Report, out var report) && !IsCopy(report))
            .OrderBy(row => this.reports[row.Claim.Report].File, StringComparer.Ordinal).ThenBy(row => row.Claim.At.Start).ThenBy(row => row.Claim.Id, StringComparer.Ordinal)];
        // A speaker whom one report quotes and the next one too is one node: by origin, named as first told.
        names = this.claims.Where(row => row.Claim.Speaker is not null).GroupBy(row => row.Origin, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Claim.Speaker!.Name, StringComparer.Ordinal);
    }

    public LineageGraph Build()
    {
        var paths = claims.Select(PathOf).ToList();
        var depth = paths.Select(path => path.Relays.Length).DefaultIfEmpty().Max();
        var shown = Kept(paths);
        var edges = shown.SelectMany(path => Steps(path, depth)).GroupBy(step => step)
            .Select(same => new LineageEdge(same.Key.From, same.Key.To, same.Count())).ToImmutableArray();
        var own = shown.Where(path => path.Speaker is null).Select(path => path.Report.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<LineageNode>> columns =
        [
            [.. shown.Select(path => path.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => new LineageNode(SpeakerId(name), SafeText.OneLine(name), "", true))],
            .. Enumerable.Range(0, depth).Select(at => Relays(shown, depth, at)),
            [.. shown.Select(path => path.Report).DistinctBy(report => report.Id).Select(report => Node(report, own.Contains(report.Id)))],
        ];
        return new(columns, edges, paths.Count - shown.Count);
    }

    LineagePath PathOf(LedgerClaim row)
    {
        var report = reports[row.Claim.Report];
        return new(row.Claim.Speaker is null ? AgencyOf(row, report) : names[row.Origin], row.Claim.Via, report);
    }

    // An outlet that prints an agency's words speaks with its voice: then the agency is where they begin.
    static string? AgencyOf(LedgerClaim row, ReportEntry report) =>
        report.Wires.FirstOrDefault(wire => row.Origin == (Sidedness.AgencyKey(wire) ?? $"agency:{string.Join('-', ReportWords.Of(wire))}") && wire != report.Outlet);

    static List<LineagePath> Kept(List<LineagePath> paths)
    {
        var speakers = paths.GroupBy(path => path.Speaker, StringComparer.Ordinal).OrderByDescending(same => same.Count()).Take(MostNodes).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var outlets = paths.Select(path => path.Report.Id).Distinct(StringComparer.Ordinal).Take(MostNodes).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(path => speakers.Contains(path.Speaker) && outlets.Contains(path.Report.Id))];
    }

    // Relays stand as far to the right as they may, so that the last one is next to its report.
    static IEnumerable<(string From, string To)> Steps(LineagePath path, int depth)
    {
        string?[] stops = [path.Speaker is { } name ? SpeakerId(name) : null, .. path.Relays.Select((relay, at) => RelayId(depth - path.Relays.Length + at, relay)), ReportId(path.Report)];
        var known = stops.OfType<string>().ToList();
        return known.Zip(known.Skip(1));
    }

    static ImmutableArray<LineageNode> Relays(List<LineagePath> paths, int depth, int column) =>
        [.. paths.Select(path => path.Relays.ElementAtOrDefault(column - depth + path.Relays.Length)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Select(name => new LineageNode(RelayId(column, name), SafeText.OneLine(name), "", false))];

    LineageNode Node(ReportEntry report, bool isOrigin)
    {
        var same = copies[report.Id].Select(copy => copy.Outlet ?? copy.File).ToList();
        string[] details = [isOrigin ? "also in its own voice" : "", same.Count == 0 ? "" : $"{(same.Count == 1 ? "1 copy" : $"{same.Count} copies")}: {string.Join(", ", same)}"];
        return new(ReportId(report), SafeText.OneLine(report.Outlet ?? report.File), SafeText.OneLine(string.Join("; ", details.Where(words => words.Length > 0))), isOrigin);
    }

    bool IsCopy(ReportEntry report) => report.CopyOf is { } original && reports.ContainsKey(original);

    static string SpeakerId(string name) => $"speaker {name}";

    static string RelayId(int column, string name) => $"relay {column} {name}";

    static string ReportId(ReportEntry report) => $"report {report.Id}";

    sealed record LineagePath(string? Speaker, ImmutableArray<string> Relays, ReportEntry Report);
}

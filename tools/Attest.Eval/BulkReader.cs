using System.Collections.Immutable;
using System.Text;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Eval;

/// <summary>Reads the reports of a set on all cores, in memory, as the command line reads files.</summary>
static class BulkReader
{
    /// <param name="name">Names the report in the register.</param>
    public static SourceReport Report(string name, string text, Sidecar? sidecar = null) =>
        new(name, [.. Encoding.UTF8.GetBytes(text)], sidecar);

    /// <summary>In the order given.</summary>
    public static IReadOnlyList<ReadReport> Read(IReadOnlyCollection<SourceReport> reports)
    {
        var reader = Reader.Load();
        return [.. reports.AsParallel().AsOrdered().Select(report => Read(reader, report))];
    }

    static ReadReport Read(Reader reader, SourceReport report)
    {
        try
        {
            return reader.Read(report);
        }
        catch (Exception fault)
        {
            // Of thousands of reports, the one that no report may have: one that cannot be read.
            throw new InvalidOperationException($"{report.Name} cannot be read: {fault.Message}", fault);
        }
    }

    public static Register Link(IReadOnlyCollection<ReadReport> reports) => RegisterBuilder.Build(
        reports,
        reports.GroupBy(report => report.Source.Id).ToDictionary(
            same => same.Key, same => same.Select(report => report.Source.Name).Order(StringComparer.Ordinal).ToImmutableArray()));
}

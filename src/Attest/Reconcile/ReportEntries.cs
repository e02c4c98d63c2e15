using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Makes a report's row in the register.</summary>
public static class ReportEntries
{
    /// <summary>True for a report that, itself or by what came beside it, says when it was published.</summary>
    public static bool IsDated(CleanReport source) => source.Published is not null || source.PublishedWritten is not null;

    public static ReportEntry Of(
        CleanReport source, IReadOnlyDictionary<string, ImmutableArray<string>> names,
        IReadOnlyDictionary<string, DateOnly> inferred, IReadOnlyDictionary<string, string> copyOf)
    {
        var inOrder = (names.TryGetValue(source.Id, out var known) && !known.IsDefaultOrEmpty ? known : [source.Name])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var read = source.PublishedWritten ?? source.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var worked = read is null && inferred.TryGetValue(source.Id, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return new(
            source.Id, inOrder[0], source.Sha256, source.Title, source.Outlet, source.Author, read ?? worked, worked is not null,
            source.Wires, copyOf.TryGetValue(source.Id, out var original) ? original : null, inOrder[1..],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Text))), source.Language);
    }
}

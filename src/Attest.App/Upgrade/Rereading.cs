using Attest.Model;
using Attest.Store;

namespace Attest.App.Upgrade;

/// <summary>Reads kept originals again and says what comes out otherwise.</summary>
/// <param name="reader">The engine that reads now.</param>
sealed class Rereading(RegisterStore store, ReportReader reader)
{
    /// <summary>Of each report in turn what its kept reading and a reading made now do not share.</summary>
    /// <param name="reports">Ids.</param>
    public IEnumerable<Reread> Of(IEnumerable<string> reports)
    {
        foreach (var report in reports)
        {
            if (store.Original(report) is not { } original || store.Reading(report) is not { } kept) continue;
            var now = reader.Read(original);
            yield return new(original, now, ClaimDifference.Between(kept.Claims, now.Claims), kept.Source.Text != now.Source.Text);
        }
    }
}

/// <summary>One report read again.</summary>
/// <param name="Now">What this engine reads in it.</param>
/// <param name="HasOtherText">True when already the text that claims stand in is another.</param>
sealed record Reread(SourceReport Original, ReadReport Now, IReadOnlyList<ClaimDifference> Differences, bool HasOtherText)
{
    public bool IsSame => Differences.Count == 0 && !HasOtherText;
}

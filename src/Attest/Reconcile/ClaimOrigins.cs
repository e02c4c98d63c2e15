using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Keys of the origins of claims: the speaker's, or for an outlet's own voice the agency's whose words it prints, else its own.</summary>
public sealed class ClaimOrigins
{
    readonly ImmutableSortedDictionary<string, string> copyOf;
    readonly Dictionary<string, CleanReport> sources;
    readonly AgencyEcho echo;

    public ClaimOrigins(LinkedReports linked)
    {
        copyOf = linked.CopyOf;
        sources = linked.Reports.ToDictionary(profile => profile.Id, profile => profile.Report.Source, StringComparer.Ordinal);
        echo = new(linked, new(linked.Reports));
    }

    /// <param name="incident">Id of the incident that holds the claim, or null.</param>
    public string Of(Claim claim, string? incident) => claim.Speaker switch
    {
        null => echo.AgencyOf(claim) ?? OwnVoice(claim.Report),
        // Unnamed sources are one only within what they tell of: the "officials" of two attacks are other people.
        { Kind: SpeakerKind.Unnamed } unnamed => $"{unnamed.Key}@{incident ?? claim.Report}",
        { } named => named.Key,
    };

    /// <summary>Key of a report's own voice; a copy has its original's.</summary>
    string OwnVoice(string report)
    {
        var original = copyOf.GetValueOrDefault(report, report);
        return sources[original].Outlet is { Length: > 0 } outlet ? "outlet:" + string.Join('-', ReportWords.Of(outlet)) : original;
    }
}

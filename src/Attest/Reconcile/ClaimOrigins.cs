using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Keys of the origins of claims: the speaker's, or for an outlet's own voice the agency's whose words it prints, else its own.</summary>
public sealed class ClaimOrigins
{
    readonly ImmutableSortedDictionary<string, string> copyOf;
    readonly Dictionary<string, CleanReport> sources;
    readonly AgencyKeys agencies;
    readonly AgencyEcho echo;

    public ClaimOrigins(LinkedReports linked)
    {
        copyOf = linked.CopyOf;
        sources = linked.Reports.ToDictionary(profile => profile.Id, profile => profile.Report.Source, StringComparer.Ordinal);
        agencies = new(linked.Reports);
        echo = new(linked, agencies);
    }

    /// <param name="incident">Id of the incident that holds the claim, or null.</param>
    /// <param name="speakers">Speakers of the incident, or null.</param>
    public string Of(Claim claim, string? incident, SpeakerFolding? speakers = null) => claim.Speaker switch
    {
        null => echo.AgencyOf(claim) ?? OwnVoice(claim.Report),
        // Unnamed sources are one only within what they tell of: the "officials" of two attacks are other people.
        { Kind: SpeakerKind.Unnamed } unnamed => $"{speakers?.KeyOf(unnamed) ?? unnamed.Key}@{incident ?? claim.Report}",
        { } named => speakers?.KeyOf(named) ?? named.Key,
    };

    /// <summary>Key of a report's own voice; a copy has its original's.</summary>
    string OwnVoice(string report)
    {
        var original = copyOf.GetValueOrDefault(report, report);
        if (sources[original].Outlet is not { Length: > 0 } outlet) return original;
        // An agency that publishes itself is the origin that its carriers credit.
        return agencies.Known(outlet) ?? "outlet:" + string.Join('-', ReportWords.Of(outlet));
    }
}

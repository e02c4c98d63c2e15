using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Keys of the origins of claims: the speaker's, or for an outlet's own voice the agency's whose words it prints, else its own.</summary>
/// <remarks>Only the reports that tell of one incident are held against each other: what else was read changes nothing.</remarks>
public sealed class ClaimOrigins
{
    readonly IReadOnlyDictionary<string, string> copyOf;
    readonly IReadOnlyDictionary<string, ReadReport> readings;
    readonly AgencyKeys agencies;
    readonly AgencyEcho echo;

    /// <param name="reports">That tell of one incident.</param>
    /// <param name="copyOf">For each copy's id the id of its original.</param>
    /// <param name="readings">Those of the reports and of their originals, and perhaps others, by id.</param>
    public ClaimOrigins(IReadOnlyCollection<ReadReport> reports, IReadOnlyDictionary<string, string> copyOf, IReadOnlyDictionary<string, ReadReport> readings)
    {
        (this.copyOf, this.readings) = (copyOf, readings);
        agencies = new(reports);
        echo = new(reports, agencies);
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
        if (readings[original].Source.Outlet is not { Length: > 0 } outlet) return original;
        // An agency that publishes itself is the origin that its carriers credit.
        return agencies.Known(outlet) ?? "outlet:" + string.Join('-', ReportWords.Of(outlet));
    }
}

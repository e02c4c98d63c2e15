using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Origin keys of agencies by their names: as the tables have them, else as some report has the agency speak, else made of the name.</summary>
public sealed class AgencyKeys
{
    readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);

    public AgencyKeys(IEnumerable<ReadReport> reports)
    {
        foreach (var speaker in reports
            .SelectMany(report => report.Claims.Select(claim => claim.Speaker).Concat(report.Statements.Select(said => said.Speaker)))
            .OfType<Speaker>().Where(speaker => speaker.Kind == SpeakerKind.Agency)
            .OrderBy(speaker => speaker.Key, StringComparer.Ordinal))
            keys.TryAdd(speaker.Name, speaker.Key);
    }

    /// <summary>The key where the name is an agency's that the tables know or that speaks in a report.</summary>
    public string? Known(string name) => Sidedness.AgencyKey(name) ?? keys.GetValueOrDefault(name);

    public string Of(string name) => Known(name) ?? "agency:" + string.Join('-', ReportWords.Of(name));
}

using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Origin keys of agencies by their short names: the one under which the agency speaks in some report, else one made of the name.</summary>
public sealed class AgencyKeys
{
    readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);

    public AgencyKeys(IEnumerable<ReportProfile> reports)
    {
        foreach (var speaker in reports
            .SelectMany(profile => profile.Report.Claims.Select(claim => claim.Speaker).Concat(profile.Report.Statements.Select(said => said.Speaker)))
            .OfType<Speaker>().Where(speaker => speaker.Kind == SpeakerKind.Agency)
            .OrderBy(speaker => speaker.Key, StringComparer.Ordinal))
            keys.TryAdd(speaker.Name, speaker.Key);
    }

    public string Of(string name) => keys.TryGetValue(name, out var key) ? key : "agency:" + string.Join('-', ReportWords.Of(name));
}

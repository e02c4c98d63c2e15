using System.Data.Common;
using Attest.Model;
using Attest.Names;
using Attest.Store.Engine;

namespace Attest.Store.Queries;

/// <summary>What goes with rows of incidents, gathered so that the rows of many are added at once.</summary>
sealed class IncidentRows
{
    readonly List<object?[]> sites = [], words = [], reports = [], reviews = [], claims = [];

    public void Gather(long number, IndexedIncident one)
    {
        var incident = one.Incident;
        sites.AddRange(incident.Sites.Select((site, position) => new object?[] { number, position, site.Key, site.Lat, site.Lon, site.Name, site.Precision?.ToString() }));
        words.AddRange(WordsOf(incident).Distinct().Select(word => new object?[] { number, word.Kind, word.Word }));
        reports.AddRange(incident.Reports.Distinct(StringComparer.Ordinal).Select(report => new object?[] { number, report }));
        reviews.AddRange(ReviewReasons.Of(incident, one.Claims).Select(reason => new object?[] { number, reason.ToString() }));
        claims.AddRange(one.Claims.Select(row => new object?[] { number, row.Claim.Id, row.Claim.Report, row.Claim.Kind.ToString(), row.Origin, row.Claim.Speaker?.Name }));
    }

    public void Enter(DbConnection connection)
    {
        connection.Add("incident_site", "incident, position, place, lat, lon, name, precision", sites);
        connection.Add("incident_word", "incident, kind, word", words);
        connection.Add("incident_report", "incident, report", reports);
        connection.Add("incident_review", "incident, reason", reviews);
        connection.Add("claim_row", "incident, claim, report, kind, origin, speaker", claims);
    }

    static IEnumerable<(string Kind, string Word)> WordsOf(Incident incident) =>
    [
        .. incident.Sites.SelectMany(site => site.Within.Append(site.Name).Append(site.Written)).Select(name => (WordKinds.Place, NameFold.Of(name))),
        .. incident.Attackers.Concat(incident.Targets).Concat(incident.Attribution.Select(row => row.Speaker ?? "")).Select(name => (WordKinds.Actor, NameFold.Of(name))),
        .. incident.Fatalities.Select(group => (WordKinds.Group, group.Group.ToString())),
    ];
}

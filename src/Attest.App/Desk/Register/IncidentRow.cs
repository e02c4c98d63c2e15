using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>An incident as a list shows it.</summary>
/// <param name="Where">The first sites by name; empty where no report says.</param>
/// <param name="Origins">How many origins tell of it.</param>
/// <param name="Killed">"12–20 civilians", a part a group; empty where no origin gives a figure.</param>
public sealed record IncidentRow(
    string Id, string Title, string When, ImmutableArray<string> Where, ImmutableArray<string> Attackers, string Type,
    ImmutableArray<string> Killed, int Origins, bool IsDisputed, int Reports, GradeValue Grade)
{
    const int MostNamed = 3;

    public static IncidentRow Of(IncidentSummary summary)
    {
        var incident = summary.Incident;
        return new(
            incident.Id, incident.Title, DateWords.Of(incident.Date), Short(incident.Sites.Select(site => site.Name)), Short(incident.Attackers),
            TypeWords.Of(incident.Type), SupportedFigures.Words(incident), summary.Origins, summary.IsDisputed, incident.Reports.Length, incident.Grade.Value);
    }

    static ImmutableArray<string> Short(IEnumerable<string> names)
    {
        ImmutableArray<string> all = [.. names.Distinct(StringComparer.Ordinal).Select(SafeText.OneLine)];
        return all.Length <= MostNamed ? all : [.. all[..MostNamed], $"{all.Length - MostNamed} more"];
    }
}

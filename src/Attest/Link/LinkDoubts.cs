using System.Globalization;

namespace Attest.Link;

/// <summary>That two tellings were joined by a score near the least that joins them.</summary>
/// <param name="Report">Of the episode that the link led to the rest of its incident.</param>
/// <param name="Number">Of that episode within its report.</param>
/// <param name="Other">Report that it was joined with.</param>
/// <param name="Points">To two decimals; <see cref="LinkFeatures.Threshold"/> points are needed.</param>
/// <param name="Why">What the points are made of, in words.</param>
public sealed record LinkDoubt(string Report, int Number, string Other, double Points, string Why);

/// <summary>Finds the links of incidents that a person should look at.</summary>
public static class LinkDoubts
{
    /// <summary>Points above the threshold from which a link is not doubted.</summary>
    public const double Margin = 1;

    /// <summary>For each episode but the first, by way of the links, the link that led to it where that is near the threshold.</summary>
    public static IEnumerable<LinkDoubt> Of(LinkedIncident incident)
    {
        if (incident.Links.All(IsSure)) yield break;
        var byId = incident.Episodes.ToDictionary(episode => episode.Id, StringComparer.Ordinal);
        var links = incident.Links.SelectMany(link => new[] { (From: link.First, To: link.Second, Link: link), (From: link.Second, To: link.First, Link: link) }).ToLookup(end => end.From, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { incident.Id };
        var waiting = new Queue<string>([incident.Id]);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var (_, to, link) in links[id].OrderBy(end => end.To, StringComparer.Ordinal).Where(end => reached.Add(end.To)))
            {
                waiting.Enqueue(to);
                if (!IsSure(link)) yield return Doubt(byId[to], byId[id], link.Score);
            }
        }
    }

    static bool IsSure(IncidentLink link) => link.Points >= LinkFeatures.Threshold + Margin;

    static LinkDoubt Doubt(Episode episode, Episode other, PairScore score) => new(
        episode.ReportId, episode.Number, other.ReportId, Math.Round(score.Points, 2), string.Join("; ", score.Reasons.Select(Words)));

    static string Words(LinkReason reason) => string.Create(CultureInfo.InvariantCulture, $"{reason.Text} ({Math.Round(reason.Points, 2):+0.##;-0.##;0})");
}

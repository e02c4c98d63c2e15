using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Tells of planned parts what they are made from, beside the readings themselves, which never change.</summary>
/// <remarks>All that <see cref="PartMaker"/> looks at goes in. What is ruled on claims does not: a part of which somebody ruled on a claim has no print, and is always made.</remarks>
/// <param name="ruled">Reports that have a claim which a decision names.</param>
sealed class PartPrints(PartPlan plan, IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId, IReadOnlySet<string> ruled)
{
    readonly StringBuilder text = new();

    /// <summary>Null where decisions had a part in it.</summary>
    public PartPrint? Of(PlannedPart part)
    {
        if (part.Needed.Any(ruled.Contains)) return null;
        text.Clear();
        Add(part.Date);
        Add(part.Incident?.Episodes ?? []);
        foreach (var report in part.Needed) AddReport(report);
        foreach (var report in part.Homes) AddHome(report);
        return new(part.Incident is { } incident ? "i-" + incident.Id : part.Homes[0], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))));
    }

    void Add(IncidentDate? date)
    {
        Add(date?.Written);
        Add(date?.From);
        Add(date?.To);
        Add(date?.Precision.ToString());
    }

    void Add(IEnumerable<Episode> episodes)
    {
        foreach (var episode in episodes)
        {
            Add(episode.ReportId);
            Add(episode.Number.ToString(CultureInfo.InvariantCulture));
            foreach (var claim in episode.Chosen ?? []) Add(claim);
            Add("episode");
        }

        Add("episodes");
    }

    void AddReport(string report)
    {
        Add(report);
        Add(plan.CopyOf.GetValueOrDefault(report));
        Add(plan.InferredPublished.TryGetValue(report, out var day) ? day : null);
    }

    void AddHome(string report)
    {
        Add(report);
        foreach (var name in namesByReportId.GetValueOrDefault(report, [])) Add(name);
        Add(plan.EpisodesOf[report]);
    }

    void Add(DateOnly? day) => Add(day?.ToString("O", CultureInfo.InvariantCulture));

    // With its length before it, so that no two lists of words run into the same text.
    void Add(string? word) => text.Append(word?.Length ?? -1).Append(':').Append(word);
}

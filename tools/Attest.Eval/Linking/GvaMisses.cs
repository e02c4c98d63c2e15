using Attest.Eval.Misses;

namespace Attest.Eval.Linking;

/// <summary>What went wrong with each incident of the set, by the field and the likeliest cause.</summary>
static class GvaMisses
{
    public static List<Miss> Of(IReadOnlyList<GvaIncident> gold, IReadOnlyList<ToldIncident> predicted, IReadOnlyList<GvaReport> rows)
    {
        var pages = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var holder = predicted.SelectMany(told => told.Row.Docs.Select(doc => (doc, told))).ToDictionary(pair => pair.doc, pair => pair.told, StringComparer.Ordinal);
        var misses = new List<Miss>();
        foreach (var incident in gold)
        {
            misses.AddRange(Links(incident, holder, pages));
            if (Pair(incident, holder) is { } told) misses.AddRange(Fields(incident, told, pages));
        }

        return misses;
    }

    static ToldIncident? Pair(GvaIncident incident, Dictionary<string, ToldIncident> holder) => incident.Docs
        .Select(doc => holder.GetValueOrDefault(doc)).OfType<ToldIncident>()
        .OrderByDescending(told => (double)told.Row.Docs.Intersect(incident.Docs).Count() / told.Row.Docs.Union(incident.Docs).Count())
        .FirstOrDefault();

    static IEnumerable<Miss> Links(GvaIncident incident, Dictionary<string, ToldIncident> holder, Dictionary<string, GvaReport> pages)
    {
        foreach (var doc in incident.Docs)
        {
            if (!holder.TryGetValue(doc, out var told))
                yield return new(Cause.Relevance, "report with no incident", doc, incident.City ?? "", "-", Start(pages[doc]));
            else if (told.Row.Docs.FirstOrDefault(other => !incident.Docs.Contains(other)) is { } stranger)
                yield return new(Cause.Linking, "put with a report of another incident", doc, pages[doc].Title ?? "", pages[stranger].Title ?? "", "");
            else if (told.Row.Docs.Count < incident.Docs.Count && incident.Docs.FirstOrDefault(other => holder.TryGetValue(other, out var its) && its != told) is { } lost)
                yield return new(Cause.Linking, "parted from a report of the same incident", doc, pages[lost].Title ?? "", pages[doc].Title ?? "", "");
        }
    }

    static IEnumerable<Miss> Fields(GvaIncident incident, ToldIncident told, Dictionary<string, GvaReport> pages)
    {
        var (row, where) = (told.Row, incident.Docs[0]);
        if (incident.Killed != row.Killed)
            yield return new(Cause.Number, incident.Killed > row.Killed ? "killed, too few" : "killed, too many", where, $"{incident.Killed}", $"{row.Killed}", Figures(told));
        if (incident.Injured != row.Injured)
            yield return new(Cause.Number, incident.Injured > row.Injured ? "injured, too few" : "injured, too many", where, $"{incident.Injured}", $"{row.Injured}", Figures(told));
        if (incident.City is not null && row.City is null)
            yield return new(Cause.Place, "no city", where, incident.City, "-", Start(pages[where]));
        else if (incident.City is not null && !incident.City.Contains(row.City!, StringComparison.OrdinalIgnoreCase))
            yield return new(Cause.Place, "another city", where, incident.City, row.City!, Start(pages[where]));
        if (incident.Date is not null && row.Date is not null && Math.Abs(DateOnly.Parse(incident.Date[..10], null).DayNumber - DateOnly.Parse(row.Date, null).DayNumber) > 1)
            yield return new(Cause.Date, "more than a day off", where, incident.Date, row.Date + $" (published {pages[where].Published})",
                string.Join(" | ", told.Claims.Select(claim => claim.Date?.Written).OfType<string>().Distinct()) + " | " + Start(pages[where]));
    }

    static string Figures(ToldIncident told) => string.Join(" | ", told.Claims
        .Where(claim => claim.Casualty is not null).Select(claim => $"{claim.Casualty!.Effect} {claim.Casualty.Group} {claim.Casualty.Figure.Value}{(claim.PartOf is null ? "" : " part")}: {claim.Quote}"));

    static string Start(GvaReport page) => page.Page[..Math.Min(280, page.Page.Length)];
}

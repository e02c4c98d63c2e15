using Attest.Eval.Misses;
using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>Reports of shootings in the United States and the official register of the incidents that they tell of.</summary>
static class GvaSet
{
    public static void Run(EvalRun run)
    {
        var rows = run.Rows<GvaReport>("gva/reports.jsonl.gz").Take(run.First).ToList();
        var gold = Cut(run.Rows<GvaIncident>("gva/gold.jsonl.gz"), rows);
        var read = BulkReader.Read([.. rows.Select(SourceOf)]);
        var predicted = new GvaIncidents(BulkReader.Link(read), read).All;
        run.Write("gold.jsonl", gold);
        run.Write("predicted.jsonl", predicted.Select(told => told.Row));
        run.Write("claims.jsonl", predicted.Select(told => new
        {
            told.Row.Docs,
            Claims = told.Claims.Select(claim => new { claim.Report, claim.Quote, Kind = claim.Kind.ToString(), Value = Words(claim), Place = claim.Place is { } place ? Words(place) : null, Sites = claim.Attack?.Sites.Select(Words), Why = claim.Reasons.FirstOrDefault(reason => reason.StartsWith("place:", StringComparison.Ordinal)), Date = claim.Date?.Written, Start = claim.At.Start, Phrase = claim.Casualty?.Phrase, Stance = claim.Stance.ToString() }),
        }));
        run.Write("people.jsonl", read.SelectMany(report => report.People.Select(person => new
        {
            Doc = report.Source.Name, person.Name, Role = person.Role.ToString(), Status = person.Status?.ToString(), person.Age, person.Rule, person.Episode, person.Quote,
        })));
        MissList.Write(run, GvaMisses.Of(gold, predicted, rows));
    }

    static SourceReport SourceOf(GvaReport row) =>
        BulkReader.Report(row.Id, row.Page, new(row.Url, null, row.Published, row.Title));

    static List<GvaIncident> Cut(IEnumerable<GvaIncident> gold, List<GvaReport> rows)
    {
        var known = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return [.. gold
            .Select(incident => incident with { Docs = [.. incident.Docs.Where(known.Contains)] })
            .Where(incident => incident.Docs.Count > 0)];
    }

    static string Words(Place place) => $"{place.Name} [{place.Precision}] {string.Join(" < ", place.Within)}";

    static string Words(Claim claim) => claim.Casualty is { } casualty
        ? $"{casualty.Effect} {casualty.Group} {casualty.Figure.Value}{(claim.PartOf is null ? "" : " (part)")}" : claim.Attack?.Type.ToString() ?? "";
}

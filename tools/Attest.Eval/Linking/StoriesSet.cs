using Attest.Eval.Misses;
using Attest.Link;

namespace Attest.Eval.Linking;

/// <summary>Articles on events of all kinds: copies by the copy index, and incidents where the event is a violent one.</summary>
static class StoriesSet
{
    sealed record Story(string Id, string? Title, string? Published, string? Url, string Text, string Event)
    {
        public string Page => Title is null || Text.StartsWith(Title, StringComparison.OrdinalIgnoreCase) ? Text : $"{Title}\n\n{Text}";
    }

    sealed record Clustered(string Id, string? Cluster);

    public static void Run(EvalRun run)
    {
        var rows = run.Rows<Story>("stories/stories.jsonl.gz").Take(run.First).ToList();
        var read = BulkReader.Read([.. rows.Select(row => BulkReader.Report(row.Id, row.Page, new(row.Url, null, row.Published?[..10], row.Title)))]);
        var register = BulkReader.Link(read);
        var name = register.Reports.ToDictionary(report => report.Id, report => report.File, StringComparer.Ordinal);
        var copies = CopyFinder.Find(read.DistinctBy(report => report.Source.Id).Select(ReportSketch.Of));
        run.Write("copies.jsonl", register.Reports.Select(report => new Clustered(report.File, copies.TryGetValue(report.Id, out var of) ? name[of] : report.File)));

        var main = MainIncidents.Of(register).ToDictionary(pair => pair.Report, pair => pair.Incident, StringComparer.Ordinal);
        var violent = rows.GroupBy(row => row.Event).Where(of => of.Count(row => main.ContainsKey(read.First(report => report.Source.Name == row.Id).Source.Id)) * 2 > of.Count()).Select(of => of.Key).ToHashSet(StringComparer.Ordinal);
        run.Write("gold-violent.jsonl", rows.Where(row => violent.Contains(row.Event)).Select(row => new { row.Id, row.Event }));
        run.Write("incidents.jsonl", register.Reports.Where(report => main.ContainsKey(report.Id)).Select(report => new { Id = report.File, Event = main[report.Id] }));
        MissList.Write(run, []);
    }
}

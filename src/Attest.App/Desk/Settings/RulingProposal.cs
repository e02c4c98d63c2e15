using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Reading;
using Attest.App.Upgrade;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>What a ruling on a name or a word would change: the reports that hold it, read with it and without.</summary>
/// <param name="Told">The ruling in words; null where what was asked for cannot be ruled.</param>
public sealed record RulingProposal(string? Told)
{
    /// <summary>Reports read while somebody waits for the page.</summary>
    public const int MostRead = 40;

    /// <summary>Why it cannot be ruled so; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Reports of this register that hold the name or word and that this engine has read.</summary>
    public int Reports { get; init; }

    /// <summary>Reports that hold it and that another engine has read: `attest upgrade` is for them.</summary>
    public int Others { get; init; }

    /// <summary>Of the reports that were read, those that come out otherwise.</summary>
    public ImmutableArray<ChangedReport> Changes { get; init; } = [];

    public int Claims => Changes.Sum(report => report.Lines.Length);

    public int Incidents => Changes.SelectMany(report => report.Incidents).Select(incident => incident.Id).Distinct(StringComparer.Ordinal).Count();

    /// <param name="lens">What of names the visitor may see.</param>
    internal static RulingProposal Of(RegisterStore store, Engine present, LoadedReader loaded, RegisterLens lens, AskedRuling asked)
    {
        if (asked.Read() is not { } ruling) return new(Told: null) { Problem = asked.Problem };
        var engine = present.For(store);
        var (reports, others) = ReadingAnew.Reports(engine, store, ruling);
        var reader = loaded.With(engine.Ruled.And(ruling));
        var changes = new Rereading(store, reader).Of(reports.Take(MostRead)).Where(reread => !reread.IsSame).Select(reread => ChangedReport.Of(store, reread, lens));
        return new(ruling.Told) { Reports = reports.Length, Others = others, Changes = [.. changes] };
    }
}

/// <summary>A report that would come out otherwise.</summary>
/// <param name="Lines">A claim a line, as `attest upgrade` tells them.</param>
/// <param name="Incidents">Those that hold the claims today.</param>
public sealed record ChangedReport(string Id, string Title, ImmutableArray<string> Lines, ImmutableArray<(string Id, string Title)> Incidents)
{
    internal static ChangedReport Of(RegisterStore store, Reread reread, RegisterLens lens)
    {
        var incidents = reread.Differences.Select(difference => difference.Before).OfType<Model.Claim>().Select(claim => store.IncidentHolding(claim.Id)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Select(id => store.Desk.Summary(id)).OfType<Attest.Store.Queries.IncidentSummary>().Select(summary => (summary.Incident.Id, lens.Incident(summary.Incident).Title));
        var entry = store.Desk.Reports([reread.Now.Source.Id]) is [var kept] ? lens.Report(kept) : null;
        return new(reread.Now.Source.Id, SafeText.OneLine(entry?.Title ?? entry?.File ?? reread.Now.Source.Id),
            [.. reread.Differences.Select(difference => difference.Seen(lens).Line())], [.. incidents]);
    }
}

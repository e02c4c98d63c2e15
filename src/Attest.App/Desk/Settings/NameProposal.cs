using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Reading;
using Attest.App.Upgrade;
using Attest.App.Wording;
using Attest.Names;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>What a ruling on a name would change: the reports that hold the name, read with it and without.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Value">What the name is to be, as a decision keeps it; null where the tables know no such party, kind or country.</param>
/// <param name="Told">The ruling in words; null exactly when <paramref name="Value"/> is.</param>
public sealed record NameProposal(string Name, string? Value, string? Told)
{
    /// <summary>Reports read while somebody waits for the page.</summary>
    public const int MostRead = 40;

    /// <summary>Why it cannot be ruled so; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Reports of this register that hold the name and that this engine has read.</summary>
    public int Reports { get; init; }

    /// <summary>Reports that hold the name and that another engine has read: `attest upgrade` is for them.</summary>
    public int Others { get; init; }

    /// <summary>Of the reports that were read, those that come out otherwise.</summary>
    public ImmutableArray<RenamedReport> Changes { get; init; } = [];

    public int Claims => Changes.Sum(report => report.Lines.Length);

    public int Incidents => Changes.SelectMany(report => report.Incidents).Select(incident => incident.Id).Distinct(StringComparer.Ordinal).Count();

    /// <param name="asked">"means Islamic State", "group, Syria".</param>
    /// <param name="lens">What of names the visitor may see.</param>
    internal static NameProposal Of(RegisterStore store, Engine present, LoadedReader loaded, RegisterLens lens, string name, string asked)
    {
        var (subject, value) = (OwnName.SubjectOf(name), OwnName.ValueOf(asked));
        if (OwnName.NameIn(subject) is null) return new(name, null, null) { Problem = "A name needs a capital, and at most 100 letters: without one it would be found in any running text." };
        if (value is null || OwnName.Read(subject, value) is not { } own) return new(name, null, null) { Problem = "The tables know no such party, kind or country. A new party is first told by its kind." };
        var engine = present.For(store);
        var (reports, others) = Renaming.Reports(engine, store, own);
        var reader = loaded.With(engine.Names.And(own));
        var changes = new Rereading(store, reader).Of(reports.Take(MostRead)).Where(reread => !reread.IsSame).Select(reread => RenamedReport.Of(store, reread, lens));
        return new(name, value, DecisionListing.NamedAs(own)) { Reports = reports.Length, Others = others, Changes = [.. changes] };
    }
}

/// <summary>A report that would come out otherwise.</summary>
/// <param name="Lines">A claim a line, as `attest upgrade` tells them.</param>
/// <param name="Incidents">Those that hold the claims today.</param>
public sealed record RenamedReport(string Id, string Title, ImmutableArray<string> Lines, ImmutableArray<(string Id, string Title)> Incidents)
{
    internal static RenamedReport Of(RegisterStore store, Reread reread, RegisterLens lens)
    {
        var incidents = reread.Differences.Select(difference => difference.Before).OfType<Model.Claim>().Select(claim => store.IncidentHolding(claim.Id)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Select(id => store.Desk.Summary(id)).OfType<Attest.Store.Queries.IncidentSummary>().Select(summary => (summary.Incident.Id, lens.Incident(summary.Incident).Title));
        var entry = store.Desk.Reports([reread.Now.Source.Id]) is [var kept] ? lens.Report(kept) : null;
        return new(reread.Now.Source.Id, SafeText.OneLine(entry?.Title ?? entry?.File ?? reread.Now.Source.Id),
            [.. reread.Differences.Select(difference => difference.Seen(lens).Line())], [.. incidents]);
    }
}

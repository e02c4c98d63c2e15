using System.Collections.Immutable;
using Attest.App.Desk.Figures.Rivals;
using Attest.Model;

namespace Attest.App.Desk.Figures.Known;

/// <summary>What was known when: a column per day on which reports were published, a row per group of the dead.</summary>
/// <param name="Days">In order, at most <see cref="MostDays"/>.</param>
/// <param name="Undated">Reports whose day is not known; they count in none of the columns.</param>
/// <param name="LeftOut">Days for which there was no room: those in the middle, on which least was published.</param>
public sealed record KnownWhen(ImmutableArray<KnownDay> Days, ImmutableArray<KnownRow> Rows, int Undated, int LeftOut)
{
    const int MostDays = 14;

    /// <param name="claims">All claims of the incident.</param>
    /// <param name="reports">All reports of the incident.</param>
    public static KnownWhen Of(Incident incident, IReadOnlyList<LedgerClaim> claims, IReadOnlyList<ReportEntry> reports)
    {
        var told = DaysOf(reports);
        var tolls = new KnownTolls(incident, claims, told);
        var perDay = told.GroupBy(pair => pair.Value).OrderBy(day => day.Key).Select(day => new KnownDay(day.Key, day.Count())).ToList();
        ImmutableArray<KnownDay> days = [.. perDay.Where((day, at) => at == 0 || at == perDay.Count - 1)
            .Union(perDay.OrderByDescending(day => day.Reports).ThenBy(day => day.Day)).Take(MostDays).OrderBy(day => day.Day)];
        var known = days.Select(day => tolls.Of(Until(claims, told, day.Day))).ToList();
        var scale = CountScale.For(incident.Fatalities.Max(group => (int?)(group.Highest.High ?? group.Highest.Value)) ?? 0);
        return new(
            days, [.. incident.Fatalities.Where(IsTold).Select(group => Row(group.Group, known, scale))],
            reports.Count - told.Count, perDay.Count - days.Length);
    }

    /// <summary>Day of publication by report, where known.</summary>
    public static ImmutableDictionary<string, DateOnly> DaysOf(IEnumerable<ReportEntry> reports) =>
        reports.Select(report => (report.Id, Day: PublishedDay.Of(report))).Where(pair => pair.Day is not null)
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Day!.Value, StringComparer.Ordinal);

    /// <summary>Claims of reports published on that day or before.</summary>
    public static IEnumerable<LedgerClaim> Until(IEnumerable<LedgerClaim> claims, ImmutableDictionary<string, DateOnly> told, DateOnly day) =>
        claims.Where(row => told.TryGetValue(row.Claim.Report, out var published) && published <= day);

    // A group of whom only parts of other figures are told has no span of its own.
    static bool IsTold(GroupFatalities group) => group.Summed || group.Totals.Any(total => !total.Claims.IsEmpty);

    static KnownRow Row(Group group, List<ImmutableArray<GroupFatalities>> known, CountScale scale)
    {
        var cells = known.Select(tolls => tolls.FirstOrDefault(toll => toll.Group == group)).Select(toll => toll is null ? null : Cell(toll)).ToList();
        return new(group, scale, [.. cells.Select((cell, at) => cell is null ? null : cell with { IsNew = at == 0 || cells[at - 1]?.Words != cell.Words })]);
    }

    static KnownCell Cell(GroupFatalities toll) => new(
        Wording.FigureWords.Range(toll.Lowest, toll.Highest), toll.Lowest.Value, toll.Highest.High ?? toll.Highest.Value, toll.Origins.Length, false);
}

/// <param name="Reports">How many were published on the day; at least 1.</param>
public sealed record KnownDay(DateOnly Day, int Reports);

/// <param name="Cells">One per day; null where nobody had told of the group yet.</param>
public sealed record KnownRow(Group Group, CountScale Scale, ImmutableArray<KnownCell?> Cells);

/// <summary>The span over origins as told by the end of a day.</summary>
/// <param name="Words">"14–17"</param>
/// <param name="Low">Null, as <paramref name="High"/> is, where no number was told.</param>
/// <param name="Origins">How many origins had told of it.</param>
/// <param name="IsNew">True where the day before had it otherwise.</param>
public sealed record KnownCell(string Words, int? Low, int? High, int Origins, bool IsNew);

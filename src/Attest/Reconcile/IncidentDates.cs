using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>The date of an incident: what its reports support together, and null where they do not.</summary>
public static class IncidentDates
{
    /// <summary>Days after which a publication no longer tells which "Tuesday" is meant.</summary>
    const int WeekdayReach = 6;

    /// <summary>Days after which a publication no longer tells the year of "Jan. 9".</summary>
    const int YearReach = 300;

    public static IncidentDate Of(LinkedIncident incident, IReadOnlyDictionary<string, string> copyOf)
    {
        // What is told of the attack goes before what is told of its victims, who may have died later.
        var ofAttack = Told(incident, episode => episode.AttackDates, copyOf);
        var date = From(incident, ofAttack);
        if (date.Precision == DatePrecision.Day) return date;
        var finer = From(incident, [.. ofAttack, .. Told(incident, episode => episode.Dates, copyOf)]);
        return finer.From is not null && (date.From is null || IsWithin(finer, date)) ? finer : date;
    }

    static bool IsWithin(IncidentDate date, IncidentDate wider) =>
        date.From >= wider.From && (wider.To is null || (date.To ?? date.From) <= wider.To);

    static List<(When date, string Report)> Told(LinkedIncident incident, Func<Episode, IEnumerable<When>> dates, IReadOnlyDictionary<string, string> copyOf) =>
        [.. incident.Episodes.SelectMany(episode => dates(episode).Select(date => (date, copyOf.GetValueOrDefault(episode.ReportId, episode.ReportId))))];

    static IncidentDate From(LinkedIncident incident, List<(When date, string Report)> told)
    {
        var days = told.Where(said => said.date is { From: not null, Precision: DatePrecision.Day }).ToList();
        if (days.Count > 0) return BestSupported(days, told);
        if (ByPublication(incident, told) is { } worked) return worked;
        var wider = told.Where(said => said.date.From is not null).OrderBy(said => said.date.Precision).ToList();
        return wider.Count > 0
            ? MostTold([.. wider.Where(said => said.date.Precision == wider[0].date.Precision)])
            : new(null, null, DatePrecision.Unknown, told.Select(said => said.date.Written).Order(StringComparer.Ordinal).FirstOrDefault());
    }

    /// <summary>The day that most reports give or agree with ("Thursday"), copies counted once; of equals the earliest.</summary>
    static IncidentDate BestSupported(List<(When date, string Report)> days, List<(When date, string Report)> told)
    {
        var best = days.GroupBy(said => said.date.From!.Value)
            .OrderByDescending(day => told.Where(said => Supports(said.date, day.First().date)).Select(said => said.Report).Distinct().Count())
            .ThenBy(day => day.Key).First();
        return new(best.Key, best.Key, DatePrecision.Day, best.Select(said => said.date.Written).Order(StringComparer.Ordinal).First());
    }

    static bool Supports(When date, When day) => DateAgreement.Of(date, day) is DateMatch.SameDay or DateMatch.SameDayOfYear or DateMatch.SameWeekday;

    /// <summary>The date of most reports, copies counted once; of equals the earliest.</summary>
    static IncidentDate MostTold(List<(When date, string Report)> told)
    {
        var best = told.GroupBy(said => (said.date.From, said.date.To, said.date.Precision))
            .OrderByDescending(date => date.Select(said => said.Report).Distinct().Count())
            .ThenBy(date => date.Key.From).ThenBy(date => date.Key.To).First();
        return new(best.Key.From, best.Key.To ?? (best.Key.Precision == DatePrecision.Day ? best.Key.From : null), best.Key.Precision,
            best.Select(said => said.date.Written).Order(StringComparer.Ordinal).First());
    }

    /// <summary>A weekday or a day of the year that the dates of publication of all linked reports make the same day.</summary>
    static IncidentDate? ByPublication(LinkedIncident incident, List<(When date, string Report)> told)
    {
        var published = incident.Episodes.Select(episode => episode.Report.Published).OfType<DateOnly>().ToImmutableSortedSet();
        if (published.IsEmpty) return null;
        var expressions = told.GroupBy(said => said.date.Parts)
            .OrderByDescending(said => said.Select(by => by.Report).Distinct().Count()).ThenBy(said => said.Min(by => by.date.Written), StringComparer.Ordinal)
            .Select(said => said.MinBy(by => by.date.Written, StringComparer.Ordinal).date);
        foreach (var date in expressions)
        {
            var days = published.Select(day => LastBefore(day, date.Parts)).Distinct().ToList();
            if (days is [{ } only]) return new(only, only, DatePrecision.Day, date.Written);
        }

        return null;
    }

    static DateOnly? LastBefore(DateOnly published, DateParts parts)
    {
        if (parts is { Month: { } month, Day: { } number, Year: null }) return LastDayOfYear(published, month, number);
        if (parts is not { Weekday: { } weekday, Month: null, Year: null, UnitsBack: null }) return null;
        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        return back <= WeekdayReach ? published.AddDays(-back) : null;
    }

    static DateOnly? LastDayOfYear(DateOnly published, int month, int number)
    {
        for (var year = published.Year; year >= published.Year - 1; year--)
        {
            if (month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) continue;
            var day = new DateOnly(year, month, number);
            if (day <= published) return published.DayNumber - day.DayNumber <= YearReach ? day : null;
        }

        return null;
    }
}

using System.Collections.Immutable;
using Attest.App.Export.Events;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>What a row's columns cannot hold, in words: rival figures, and how its numbers came about.</summary>
static class EventNotes
{
    const string Between = ". ";

    public static string Of(EventRow row) => string.Join(Between, Sentences(row)) + ".";

    static IEnumerable<string> Sentences(EventRow row)
    {
        yield return row.Incident.Title;
        foreach (var group in row.Incident.Fatalities.Where(group => group.Totals.Any(total => !total.Claims.IsEmpty || total.Summed)))
            yield return $"Killed, {Words.Plain(group.Group)}: {FigureWords.Range(group.Lowest, group.Highest)} ({Words.Count(group.Origins.Length, "origin")})";
        if (row.Parties.Note is { } note) yield return Words.Capital(note);
        if (Date(row.Incident.Date) is { } date) yield return date;
        if (row.Site is { } site && AcledPrecision.Place(site) is null) yield return Where(site);
        foreach (var line in row.Notes) yield return Words.Capital(line);
    }

    /// <summary>Marks by which the row is found again: the incident, its grade, and the house rule used.</summary>
    public static string Tags(EventRow row, string? rule) => string.Join("; ", ImmutableArray.Create(
        $"attest={row.Incident.Id}", $"grade={GradeWords.Of(row.Incident.Grade.Value)}",
        $"rows={row.Number} of {row.Count}", $"house rule={rule ?? "none"}"));

    static string? Date(IncidentDate date) => date.Precision switch
    {
        DatePrecision.Day => null,
        _ when date.From is null => "The day is not known",
        DatePrecision.Year => $"Only the year is known: {DateWords.Of(date)}",
        _ => $"The day lies within {DateWords.Of(date)}; the first day stands for it",
    };

    static string Where(Place site) => site.Precision is { } fine
        ? $"The place is told no finer than a {Words.Plain(fine)}: {site.Name}" : $"The place is in no gazetteer: {site.Written}";
}

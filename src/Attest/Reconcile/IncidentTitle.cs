using System.Collections.Frozen;
using System.Globalization;
using Attest.Languages;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Names an incident in plain words: kind, place, date.</summary>
public static class IncidentTitle
{
    /// <summary>Places named before "and 4 more places".</summary>
    const int MostPlaces = 3;

    static readonly FrozenDictionary<IncidentType, string> Words = Load();

    /// <param name="sites">The sites, those that most claims name first.</param>
    public static string Of(IncidentType type, IReadOnlyList<Place> sites, IncidentDate date)
    {
        var places = PlaceWords([.. sites.Select(site => site.Name).Distinct(StringComparer.Ordinal)]);
        var day = DateWords(date);
        return Words[type] + (places.Length > 0 ? ", " + places : "") + (day.Length > 0 ? ", " + day : "");
    }

    /// <summary>The type in plain words, as a title begins with it.</summary>
    public static string KindOf(IncidentType type) => Words[type];

    static string PlaceWords(List<string> names)
    {
        if (names.Count <= 1) return string.Concat(names);
        if (names.Count <= MostPlaces) return $"{string.Join(", ", names[..^1])} and {names[^1]}";
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names[..MostPlaces])} and {names.Count - MostPlaces} more");
    }

    static string DateWords(IncidentDate date)
    {
        if (date.From is not { } from) return "";
        return date.Precision switch
        {
            DatePrecision.Day => Day(from),
            DatePrecision.Month => from.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Year => from.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => date.To is { } to && to != from ? $"{Day(from)} to {Day(to)}" : $"from {Day(from)}",
        };
    }

    static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    static FrozenDictionary<IncidentType, string> Load()
    {
        var table = WordTable.Load("En", "incident-titles");
        return table.Rows.ToFrozenDictionary(row => Enum.Parse<IncidentType>(table[row, "type"]), row => table[row, "words"]);
    }
}

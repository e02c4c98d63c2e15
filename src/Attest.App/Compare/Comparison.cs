using System.Collections.Immutable;
using System.Globalization;

namespace Attest.App.Compare;

/// <summary>How an event stands in two registers.</summary>
enum Standing { Same, Differs, OnlyHere, OnlyThere }

/// <summary>An event that one register has, or both.</summary>
/// <param name="Differences">"fatalities 14, there 12", in the order day, place, actors, figures; none but where both have it.</param>
sealed record ComparedEvent(Standing Standing, DatasetEvent? Here, DatasetEvent? There, ImmutableArray<string> Differences);

/// <summary>What each of two registers has that the other lacks, and where figures differ.</summary>
/// <param name="OutOfReach">Rows of the other that lie in no country and no time that ours tells of; they are not compared.</param>
sealed record Comparison(ImmutableArray<ComparedEvent> Events, int OutOfReach)
{
    /// <summary>Days before the first and after the last of ours that still lie in its time.</summary>
    const int ReachDays = 3;

    public static Comparison Of(ImmutableArray<DatasetEvent> here, ImmutableArray<DatasetEvent> there)
    {
        var near = InReach(here, there);
        var pairs = EventMatching.Of(here, near);
        var (foundHere, foundThere) = (pairs.Select(pair => pair.Here.Row).ToHashSet(), pairs.Select(pair => pair.There.Row).ToHashSet());
        IEnumerable<ComparedEvent> events =
        [
            .. pairs.Select(pair => Compared(pair.Here, pair.There)),
            .. here.Where(row => !foundHere.Contains(row.Row)).Select(row => new ComparedEvent(Standing.OnlyHere, row, null, [])),
            .. near.Where(row => !foundThere.Contains(row.Row)).Select(row => new ComparedEvent(Standing.OnlyThere, null, row, [])),
        ];
        return new([.. events.OrderBy(one => one.Standing).ThenBy(one => (one.Here ?? one.There)!.From ?? DateOnly.MaxValue)
            .ThenBy(one => one.Here?.Row ?? 0).ThenBy(one => one.There?.Row ?? 0)], there.Length - near.Length);
    }

    static ImmutableArray<DatasetEvent> InReach(ImmutableArray<DatasetEvent> here, ImmutableArray<DatasetEvent> there)
    {
        var days = here.SelectMany(row => new[] { row.From, row.To }).OfType<DateOnly>().ToList();
        var countries = here.Select(row => row.Country).Where(country => country.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Rows of ours without a day or a country match rows like them alone: their own export's.
        var (first, last) = days.Count == 0 ? (DateOnly.MaxValue, DateOnly.MinValue) : (days.Min().AddDays(-ReachDays), days.Max().AddDays(ReachDays));
        return [.. there.Where(row => (row.From is null || (row.From <= last && (row.To ?? row.From) >= first)) && (row.Country.Length == 0 || countries.Contains(row.Country)))];
    }

    static ComparedEvent Compared(DatasetEvent here, DatasetEvent there)
    {
        ImmutableArray<string> differences = [.. Differences(here, there)];
        return new(differences.IsEmpty ? Standing.Same : Standing.Differs, here, there, differences);
    }

    static IEnumerable<string> Differences(DatasetEvent here, DatasetEvent there)
    {
        if ((here.From, here.To ?? here.From) != (there.From, there.To ?? there.From)) yield return $"day {ComparedWords.Days(here)}, there {ComparedWords.Days(there)}";
        if (!IsSamePlace(here, there)) yield return $"place {ComparedWords.Place(here)}, there {ComparedWords.Place(there)}";
        if (!here.Sides.SetEquals(there.Sides)) yield return $"actors {ComparedWords.Actors(here)}, there {ComparedWords.Actors(there)}";
        foreach (var (name, dead) in here.Dead)
            // A cell left empty and a nought both mean that no dead are told of.
            if ((dead ?? 0) != (there.Dead[name] ?? 0)) yield return $"{name} {Number(dead)}, there {Number(there.Dead[name])}";
    }

    static bool IsSamePlace(DatasetEvent here, DatasetEvent there) =>
        EventLikeness.Km(here, there) is { } km ? km <= EventLikeness.PlaceKm : (here.Place.Length == 0 && there.Place.Length == 0) || EventLikeness.IsSameName(here, there);

    static string Number(int? dead) => dead?.ToString(CultureInfo.InvariantCulture) ?? "none";
}

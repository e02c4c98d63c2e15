using System.Collections.Immutable;

namespace Attest.App.Compare;

/// <summary>A row of a register of events, ours or another's, as far as rows can be compared.</summary>
/// <param name="Row">As a spreadsheet counts it: the names are row 1.</param>
/// <param name="Id">As the dataset has it; empty where it has none.</param>
/// <param name="Coarseness">0 a place, 1 a district, 2 a province, 3 a country or unknown.</param>
/// <param name="Actors">Names of both sides.</param>
/// <param name="Dead">By column: fatalities, or best, high, low. Null is an empty cell.</param>
sealed record DatasetEvent(
    int Row, string Id, DateOnly? From, DateOnly? To, string Country, string Place, double? Lat, double? Lon, int Coarseness,
    ImmutableArray<string> Actors, ImmutableSortedDictionary<string, int?> Dead)
{
    ImmutableSortedSet<string>? sides;

    /// <summary>Sides that the tables know, by key, looked up when first asked for; see <see cref="ActorSides"/>.</summary>
    public ImmutableSortedSet<string> Sides => sides ??= [.. Actors.Select(ActorSides.Of).OfType<string>()];
}

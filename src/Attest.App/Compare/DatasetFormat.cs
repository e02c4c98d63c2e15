using System.Collections.Immutable;
using Attest.App.Export;

namespace Attest.App.Compare;

/// <summary>Which columns of a dataset hold what is compared.</summary>
/// <param name="Name">The export format that writes the same columns.</param>
/// <param name="Coarseness">By the dataset's own code for how exactly a place is known.</param>
sealed record DatasetFormat(
    string Name, string Id, string From, string To, string Place, string Precision, ImmutableArray<string> Actors, ImmutableArray<string> Dead,
    ImmutableDictionary<string, int> Coarseness)
{
    public const int Unknown = 3;

    public static DatasetFormat Acled { get; } = new(
        ExportFormats.Acled, "event_id_cnty", "event_date", "event_date", "location", "geo_precision", ["actor1", "assoc_actor_1", "actor2", "assoc_actor_2"], ["fatalities"],
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [new("1", 0), new("2", 1), new KeyValuePair<string, int>("3", 2)]));

    public static DatasetFormat Ged { get; } = new(
        ExportFormats.Ged, "id", "date_start", "date_end", "where_coordinates", "where_prec", ["side_a", "side_b"], ["best", "high", "low"],
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [new("1", 0), new("2", 1), new("3", 1), new KeyValuePair<string, int>("4", 2)]));

    /// <summary>All columns that must be there.</summary>
    public IEnumerable<string> Needed => new[] { Id, From, To, Place, Precision, "country", "latitude", "longitude" }.Concat(Actors).Concat(Dead).Distinct(StringComparer.Ordinal);

    /// <summary>The format whose columns these are, or null.</summary>
    public static DatasetFormat? Of(IReadOnlyList<string> names) => new[] { Acled, Ged }.FirstOrDefault(format => format.Needed.All(name => names.Contains(name, StringComparer.Ordinal)));
}

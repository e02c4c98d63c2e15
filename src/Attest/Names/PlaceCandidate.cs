using Attest.Model;

namespace Attest.Names;

/// <summary>A row that a mention may mean, with why.</summary>
/// <param name="Row">The row.</param>
/// <param name="Exact">A name of it is equal to the written one once folded.</param>
/// <param name="Hinted">What the sentence says it lies in is among what it lies in.</param>
/// <param name="Support">How much the report speaks of its country: share of the countries it names, 0 to 1.</param>
/// <param name="Fits">The word for its kind, where there is one, is right for it.</param>
sealed record PlaceCandidate(GazetteerRow Row, bool Exact, bool Hinted, double Support, bool Fits)
{
    /// <summary>Larger is likelier. The weights were set by hand on the LGL and GeoVirus benchmarks and the house's own cases.</summary>
    public double Score =>
        (Exact ? 3 : 0) + (Hinted ? 6 : 0) + 4 * Support + (Fits ? 2 : 0) + Rank + 0.5 * Math.Log10(1 + Row.Population);

    /// <summary>Without a word for its kind a name means a country before a town, and a town before its province or a quarter.</summary>
    double Rank => Row.Kind switch
    {
        PlacePrecision.Country => 5,
        PlacePrecision.Region => 2,
        PlacePrecision.Province => 1.5,
        PlacePrecision.Town => 1,
        PlacePrecision.Site => 1,
        PlacePrecision.District => 0.5,
        _ => 0,
    };
}

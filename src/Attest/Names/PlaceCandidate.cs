using Attest.Model;

namespace Attest.Names;

/// <summary>A row that a mention may mean, with why.</summary>
/// <param name="Row">The row.</param>
/// <param name="Likeness">How like its name is to the one written.</param>
/// <param name="Hinted">What the sentence says it lies in is among what it lies in.</param>
/// <param name="Support">How much the report speaks of its country: 0 not at all, 1 the most.</param>
/// <param name="ProvinceSupport">How much it speaks of its first-order unit, likewise.</param>
/// <param name="Fits">The word for its kind, where there is one, is right for it.</param>
/// <param name="Evident">The report speaks of its country otherwise than by this name.</param>
sealed record PlaceCandidate(GazetteerRow Row, Likeness Likeness, bool Hinted, double Support, double ProvinceSupport, bool Fits, bool Evident)
{
    /// <summary>Larger is likelier. The weights were set by hand on public benchmarks of place names and on the house's own cases.</summary>
    public double Score =>
        NameScore + (Hinted ? 6 : 0) + 4 * Support + 3 * ProvinceSupport + (Fits ? 5 : 0) + Rank + (IsCapital ? 2.5 : 0) + 0.8 * Math.Log10(1 + Row.Population);

    /// <summary>True for a state's capital.</summary>
    public bool IsCapital => Row.Kind is PlacePrecision.Town && Row.Country is { } iso && Countries.Of(iso)?.Capitals.Contains(Row.Name) == true;

    double NameScore => Likeness switch { Likeness.Same => 3, Likeness.Spelling => 2.5, _ => 0 };

    /// <summary>Without a word for its kind a name means a country before a town, and a town before its province or a quarter.</summary>
    double Rank => Row.Kind switch
    {
        PlacePrecision.Country => 9,
        PlacePrecision.Region => 2,
        PlacePrecision.Province => 1.5,
        PlacePrecision.Town => 1.2,
        PlacePrecision.Site => 1,
        PlacePrecision.District => 0.5,
        _ => 0,
    };
}

using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>Chooses among the rows that share a mention's name, or none where the words and the report do not tell.</summary>
static class PlaceChoice
{
    /// <summary>How far ahead the best must be of a rival elsewhere.</summary>
    const double Margin = 0.6;

    /// <summary>A town of so many people is meant by its bare name also in a report that names no country.</summary>
    const long LargePopulation = 100_000;

    /// <summary>A town of so many people is meant by its bare name also in a report on other countries.</summary>
    const long WellKnownPopulation = 400_000;

    /// <summary>Rows nearer than this to one another are one place under several keys.</summary>
    const double SamePlaceKm = 30;

    /// <summary>By how much a town goes before the province or district that has its name.</summary>
    const double TownFirst = 4;

    /// <summary>How much a report must speak of a country for a name to mean its province rather than another country.</summary>
    const double SupportForState = 0.7;

    /// <summary>A name that only sounds alike needs a country that the report speaks much of.</summary>
    const double SupportForSound = 0.5;

    public static GazetteerRow? Among(ImmutableArray<PlaceCandidate> candidates, PlacePhrase phrase, bool isHinted, bool isPlaced)
    {
        // A country lies in nothing: in "in Chad, Niger" the next name is no hint.
        isHinted &= !candidates.Any(candidate => candidate.Row.Kind is PlacePrecision.Country && candidate.Likeness is Likeness.Same);
        var possible = candidates.Where(candidate => CanBe(candidate.Row.Kind, phrase.Kind))
            .Where(candidate => isHinted ? candidate.Hinted : IsTold(candidate, candidates, isPlaced))
            .Where(candidate => !IsStateOfTheSameName(candidate, candidates))
            .Select(candidate => (candidate.Row, Score: candidate.Score - (NamesItsTown(candidate, candidates, phrase) ? TownFirst : 0)))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Row.Key, StringComparer.Ordinal)
            .ToImmutableArray();
        if (possible.IsEmpty) return null;
        var best = possible[0];
        return possible.Skip(1).Any(other => best.Score - other.Score < Margin && AreApart(best.Row, other.Row)) ? null : best.Row;
    }

    /// <summary>"Aleppo" is the town, unless a word says that the province is meant.</summary>
    static bool NamesItsTown(PlaceCandidate unit, ImmutableArray<PlaceCandidate> all, PlacePhrase phrase) =>
        phrase.Kind is null && unit.Row.Kind is (PlacePrecision.Province or PlacePrecision.District)
        && all.Any(town => town.Row.Kind is PlacePrecision.Town && town.Likeness == unit.Likeness
            && town.Row.Within.Any(place => place.Key == unit.Row.Key));

    /// <summary>In a report on the United States "Georgia" is the state; where its other names lie in Ohio, "Lebanon" is the town there.</summary>
    static bool IsStateOfTheSameName(PlaceCandidate country, ImmutableArray<PlaceCandidate> all) =>
        country.Row.Kind is PlacePrecision.Country
        && all.Any(state => state.Likeness is Likeness.Same && state.Row.Country != country.Row.Country
            && ((state.Row.Kind is PlacePrecision.Province && country.Support < SupportForState && state.Support >= SupportForState)
                || (!country.Evident && state.ProvinceSupport >= SupportForState)));

    /// <summary>No place finer than the text: a province is not its capital; a district may be named by its town.</summary>
    static bool CanBe(PlacePrecision row, PlacePrecision? said) => said switch
    {
        PlacePrecision.Country => row is PlacePrecision.Country,
        PlacePrecision.Province => row is PlacePrecision.Province or PlacePrecision.Region or PlacePrecision.Country,
        PlacePrecision.District => row is PlacePrecision.District or PlacePrecision.Neighbourhood or PlacePrecision.Town or PlacePrecision.Province or PlacePrecision.Region,
        PlacePrecision.Town => row is PlacePrecision.Town or PlacePrecision.District or PlacePrecision.Neighbourhood,
        PlacePrecision.Neighbourhood => row is PlacePrecision.Neighbourhood or PlacePrecision.Town,
        PlacePrecision.Site => row is PlacePrecision.Site,
        _ => true,
    };

    /// <summary>Right for the word: "Idlib region" is rather the province than the town.</summary>
    public static bool Fits(PlacePrecision row, PlacePrecision? said) =>
        row == said || (said is PlacePrecision.District && row is (PlacePrecision.Province or PlacePrecision.Region));

    static bool IsTold(PlaceCandidate candidate, ImmutableArray<PlaceCandidate> all, bool isPlaced)
    {
        var row = candidate.Row;
        if (candidate.Likeness is Likeness.Sound)
            return candidate.Support >= SupportForSound && row.Kind != PlacePrecision.Neighbourhood && SpellingsVary(row);
        if (candidate.Support > 0) return candidate.Likeness is Likeness.Same || SpellingsVary(row);
        if (candidate.Likeness is not Likeness.Same) return false;
        return row.Kind is PlacePrecision.Country or PlacePrecision.Region || candidate.IsCapital
            || row.Population >= (isPlaced ? WellKnownPopulation : LargePopulation)
            || (row.Kind is PlacePrecision.Province && all.Count(other => other.Likeness is Likeness.Same) == 1);
    }

    static bool SpellingsVary(GazetteerRow row) => row.Country is { } iso && Countries.Of(iso)?.SpellingsVary == true;

    static bool AreApart(GazetteerRow one, GazetteerRow other)
    {
        if (one.Within.Any(place => place.Key == other.Key) || other.Within.Any(place => place.Key == one.Key)) return false;
        return one.Lat is null || other.Lat is null
            || GreatCircle.Km(one.Lat.Value, one.Lon!.Value, other.Lat.Value, other.Lon!.Value) > SamePlaceKm;
    }
}

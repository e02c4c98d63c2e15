using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;
using Attest.Reconcile.Rulings;

namespace Attest.App.Decide;

/// <summary>Places that a person may rule a site to be: those of the gazetteer that comes with the program.</summary>
static class PlaceBook
{
    const string Becomes = "=>";

    static readonly Lazy<Gazetteer> BuiltIn = new(() => Gazetteer.Load());

    /// <summary>Places of that name, the likest first; of equals those of the country first, then those of most people.</summary>
    /// <param name="country">ISO 3166-1 alpha-2, or null.</param>
    public static ImmutableArray<Place> Find(string name, string? country, int most) =>
    [
        .. BuiltIn.Value.Match(name).OrderByDescending(match => match.Likeness).ThenByDescending(match => match.Row.Country == country)
            .Take(most).Select(match => PlaceText.Of(match.Row)),
    ];

    /// <summary>The value of a correction with all that is to be kept of a place where it names one by its key: "gn:172955", "Velna =&gt; gn:172955".</summary>
    public static string Full(string field, string value) => field switch
    {
        ClaimCorrection.Place => Full(value),
        IncidentCorrection.Site when value.Split(Becomes, 2) is [var told, var place] => RuledPlace.Text(told.Trim(), Full(place)),
        _ => value,
    };

    static string Full(string place) =>
        !place.Contains(';', StringComparison.Ordinal) && BuiltIn.Value.ById(place.Trim()) is { } row ? PlaceText.Of(PlaceText.Of(row)) : place.Trim();
}

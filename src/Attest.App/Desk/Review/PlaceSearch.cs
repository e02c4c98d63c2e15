using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Model;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Desk.Review;

/// <summary>What a person looks for who corrects where a site is.</summary>
/// <param name="Told">Name of the site that is meant; empty for what no claim tells.</param>
/// <param name="Asked">Name looked for.</param>
/// <param name="Found">Places of that name; the likest first.</param>
public sealed record PlaceSearch(string Told, string Asked, ImmutableArray<Place> Found)
{
    const int MostFound = 12, LongestName = 200;

    /// <summary>Null where the address asks for no place.</summary>
    public static PlaceSearch? In(HttpRequest request, Incident incident)
    {
        if (request.Query[ReviewAddress.Find] is not [{ Length: <= LongestName } written] || request.Query[ReviewAddress.Site] is not [{ Length: <= LongestName } told]) return null;
        var (asked, site) = (written.Trim(), incident.Sites.FirstOrDefault(place => place.Name == told));
        return new(told, asked, asked.Length == 0 ? [] : PlaceBook.Find(asked, site?.Country ?? incident.Sites.FirstOrDefault()?.Country, MostFound));
    }
}

using System.Text.Json;
using Attest.App.Api;
using Attest.App.Desk.Names;
using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>The views of the register that people asked for last, and their sites.</summary>
sealed class RegisterViews(NameCover cover)
{
    const int MostViews = 200;

    /// <summary>Each may be some megabytes.</summary>
    const int MostMaps = 8;

    readonly KeptAnswers<RegisterView> views = new(MostViews);
    readonly KeptAnswers<byte[]> maps = new(MostMaps);

    /// <param name="after">Where the page before ended; null for the first.</param>
    public RegisterView View(RegisterStore store, RegisterFilter filter, PageCursor? after, TileServer? tiles)
    {
        var question = FilterQuery.Address("/", filter, after is null ? [] : [("cursor", after.ToString())]);
        return views.Get(store.DerivedState(), question, () => SearchOf(store).View(filter, after)) with { Tiles = tiles };
    }

    /// <summary>What the map tells of single incidents.</summary>
    public JsonAnswer Cards(RegisterStore store, IEnumerable<string> ids) => new(writer => SiteCards.Write(writer, SearchOf(store), ids));

    /// <summary>Sites of a view as GeoJSON.</summary>
    public JsonAnswer Sites(RegisterStore store, RegisterFilter filter)
    {
        var (state, question) = (store.DerivedState(), FilterQuery.Address("/", filter));
        var sites = maps.Get(state, question, () => GeoJsonOf(SearchOf(store).Sites(filter)));
        return new(writer => writer.WriteRawValue(sites, skipInputValidation: true), ClaimId.Hash($"{state} {question}"), type: SiteCollection.ContentType);
    }

    RegisterSearch SearchOf(RegisterStore store) => new(store.Desk, cover.Withholding(store));

    static byte[] GeoJsonOf(IEnumerable<MapSite> sites)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) SiteCollection.Write(writer, sites);
        return buffer.ToArray();
    }
}

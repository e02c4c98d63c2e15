using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>Places of the world by name and by key: the built-in gazetteer and, on request, one imported from a GeoNames dump. Thread-safe.</summary>
public sealed class Gazetteer
{
    /// <summary>Rows looked at for one name; a name more common than that says nothing by itself.</summary>
    const int MaxCandidates = 400;

    readonly ImmutableArray<GazetteerImage> images;

    Gazetteer(ImmutableArray<GazetteerImage> images) => this.images = images;

    /// <summary>The built-in gazetteer, with the rows of <paramref name="extraPath"/> after it where one is given.</summary>
    /// <exception cref="InvalidDataException">The extra file is not a compiled gazetteer.</exception>
    public static Gazetteer Load(string? extraPath = null)
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("Attest.Names.gazetteer.bin")
            ?? throw new InvalidOperationException("The library was built without its gazetteer.");
        var builtIn = new GazetteerImage(stream);
        if (extraPath is null) return new([builtIn]);
        using var extra = File.OpenRead(extraPath);
        return new([builtIn, new(extra)]);
    }

    /// <summary>A gazetteer of these bytes alone, as <see cref="GazetteerWriter"/> made them.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a compiled gazetteer.</exception>
    public static Gazetteer Of(byte[] image) => new([new(new MemoryStream(image))]);

    public int Count => images.Sum(image => image.Count);

    /// <summary>
    /// Places of that name: those one of whose names is equal once folded; only where there is none, those that share
    /// the name's key. Most people first, then by key.
    /// </summary>
    public ImmutableArray<GazetteerRow> Find(string name)
    {
        var matches = Match(name);
        return matches.Any(match => match.Exact)
            ? [.. matches.Where(match => match.Exact).Select(match => match.Row)]
            : [.. matches.Select(match => match.Row)];
    }

    /// <summary>Places that share the name's key, each with whether a name of it is equal once folded. Exact ones first.</summary>
    public ImmutableArray<PlaceMatch> Match(string name)
    {
        var fold = NameFold.Of(name);
        var key = NameKey.Of(name);
        if (key.Length == 0) return [];
        return [.. images
            .SelectMany(image => image.WithNameKey(key).Take(MaxCandidates).Select(image.Row))
            .DistinctBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new PlaceMatch(row, NameOf(row).Any(known => NameFold.Of(known) == fold)))
            .Where(match => match.Exact || NameOf(match.Row).Any(known => NameKey.Of(known) == key))
            .OrderByDescending(match => match.Exact).ThenByDescending(match => match.Row.Population)
            .ThenBy(match => match.Row.Key, StringComparer.Ordinal)];
    }

    public GazetteerRow? ById(string key)
    {
        foreach (var image in images)
            if (image.RowOfKey(key) is { } row) return image.Row(row);
        return null;
    }

    static IEnumerable<string> NameOf(GazetteerRow row) => row.OtherNames.Prepend(row.Name);
}

/// <summary>A place found by name.</summary>
/// <param name="Exact">One of its names is equal once folded; false where only the key is shared.</param>
public readonly record struct PlaceMatch(GazetteerRow Row, bool Exact);

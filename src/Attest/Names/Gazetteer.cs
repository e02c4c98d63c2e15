using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>Places of the world by name and by key: the built-in gazetteer and, on request, one imported from a GeoNames dump. Thread-safe.</summary>
public sealed class Gazetteer
{
    /// <summary>Rows looked at for one name; a name more common than that says nothing by itself.</summary>
    const int MaxCandidates = 400;

    /// <summary>Rows remembered under the names they were found by; then all are forgotten.</summary>
    const int MaxRemembered = 20_000;

    readonly ImmutableArray<GazetteerImage> images;

    // Reports name the same few places again and again.
    readonly ConcurrentDictionary<string, ImmutableArray<PlaceMatch>> remembered = new(StringComparer.Ordinal);
    int rememberedRows;

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
    /// Places of that name: those one of whose names is equal once folded; where there is none, those spelt nearly so; where
    /// there is none either, those that share the name's key. Most people first, then by key.
    /// </summary>
    public ImmutableArray<GazetteerRow> Find(string name)
    {
        var matches = Match(name);
        var nearest = matches.Length == 0 ? Likeness.Sound : matches.Max(match => match.Likeness);
        return [.. matches.Where(match => match.Likeness == nearest).Select(match => match.Row)];
    }

    /// <summary>Places that share the name's key, each with how like its name is. The likest first, then most people, then by key.</summary>
    public ImmutableArray<PlaceMatch> Match(string name)
    {
        if (remembered.TryGetValue(name, out var known)) return known;
        var found = LookUp(name);
        if (Interlocked.Add(ref rememberedRows, 1 + found.Length) > MaxRemembered)
        {
            remembered.Clear();
            rememberedRows = 0;
        }

        return remembered.GetOrAdd(name, found);
    }

    ImmutableArray<PlaceMatch> LookUp(string name)
    {
        var looked = new LookedFor(name);
        if (looked.Key.Length == 0) return [];
        return [.. images
            .SelectMany(image => image.WithNameKey(looked.Key).Take(MaxCandidates).Select(image.Row))
            .DistinctBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => (Row: row, Likeness: looked.LikenessOf(row)))
            .Where(pair => pair.Likeness is not null)
            .Select(pair => new PlaceMatch(pair.Row, pair.Likeness!.Value))
            .OrderByDescending(match => match.Likeness).ThenByDescending(match => match.Row.Population)
            .ThenBy(match => match.Row.Key, StringComparer.Ordinal)];
    }

    public GazetteerRow? ById(string key)
    {
        foreach (var image in images)
            if (image.RowOfKey(key) is { } row) return image.Row(row);
        return null;
    }

    /// <summary>The name that is looked for, in the forms that names are compared by.</summary>
    sealed class LookedFor(string name)
    {
        readonly string fold = NameFold.Of(name);
        readonly string spelling = NameKey.Spelling(NameFold.Of(name));

        public string Key { get; } = NameKey.Of(name);

        /// <summary>How like it the likest of the row's names is; null where only the hash of the key is shared.</summary>
        public Likeness? LikenessOf(GazetteerRow row)
        {
            Likeness? best = null;
            foreach (var known in row.OtherNames.Insert(0, row.Name))
            {
                var other = NameFold.Of(known);
                if (other == fold) return Likeness.Same;
                if (best is not Likeness.Spelling && NameKey.Spelling(other) == spelling) best = Likeness.Spelling;
                else if (best is null && NameKey.Of(other) == Key) best = Likeness.Sound;
            }

            return best;
        }
    }
}

/// <summary>How like a place's name is to the one looked for.</summary>
public enum Likeness
{
    /// <summary>Only the key is shared: "Dayr az Zawr" for Deir ez-Zor.</summary>
    Sound,

    /// <summary>But for articles, doubled letters and a last h: "Raqqa" for Ar Raqqah.</summary>
    Spelling,

    /// <summary>Equal once folded.</summary>
    Same,
}

/// <summary>A place found by name.</summary>
public readonly record struct PlaceMatch(GazetteerRow Row, Likeness Likeness)
{
    public bool Exact => Likeness == Likeness.Same;
}

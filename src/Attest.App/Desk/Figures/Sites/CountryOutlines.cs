using System.Collections.Immutable;
using System.IO.Compression;

namespace Attest.App.Desk.Figures.Sites;

/// <summary>Outlines of countries after Natural Earth, for the ground of small maps.</summary>
/// <remarks>They show where a site lies; no border here says whose a place is.</remarks>
sealed class CountryOutlines
{
    const string Resource = "outlines/countries.bin";

    static readonly Lazy<CountryOutlines> Own = new(Load);

    readonly ImmutableArray<OutlineRing> rings;

    CountryOutlines(ImmutableArray<OutlineRing> rings) => this.rings = rings;

    public static CountryOutlines World => Own.Value;

    /// <summary>What of the outlines stands in the frame, as the d of one SVG path each.</summary>
    public ImmutableArray<string> In(MapFrame frame) => [.. rings.SelectMany(ring => ring.In(frame))];

    static CountryOutlines Load()
    {
        using var packed = typeof(CountryOutlines).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The program lacks {Resource}.");
        using var reader = new BinaryReader(new BrotliStream(packed, CompressionMode.Decompress));
        var rings = new OutlineRing[reader.Read7BitEncodedInt()];
        for (var at = 0; at < rings.Length; at++) rings[at] = new(Points(reader));
        return new([.. rings]);
    }

    static ImmutableArray<(double Lon, double Lat)> Points(BinaryReader reader)
    {
        var points = new (double, double)[reader.Read7BitEncodedInt()];
        var (lon, lat) = (0, 0);
        for (var at = 0; at < points.Length; at++)
        {
            lon += Step(reader);
            lat += Step(reader);
            points[at] = (lon / 100.0, lat / 100.0);
        }

        return [.. points];
    }

    static int Step(BinaryReader reader) => reader.Read7BitEncodedInt() is var packed ? (packed >>> 1) ^ -(packed & 1) : 0;
}

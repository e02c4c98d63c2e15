using System.IO.Compression;

namespace Attest.Compile.Outlines;

/// <summary>Rings as Brotli of numbers of varying length: how many rings; of each how many points, then the steps from point to point.</summary>
static class OutlineFile
{
    public static byte[] Write(IReadOnlyCollection<IReadOnlyCollection<(int Lon, int Lat)>> rings)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write7BitEncodedInt(rings.Count);
            foreach (var ring in rings) Write(writer, ring);
        }

        return packed.ToArray();
    }

    static void Write(BinaryWriter writer, IReadOnlyCollection<(int Lon, int Lat)> ring)
    {
        var (lon, lat) = (0, 0);
        writer.Write7BitEncodedInt(ring.Count);
        foreach (var point in ring)
        {
            writer.Write7BitEncodedInt(ZigZag(point.Lon - lon));
            writer.Write7BitEncodedInt(ZigZag(point.Lat - lat));
            (lon, lat) = point;
        }
    }

    static int ZigZag(int step) => (step << 1) ^ (step >> 31);
}

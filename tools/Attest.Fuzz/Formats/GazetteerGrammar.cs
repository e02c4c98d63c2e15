using System.Text;
using Attest.Model;
using Attest.Names;

namespace Attest.Fuzz.Formats;

/// <summary>Places that people bring: GeoNames dumps, and gazetteers as the program writes them.</summary>
static class GazetteerGrammar
{
    static readonly byte[] Made = GazetteerWriter.Write(
    [
        new("iso:XA", "Vesk", PlacePrecision.Country, 10, 20, "XA", null, 9, "Attest table", ["Republic of Vesk"]),
        new("adm:XA.01", "North", PlacePrecision.Province, 10.5, 20.5, "XA", "iso:XA", 8, "Attest table", []),
        new("gn:1", "Arda", PlacePrecision.Town, -11.1234, -179.9999, "XA", "adm:XA.01", 7, "GeoNames", ["Ardah", "Al Arda"]),
    ]);

    public static byte[] Dump(Draw draw) => Draw.Text(string.Join(draw.Of("\n", "\r\n"), Enumerable.Range(0, draw.Between(1, 4)).Select(_ => string.Join('\t',
        draw.Number(101), draw.Or("Arda"), draw.Or("Arda"), draw.Or("Ardah,Al Arda"), draw.Or("11.5"), draw.Or("20.5"), draw.Or("P"), draw.Or(draw.Of("PPL", "ADM1", "ADM2", "PCLI", "HSP")),
        draw.Or("XA"), "", draw.Or("01"), draw.Or("0101"), "", "", draw.Number(9000), "", "5", "Asia/Xa", "2031-03-04"))));

    public static Taken TakeDump(string name, byte[] bytes) => FormatTable.Refusable(read =>
    {
        using var made = new MemoryStream();
        GeoNamesImport.Run(new StringReader(Encoding.UTF8.GetString(read)), made);
        LookUp(Gazetteer.Of(made.ToArray()));
    })(name, bytes);

    /// <summary>Damage to the packed file is found by the unpacking; so it is done before.</summary>
    public static byte[] Image(Draw draw)
    {
        var image = GazetteerFormat.Inflate(new MemoryStream(Made));
        return draw.OneIn(3) ? Made : GazetteerFormat.Deflate(ByteDamage.Of(image, draw, image.Length + 100));
    }

    public static Taken TakeImage(string name, byte[] bytes) => FormatTable.Refusable(read => LookUp(Gazetteer.Of(read)))(name, bytes);

    static void LookUp(Gazetteer gazetteer)
    {
        foreach (var name in new[] { "Arda", "al-arda", "Vesk" })
            foreach (var row in gazetteer.Find(name)) _ = row.Within.Length;
    }
}

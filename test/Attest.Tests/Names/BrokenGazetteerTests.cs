using System.Buffers.Binary;
using System.IO.Compression;
using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

/// <summary>Gazetteer files that were cut, changed or made to break the reader.</summary>
public sealed class BrokenGazetteerTests
{
    static readonly byte[] Image = GazetteerWriter.Write(
    [
        new("iso:XA", "Vesk", PlacePrecision.Country, 10, 20, "XA", null, 9, "Attest table", ["Republic of Vesk"]),
        new("adm:XA.01", "North", PlacePrecision.Province, 10.5, 20.5, "XA", "iso:XA", 8, "Attest table", []),
        new("gn:1", "Arda", PlacePrecision.Town, -11.1234, -179.9999, "XA", "adm:XA.01", 7, "GeoNames", ["Ardah", "Al Arda"]),
        new("gn:2", "Belt", PlacePrecision.Town, null, null, "XA", "adm:XA.01", 6, "GeoNames", []),
    ]);

    [Fact]
    public void What_is_written_is_read()
    {
        var gazetteer = Gazetteer.Of(Image);
        var arda = gazetteer.ById("gn:1")!;
        Assert.Equal(4, gazetteer.Count);
        Assert.Equal(("Arda", -11.1234, -179.9999, "XA", 7L), (arda.Name, arda.Lat!.Value, arda.Lon!.Value, arda.Country, arda.Population));
        Assert.Equal(["North", "Vesk"], arda.Within.Select(place => place.Name));
        Assert.Equal("gn:1", Assert.Single(gazetteer.Find("ardah")).Key);
        Assert.Equal((null, null), (gazetteer.ById("gn:2")!.Lat, gazetteer.ById("gn:2")!.Lon));
    }

    [Fact]
    public void The_order_of_rows_does_not_change_a_byte()
    {
        GazetteerDraft[] rows = [new("gn:1", "Arda", PlacePrecision.Town, 1, 1, "XA", null, 0, "GeoNames", []), new("gn:2", "Belt", PlacePrecision.Town, 2, 2, "XA", null, 0, "GeoNames", [])];
        Assert.Equal(GazetteerWriter.Write(rows), GazetteerWriter.Write(rows.Reverse()));
    }

    [Theory]
    [InlineData(-90, -180)]
    [InlineData(90, 180)]
    [InlineData(0, 0)]
    [InlineData(-0.0001, 0.0001)]
    public void The_ends_of_the_globe_are_kept(double lat, double lon)
    {
        var row = Gazetteer.Of(GazetteerWriter.Write([new("gn:1", "Arda", PlacePrecision.Town, lat, lon, null, null, 0, "GeoNames", [])])).ById("gn:1")!;
        Assert.Equal((lat, lon, (string?)null), (row.Lat!.Value, row.Lon!.Value, row.Country));
    }

    [Fact]
    public void Two_rows_of_one_key_and_unknown_sources_are_refused()
    {
        GazetteerDraft row = new("gn:1", "Arda", PlacePrecision.Town, 1, 1, "XA", null, 0, "GeoNames", []);
        Assert.Throws<ArgumentException>(() => GazetteerWriter.Write([row, row with { Name = "Belt" }]));
        Assert.Throws<ArgumentException>(() => GazetteerWriter.Write([row with { Source = "hearsay" }]));
        Assert.Throws<ArgumentException>(() => GazetteerWriter.Write([row with { OtherNames = [new string('x', 70_000)] }]));
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        for (var length = 0; length < Image.Length; length++)
            Assert.Throws<InvalidDataException>(() => Gazetteer.Of(Image[..length]));
    }

    [Fact]
    public void A_file_whose_check_does_not_hold_is_refused()
    {
        var changed = Image.ToArray();
        changed[^1] ^= 1;
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of(changed));
    }

    [Fact]
    public void A_file_that_gives_more_than_it_says_is_refused()
    {
        var plain = Inflated();
        var file = Deflated([.. plain, 0]);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), plain.Length);
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a gazetteer at all, but words enough to be one")]
    public void Another_file_is_refused(string words) => Assert.Throws<InvalidDataException>(() => Gazetteer.Of(System.Text.Encoding.UTF8.GetBytes(words)));

    [Fact]
    public void A_file_that_says_it_is_endless_is_refused_before_room_is_made()
    {
        var head = Image[..8];
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), int.MaxValue);
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of([.. head, .. Image[8..]]));
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), -1);
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of([.. head, .. Image[8..]]));
    }

    [Fact]
    public void A_length_that_its_bytes_cannot_unpack_to_gets_no_room()
    {
        var file = Image.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 800 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_changed_byte_is_refused_or_read_within_bounds()
    {
        var plain = Inflated();
        for (var at = 0; at < plain.Length; at++)
        {
            foreach (var value in new byte[] { 0, 0xFF })
            {
                var changed = plain.ToArray();
                changed[at] = value;
                Walk(changed);
            }
        }
    }

    [Fact]
    public void Places_that_lie_in_one_another_end()
    {
        var plain = Inflated();
        // Every row lies in itself.
        var rows = BinaryPrimitives.ReadInt32LittleEndian(plain.AsSpan(4));
        for (var row = 0; row < rows; row++)
        {
            plain[16 + (row * 25) + 8] = (byte)row;
            plain[16 + (row * 25) + 9] = plain[16 + (row * 25) + 10] = 0;
        }

        var gazetteer = Gazetteer.Of(Deflated(plain));
        Assert.InRange(gazetteer.ById("gn:1")!.Within.Length, 1, 10);
    }

    // Whatever the bytes say, only one error may come of it.
    static void Walk(byte[] plain)
    {
        try
        {
            var gazetteer = Gazetteer.Of(Deflated(plain));
            foreach (var name in new[] { "Arda", "Belt", "Vesk", "Ardah" }) _ = gazetteer.Match(name).Length;
            foreach (var key in new[] { "gn:1", "iso:XA", "adm:XA.01" }) _ = gazetteer.ById(key)?.Within.Length;
        }
        catch (InvalidDataException)
        {
            // Refused.
        }
    }

    static byte[] Inflated()
    {
        using var packed = new ZLibStream(new MemoryStream(Image[8..]), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }

    static byte[] Deflated(byte[] plain)
    {
        using var file = new MemoryStream();
        file.Write(Image.AsSpan(0, 4));
        file.Write(BitConverter.GetBytes(plain.Length));
        using (var packed = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true)) packed.Write(plain);
        return file.ToArray();
    }
}

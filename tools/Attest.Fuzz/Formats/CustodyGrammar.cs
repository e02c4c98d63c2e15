using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Attest.Store.Custody;

namespace Attest.Fuzz.Formats;

/// <summary>What people and partners hand back: decisions, datasets, heads, timestamps, locked registers.</summary>
static class CustodyGrammar
{
    static readonly SignedHead Deposited = new(7, new string('a', 64), "2031-03-04T05:06:07Z", "", "");

    static readonly string Key = MadeKey();

    static readonly string[] DecisionColumns = ["decision", "subject", "field", "value", "with", "reason", "by"];

    public static byte[] Decisions(Draw draw)
    {
        var names = DecisionColumns.Where(_ => !draw.OneIn(9)).Select(draw.Or).ToList();
        return Rows(draw, names, name => name switch
        {
            "decision" => draw.Or(draw.Of("confirm", "reject", "correct", "merge", "split", "move", "no-incident", "name", "word", "number")),
            "subject" when draw.OneIn(3) => draw.Or(draw.Of("n-River Brigades", "w-groups:herder", "w-weapons:TB2", "v-dozens")),
            "value" when draw.OneIn(3) => draw.Or(draw.Of("group, SY", "civilians", "none", "drone", "12-24", "12/-/24")),
            _ => RowGrammar.CellOf(draw),
        });
    }

    public static byte[] Dataset(Draw draw)
    {
        var acled = draw.OneIn(2);
        var names = (acled ? "event_id_cnty,event_date,location,geo_precision,actor1,assoc_actor_1,actor2,assoc_actor_2,fatalities,country,latitude,longitude"
            : "id,date_start,date_end,where_coordinates,where_prec,side_a,side_b,best,high,low,country,latitude,longitude").Split(',').Select(name => draw.OneIn(60) ? draw.Odd() : name).ToList();
        return Rows(draw, names, name => name.Contains("date", StringComparison.Ordinal) ? draw.Or("2031-03-04") : name is "latitude" or "longitude" ? draw.Of("12.5", "-181", "NaN", "1e300", "")
            : name is "fatalities" or "best" or "high" or "low" ? draw.Number(9) : RowGrammar.CellOf(draw));
    }

    public static byte[] Head(Draw draw) => Draw.Text(
        $$"""{"sequence": {{draw.Number(7)}}, "hash": "{{draw.Or(Deposited.Hash)}}", "at": "{{draw.Or(Deposited.At)}}", "key": "{{draw.Or(Key)}}", "signature": "{{draw.Or("MEUCIQ==")}}"{{draw.Or("}")}}""");

    public static Taken TakeHead(string name, byte[] bytes)
    {
        var isSigned = false;
        var taken = FormatTable.Refusable(read => isSigned = HeadFile.Parse(Encoding.UTF8.GetString(read), name).IsSigned())(name, bytes);
        return isSigned ? taken with { Fault = "a signature that nobody made holds" } : taken;
    }

    /// <summary>Values in one another as a timestamp's answer has them: the right shapes in no right order.</summary>
    public static byte[] Timestamp(Draw draw) => Der(draw, 0);

    public static Taken TakeTimestamp(string name, byte[] bytes)
    {
        var taken = FormatTable.Refusable(read => HeadTimestamp.Check(Deposited, read))(name, bytes);
        return taken.IsTaken ? taken with { Fault = "a timestamp that nobody made holds" } : taken;
    }

    public static byte[] Locked(Draw draw)
    {
        var rounds = new byte[4];
        // The right number costs a second, which a reader has to take: it comes seldom here.
        BinaryPrimitives.WriteInt32LittleEndian(rounds, draw.OneIn(400) ? LockedFile.Rounds : draw.Of(0, -1, 1, 599_999, 10_000_001, int.MaxValue));
        return [.. Draw.Text(draw.Or("ATTLOCK1")), .. rounds, .. draw.Bytes(draw.Between(0, 200))];
    }

    public static Taken TakeLocked(string name, byte[] bytes)
    {
        var taken = FormatTable.Refusable(read => LockedFile.Unlock(new MemoryStream(read), new MemoryStream(), "passphrase"))(name, bytes);
        return taken.IsTaken ? taken with { Fault = "a register that nobody locked opens" } : taken;
    }

    static byte[] Rows(Draw draw, List<string> names, Func<string, string> cellOf)
    {
        var mark = draw.Of(",", ";");
        var rows = Enumerable.Range(0, draw.Between(0, 3)).Select(_ => string.Join(mark, names.Select(cellOf)));
        return Draw.Text(string.Join(draw.Of("\n", "\r\n"), rows.Prepend(string.Join(mark, names))));
    }

    static byte[] Der(Draw draw, int depth)
    {
        byte tag = draw.Of<byte>(0x30, 0x30, 0x30, 0x31, 0xa0, 0x02, 0x04, 0x05, 0x06, 0x0a, 0x18, 0x0c, 0x03);
        byte[] content = depth < 12 && tag is 0x30 or 0x31 or 0xa0 ? [.. Enumerable.Range(0, draw.Between(0, 4)).SelectMany(_ => Der(draw, depth + 1))]
            : tag switch { 0x06 => Oid(draw), 0x02 or 0x0a => [(byte)draw.Below(3)], 0x18 => "20310304050607Z"u8.ToArray(), _ => draw.Bytes(draw.Below(12)) };
        byte[] length = content.Length < 128 ? [(byte)content.Length] : content.Length < 256 ? [0x81, (byte)content.Length] : [0x82, (byte)(content.Length >> 8), (byte)content.Length];
        return [tag, .. draw.OneIn(30) ? draw.Bytes(2) : length, .. content];
    }

    static byte[] Oid(Draw draw) => draw.Of<byte[]>(
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02], [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x04],
        [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01], draw.Bytes(draw.Below(6)));

    static string MadeKey()
    {
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = [.. Enumerable.Range(1, 32).Select(value => (byte)value)] });
        return Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
    }
}

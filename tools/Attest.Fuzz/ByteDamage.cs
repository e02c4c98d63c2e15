namespace Attest.Fuzz;

/// <summary>What happens to bytes on the way: some are changed, lost, said twice, cut off.</summary>
static class ByteDamage
{
    static readonly byte[] Telling = [0x00, 0x01, 0x0a, 0x0d, 0x1b, 0x22, 0x28, 0x2c, 0x30, 0x3c, 0x7f, 0x80, 0xc3, 0xed, 0xff];

    /// <summary>The bytes with a few damages, or as they are; never longer than <paramref name="longest"/>.</summary>
    public static byte[] Of(byte[] bytes, Draw draw, int longest)
    {
        var made = bytes.ToList();
        for (var times = draw.Below(3) > 0 ? 0 : draw.Between(1, 6); times > 0 && made.Count > 0; times--) Hit(made, draw);
        return [.. made.Take(longest)];
    }

    static void Hit(List<byte> bytes, Draw draw)
    {
        var at = draw.Below(bytes.Count);
        var length = Math.Min(draw.Between(1, 40), bytes.Count - at);
        switch (draw.Below(7))
        {
            case 0: bytes[at] ^= (byte)(1 << draw.Below(8)); break;
            case 1: bytes[at] = draw.Of(Telling); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 4: bytes.InsertRange(at, draw.Bytes(draw.Between(1, 8))); break;
            case 5: bytes.RemoveRange(at, bytes.Count - at); break;
            default: bytes.InsertRange(at, bytes.GetRange(draw.Below(bytes.Count - length + 1), length)); break;
        }
    }
}

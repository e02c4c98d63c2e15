using System.Text;

namespace Attest.Bench.Warcs;

/// <summary>What can be wrong with a record in a file.</summary>
enum WarcDamage
{
    /// <summary>One byte of its content is another.</summary>
    Flipped,

    /// <summary>Its last bytes are missing.</summary>
    Cut,

    /// <summary>It says it is longer than it is.</summary>
    TooLong,

    /// <summary>It does not say how long it is.</summary>
    NoLength,

    /// <summary>Something that is no record stands before it.</summary>
    Rubbish,
}

/// <summary>Writes damaged records.</summary>
static class WarcDamages
{
    public static void Write(Stream file, byte[] record, WarcDamage damage, bool isPacked, Random draw)
    {
        if (damage == WarcDamage.Rubbish)
        {
            file.Write(Encoding.ASCII.GetBytes($"rubbish {draw.Next()} that nobody wrote on purpose\r\n"));
            WarcMaker.Add(file, record, isPacked);
        }
        else if (damage is WarcDamage.TooLong or WarcDamage.NoLength) WarcMaker.Add(file, Relabelled(record, damage), isPacked);
        else if (damage == WarcDamage.Cut) Cut(file, isPacked ? WarcMaker.Packed(record) : record);
        else if (isPacked) Flip(file, WarcMaker.Packed(record), from: 20, draw);
        else Flip(file, record, record.AsSpan().IndexOf("\r\n\r\n"u8) + 4, draw);
    }

    static byte[] Relabelled(byte[] record, WarcDamage damage)
    {
        var at = record.AsSpan().IndexOf("Content-Length: "u8);
        return damage == WarcDamage.NoLength ? [.. record[..at], .. "Content-Height: "u8, .. record[(at + 16)..]] : [.. record[..(at + 16)], (byte)'1', .. record[(at + 16)..]];
    }

    static void Cut(Stream file, byte[] bytes) => file.Write(bytes, 0, bytes.Length - Math.Min(bytes.Length / 2, 40));

    /// <summary>Changes a byte after <paramref name="from"/>, short of what stands at the end.</summary>
    static void Flip(Stream file, byte[] bytes, int from, Random draw)
    {
        bytes[draw.Next(from, Math.Max(from + 1, bytes.Length - 12))] ^= 0x20;
        file.Write(bytes);
    }
}

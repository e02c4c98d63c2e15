using System.Buffers.Binary;

namespace Attest.App.Intake.Warc;

/// <summary>The checksum of gzip, eight bytes at a time. The framework keeps its own to itself.</summary>
static class Crc32
{
    static readonly uint[][] Tables = MakeTables();

    /// <param name="crc">Of the bytes before; 0 at first.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var (low, high) = (BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc, BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var one in bytes) crc = Tables[0][(crc ^ one) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < 8; table++)
        {
            tables[table] = new uint[256];
            for (uint one = 0; one < 256; one++)
                tables[table][one] = table == 0 ? OfByte(one) : tables[0][tables[table - 1][one] & 0xFF] ^ (tables[table - 1][one] >> 8);
        }

        return tables;
    }

    static uint OfByte(uint one)
    {
        for (var bit = 0; bit < 8; bit++) one = (one & 1) != 0 ? 0xEDB88320 ^ (one >> 1) : one >> 1;
        return one;
    }
}

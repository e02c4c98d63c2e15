using System.Buffers.Binary;

namespace Attest.App.Intake.Archives;

/// <summary>Reads from a ZIP archive's end how many members it says it has, before they are all taken into memory.</summary>
static class ZipEnd
{
    const int EndLength = 22, LocatorLength = 20, MostComment = 0xFFFF;
    const uint EndMark = 0x06054B50, LocatorMark = 0x07064B50, LargeEndMark = 0x06064B50;

    /// <summary>The count, or 0 when the end is not where it should be.</summary>
    public static ulong CountOf(Stream zip)
    {
        var length = (int)Math.Min(zip.Length, EndLength + LocatorLength + MostComment);
        var tail = Read(zip, zip.Length - length, length);
        for (var at = length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != EndMark) continue;
            var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
            return count == 0xFFFF && at >= LocatorLength ? LargeCount(zip, tail.AsSpan(at - LocatorLength)) : count;
        }

        return 0;
    }

    static ulong LargeCount(Stream zip, ReadOnlySpan<byte> locator)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != LocatorMark) return 0xFFFF;
        var at = BinaryPrimitives.ReadUInt64LittleEndian(locator[8..]);
        if (at > (ulong)Math.Max(0, zip.Length - 56)) return 0;
        var end = Read(zip, (long)at, 56);
        return BinaryPrimitives.ReadUInt32LittleEndian(end) == LargeEndMark ? BinaryPrimitives.ReadUInt64LittleEndian(end.AsSpan(32)) : 0;
    }

    static byte[] Read(Stream zip, long at, int length)
    {
        var bytes = new byte[length];
        zip.Position = at;
        zip.ReadExactly(bytes);
        zip.Position = 0;
        return bytes;
    }
}

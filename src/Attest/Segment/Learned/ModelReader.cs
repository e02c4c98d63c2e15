using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Attest.Segment.Learned;

/// <summary>Reads the parts of a model file in the order they were written; little-endian throughout.</summary>
/// <exception cref="InvalidDataException">The file is not a model, or is cut short.</exception>
ref struct ModelReader
{
    /// <summary>First bytes of every model file: "ATTM" and the version of the format.</summary>
    public const uint Magic = 0x4D545441;

    public const int Version = 1;

    ReadOnlySpan<byte> rest;

    public ModelReader(ReadOnlySpan<byte> file)
    {
        rest = file;
        if (ReadUInt32() != Magic || ReadInt32() != Version)
            throw new InvalidDataException($"The file is not an Attest model of version {Version}.");
    }

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public string ReadString() => Encoding.UTF8.GetString(Take(ReadInt32()));

    public string[] ReadStrings()
    {
        var strings = new string[ReadInt32()];
        for (var i = 0; i < strings.Length; i++) strings[i] = ReadString();
        return strings;
    }

    /// <summary>An array as it lies in the file: its length, then its elements.</summary>
    public ReadOnlySpan<T> ReadArray<T>() where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Models are read on little-endian machines.");
        var count = ReadInt32();
        return MemoryMarshal.Cast<byte, T>(Take(checked(count * Marshal.SizeOf<T>())));
    }

    ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > rest.Length) throw new InvalidDataException("The model file is cut short.");
        var part = rest[..count];
        rest = rest[count..];
        return part;
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Store.Moving;

/// <summary>SHA-256 over the rows of a table in their order, the same whichever engine gives them.</summary>
sealed class TableHash : IDisposable
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The rows as they come; each is hashed when it is taken.</summary>
    public IEnumerable<object?[]> Over(IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            foreach (var value in row) Take(value);
            yield return row;
        }
    }

    public string Result() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    void Take(object? value)
    {
        switch (value)
        {
            case null or DBNull: Take('0', []); break;
            case string text: Take('s', Encoding.UTF8.GetBytes(text)); break;
            case long number: Take('i', Bytes(number)); break;
            case double number: Take('d', Bytes(BitConverter.DoubleToInt64Bits(number))); break;
            case byte[] bytes: Take('b', bytes); break;
            default: throw new ArgumentException($"No column of a register holds a {value.GetType().Name}.", nameof(value));
        }
    }

    // Kind and length before each value, so that no two rows run into one another.
    void Take(char kind, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(Bytes(((long)bytes.Length << 8) | kind));
        hash.AppendData(bytes);
    }

    static byte[] Bytes(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return bytes;
    }
}

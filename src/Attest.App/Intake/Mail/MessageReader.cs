using System.Collections.Immutable;
using System.Text;

namespace Attest.App.Intake.Mail;

/// <summary>Takes a message apart after RFC 2045 and 2046; what is nested too deep stays one part.</summary>
static class MessageReader
{
    const int MaxDepth = 8, MaxParts = 500, MaxBoundary = 200;

    public static MessagePart Read(ReadOnlyMemory<byte> message) => Read(message, 1);

    static MessagePart Read(ReadOnlyMemory<byte> bytes, int depth)
    {
        var headers = MessageHeaders.Read(bytes.Span, out var length);
        var type = MediaType.Parse(headers["Content-Type"] ?? "text/plain");
        var content = bytes[length..];
        var isMultiple = type.Name.StartsWith("multipart/", StringComparison.Ordinal) && depth < MaxDepth;
        return isMultiple && type.Parameter("boundary") is { Length: > 0 and <= MaxBoundary } boundary
            ? new(headers, type, default, [.. Split(content, Encoding.UTF8.GetBytes("--" + boundary)).Take(MaxParts).Select(part => Read(part, depth + 1))])
            : new(headers, type, TransferCoding.Decode(headers["Content-Transfer-Encoding"], content), []);
    }

    /// <summary>What stands between the lines that start with the mark, up to the one that ends with "--" or the content's end.</summary>
    static ImmutableArray<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> content, byte[] mark)
    {
        var parts = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        for (int at = FindMark(content.Span, mark, 0), next; at >= 0 && parts.Count < MaxParts; at = next)
        {
            if (content.Span[(at + mark.Length)..].StartsWith("--"u8)) break;
            var start = content.Span[at..].IndexOf((byte)'\n');
            if (start < 0) break;
            start += at + 1;
            next = FindMark(content.Span, mark, start);
            var part = content[start..(next < 0 ? content.Length : Math.Max(start, next))];
            parts.Add(next < 0 ? part : WithoutLineEnd(part));
        }

        return parts.ToImmutable();
    }

    static int FindMark(ReadOnlySpan<byte> content, byte[] mark, int from)
    {
        for (var at = from; at <= content.Length - mark.Length;)
        {
            var found = content[at..].IndexOf(mark);
            if (found < 0) return -1;
            at += found;
            if (at == 0 || content[at - 1] == '\n') return at;
            at++;
        }

        return -1;
    }

    // The line end before a mark belongs to the mark.
    static ReadOnlyMemory<byte> WithoutLineEnd(ReadOnlyMemory<byte> part)
    {
        if (part.Span.EndsWith("\r\n"u8)) return part[..^2];
        return part.Span.EndsWith("\n"u8) ? part[..^1] : part;
    }
}

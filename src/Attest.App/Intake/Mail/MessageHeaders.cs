using System.Collections.Immutable;
using System.Text;

namespace Attest.App.Intake.Mail;

/// <summary>The header lines of a message, a part, an HTTP response or a WARC record; the names' case does not matter.</summary>
sealed record MessageHeaders(ImmutableArray<KeyValuePair<string, string>> Lines)
{
    const int MaxLines = 500, MaxLength = 64 * 1024;

    public static MessageHeaders None { get; } = new([]);

    /// <summary>The first line of that name, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var line in Lines)
                if (line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) return line.Value;
            return null;
        }
    }

    /// <summary>Reads lines up to the first blank one.</summary>
    /// <param name="length">Bytes up to after the blank line; all of them when there is none.</param>
    public static MessageHeaders Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var lines = new List<(string Name, StringBuilder Value)>();
        length = 0;
        while (length < bytes.Length)
        {
            var end = bytes[length..].IndexOf((byte)'\n');
            var line = bytes[length..(end < 0 ? bytes.Length : length + end)].TrimEnd((byte)'\r');
            length = end < 0 ? bytes.Length : length + end + 1;
            if (line.IsEmpty) break;
            Add(lines, TextOf(line[..Math.Min(line.Length, MaxLength)]));
        }

        return new([.. lines.Select(line => new KeyValuePair<string, string>(line.Name, line.Value.ToString()))]);
    }

    static void Add(List<(string Name, StringBuilder Value)> lines, string line)
    {
        // A line that starts with white space goes on with the one before it.
        if (char.IsWhiteSpace(line[0]) && lines.Count > 0)
        {
            if (lines[^1].Value.Length < MaxLength) lines[^1].Value.Append(' ').Append(line.Trim());
        }
        else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && lines.Count < MaxLines)
            lines.Add((line[..colon].Trim(), new(line[(colon + 1)..].Trim())));
    }

    static string TextOf(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line);
        return text.Contains('\ufffd', StringComparison.Ordinal) ? Encoding.Latin1.GetString(line) : text;
    }
}

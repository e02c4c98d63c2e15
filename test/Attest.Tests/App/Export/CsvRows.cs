using System.Text;

namespace Attest.Tests.App.Export;

/// <summary>Reads CSV as RFC 4180 has it, strictly: what a spreadsheet would make of an export.</summary>
static class CsvRows
{
    /// <exception cref="FormatException">A quotation mark stands where none may, or the last row is not ended.</exception>
    public static List<List<string>> Of(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var (cell, next) = text[at] == '"' ? Quoted(text, at + 1) : Plain(text, at);
            row.Add(cell);
            if (next < text.Length && text[next] == ',')
            {
                at = next + 1;
                continue;
            }

            if (next + 1 >= text.Length || text[next] != '\r' || text[next + 1] != '\n') throw new FormatException($"A row is not ended by CR LF at {next}.");
            rows.Add(row);
            row = [];
            at = next + 2;
        }

        return row.Count == 0 ? rows : throw new FormatException("The last row is not ended.");
    }

    static (string, int) Plain(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(",\r\n\"") is >= 0 and var length ? at + length : text.Length;
        return end < text.Length && text[end] == '"' ? throw new FormatException($"A quotation mark inside a plain cell at {end}.") : (text[at..end], end);
    }

    static (string, int) Quoted(string text, int at)
    {
        var cell = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else return (cell.ToString(), at + 1);
        }

        throw new FormatException("A quoted cell is not closed.");
    }
}

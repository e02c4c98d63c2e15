using System.Text.Json;

namespace Attest.Fuzz.Formats;

/// <summary>Reports in rows, and what stands beside reports.</summary>
static class RowGrammar
{
    static readonly string[] Fields = ["text", "body", "title", "headline", "url", "source", "date", "published", "doc"];

    public static byte[] JsonLines(Draw draw) =>
        Draw.Text(string.Join(draw.Of("\n", "\r\n", "\n\n"), Enumerable.Range(0, draw.Between(1, 4)).Select(_ => Object(draw, 0))));

    public static byte[] Table(Draw draw)
    {
        var mark = draw.Of(",", ";", "\t", "|");
        var names = Enumerable.Range(0, draw.Between(1, 5)).Select(_ => draw.Or(draw.Of(Fields))).ToList();
        var rows = Enumerable.Range(0, draw.Between(0, 3)).Select(_ => string.Join(mark, names.Select(_ => CellOf(draw))));
        return Draw.Text(string.Join(draw.Of("\n", "\r\n", "\r"), rows.Prepend(string.Join(mark, names))));
    }

    public static byte[] Sidecar(Draw draw) => Draw.Text(
        $$"""{"url": {{(draw.OneIn(4) ? Value(draw, 9) : "\"https://example.org/1\"")}}, "outlet": "{{draw.Or("Orlo Wire")}}", "published": "{{draw.Or("2031-03-04")}}", "title": {{(draw.OneIn(4) ? Value(draw, 9) : "\"Nine dead\"")}}{{draw.Or("}")}}""");

    /// <summary>A cell in quotes or not, with quotes in it that close nothing.</summary>
    public static string CellOf(Draw draw)
    {
        var text = draw.OneIn(3) ? draw.Odd() : draw.Line();
        return draw.Below(4) switch { 0 => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", 1 => $"\"{text}", 2 => $"{text}\"x", _ => text };
    }

    static string Object(Draw draw, int depth) =>
        $"{draw.Or("{")}{string.Join(draw.Or(","), Enumerable.Range(0, draw.Between(1, 5)).Select(_ => $"\"{draw.Or(draw.Of(Fields))}\":{Value(draw, depth)}"))}{draw.Or("}")}";

    static string Value(Draw draw, int depth) => draw.Below(10) switch
    {
        0 when depth < 4 => Object(draw, depth + 1),
        1 => new string('[', draw.Between(1, 60)),
        2 => draw.Of("null", "true", "1e400", "-0", "NaN", "\"\\ud800\"", "\"\\u0000\"", "[]"),
        3 => $"\"{draw.Odd()}\"",
        4 => draw.Of("\"2031-03-04\"", "\"04/03/2031\"", "1930000000", "\"https://example.org/1\""),
        _ => JsonSerializer.Serialize(draw.Line().Replace('\ud83d', ' ')),
    };
}

using System.Globalization;
using System.Text;

namespace Attest.Dev;

/// <summary>Draws what a command printed as a terminal window, in SVG.</summary>
static class ScreenSvg
{
    const double LineHeight = 17, CharWidth = 7.83, Margin = 16, BarHeight = 30;

    static readonly string[] Buttons = ["#e5645c", "#e0b049", "#62b35a"];

    /// <summary>Lines that fit into a picture in a page; what comes after is cut, and a row of dots says so.</summary>
    const int MostLines = 48;

    /// <param name="command">As typed.</param>
    /// <param name="printed">Plain text, without control sequences.</param>
    public static string Draw(string command, string printed)
    {
        string[] all = [$"$ {command}", .. printed.TrimEnd().Split('\n').Select(line => line.TrimEnd())];
        string[] lines = all.Length <= MostLines ? all : [.. all[..MostLines], "…"];
        var width = Math.Ceiling(lines.Max(line => line.Length) * CharWidth + 2 * Margin);
        var height = Math.Ceiling(lines.Length * LineHeight + BarHeight + 2 * Margin);

        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">""");
        Line(svg, $"<title>{Escape(command)}</title>");
        Line(svg, $"""<rect width="{width}" height="{height}" rx="8" fill="#1b1f24"/>""");
        for (var button = 0; button < Buttons.Length; button++)
            Line(svg, $"""<circle cx="{20 + 18 * button}" cy="18" r="5.5" fill="{Buttons[button]}"/>""");
        Line(svg, $"""<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#d6dbe1" xml:space="preserve">""");
        for (var at = 0; at < lines.Length; at++)
            if (lines[at].Length > 0) Line(svg, $"""<text x="{Margin}" y="{BarHeight + Margin + (at + 0.75) * LineHeight}" textLength="{lines[at].Length * CharWidth:0.#}"{Style(lines, at)}>{Escape(lines[at])}</text>""");
        svg.Append("</g>\n</svg>\n");
        return svg.ToString();
    }

    /// <summary>The typed line is blue; what stands at the margin after an empty line is a heading.</summary>
    static string Style(string[] lines, int at) =>
        at == 0 ? " fill=\"#7cb7ff\""
        : at == 1 || (lines[at - 1].Length == 0 && char.IsLetter(lines[at][0])) ? " font-weight=\"bold\" fill=\"#ffffff\"" : "";

    static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text;

namespace Attest.Bench.Scale;

/// <summary>Draws how cost, memory and truth go with size: three small plots side by side, as SVG that needs nothing else.</summary>
/// <remarks>Size grows tenfold by the step; the other axis is even, so that a flat line is a cost that does not grow.</remarks>
static class ScalePlot
{
    const int Width = 280, Height = 150, Left = 52, Top = 34, Gap = 36, Foot = 46;

    /// <param name="rows">By size, at least one.</param>
    public static string Draw(IReadOnlyList<ScaleRow> rows)
    {
        var whole = (Width: 3 * (Left + Width) + (2 * Gap) + 32, Height: Top + Height + Foot);
        var svg = new StringBuilder();
        Add(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole.Width} {whole.Height}" width="{whole.Width}" height="{whole.Height}" font-family="sans-serif" font-size="12" role="img">""");
        Add(svg, $"""<title>Linking and reconciling {rows[0].Reports} to {rows[^1].Reports} reports</title><rect width="100%" height="100%" fill="#fff"/>""");
        var (costly, large) = (Rounded(rows.Max(row => row.Micros)), Rounded(rows.Max(row => row.MiB)));
        Panel(svg, 0, "microseconds of processor time a report", rows, row => row.Micros, (0, costly));
        Panel(svg, 1, "most memory, MiB", rows, row => row.MiB, (0, large));
        // Where all is well the curve hugs the top: the foot is where it would fail.
        Panel(svg, 2, "B-cubed F1", rows, row => row.F1, (Math.Min(0.98, Math.Floor(rows.Min(row => row.F1) * 50) / 50), 1));
        return svg.Append("</svg>\n").ToString();
    }

    static void Panel(StringBuilder svg, int number, string title, IReadOnlyList<ScaleRow> rows, Func<ScaleRow, double> value, (double Least, double Most) range)
    {
        Add(svg, $"""<g transform="translate({Left + (number * (Left + Width + Gap))} {Top})"><text y="-14" font-weight="bold">{title}</text>""");
        for (var line = 0; line <= 4; line++)
        {
            var (y, at) = (Height - (Height * line / 4), range.Least + ((range.Most - range.Least) * line / 4));
            Add(svg, $"""<line x2="{Width}" y1="{y}" y2="{y}" stroke="#ddd"/><text x="-6" y="{y + 4}" text-anchor="end" fill="#555">{at:0.###}</text>""");
        }

        foreach (var row in rows.Where(row => IsTick(row, rows)))
            Add(svg, $"""<text x="{X(row, rows):0.#}" y="{Height + 18}" text-anchor="middle" fill="#555">{row.Reports:N0}</text>""");
        Add(svg, $"""<text x="{Width / 2}" y="{Height + 36}" text-anchor="middle" fill="#555">reports</text>""");
        Add(svg, $"""<polyline fill="none" stroke="#1f5fa8" stroke-width="2" points="{string.Join(' ', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{X(row, rows):0.#},{Y(value(row), range):0.#}")))}"/>""");
        foreach (var row in rows)
            Add(svg, $"""<circle cx="{X(row, rows):0.#}" cy="{Y(value(row), range):0.#}" r="4" fill="#1f5fa8"><title>{row.Reports:N0} reports: {value(row):0.####}</title></circle>""");
        svg.Append("</g>\n");
    }

    /// <summary>Whole powers of ten have room for their number; of other sizes the last.</summary>
    static bool IsTick(ScaleRow row, IReadOnlyList<ScaleRow> rows) => row == rows[^1] || Math.Log10(row.Reports) % 1 == 0;

    static double X(ScaleRow row, IReadOnlyList<ScaleRow> rows) => rows.Count == 1 ? Width / 2.0
        : Width * Math.Log((double)row.Reports / rows[0].Reports) / Math.Log((double)rows[^1].Reports / rows[0].Reports);

    static double Y(double value, (double Least, double Most) range) => Height * (1 - ((value - range.Least) / (range.Most - range.Least)));

    /// <summary>The next of 1, 2, 4, 6, 8 and 10 times a power of ten.</summary>
    static double Rounded(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return power * new[] { 1.0, 2, 4, 6, 8, 10 }.First(step => power * step >= most);
    }

    static void Add(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}

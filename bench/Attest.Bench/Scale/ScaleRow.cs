using System.Globalization;

namespace Attest.Bench.Scale;

/// <summary>What linking and reconciling so many reports took, and how true it was.</summary>
/// <param name="Micros">Microseconds of processor time a report.</param>
/// <param name="MiB">Most memory of the process until then.</param>
/// <param name="Precision">B-cubed, of reports held against the attacks they were made to tell of.</param>
/// <param name="Recall">Likewise.</param>
sealed record ScaleRow(int Reports, double Micros, double MiB, int Incidents, double Precision, double Recall)
{
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The rows of a file; none where there is no file.</summary>
    public static IEnumerable<ScaleRow> Read(string file) => File.Exists(file) ? File.ReadLines(file).Skip(1).Select(Parse) : [];

    /// <summary>Writes them by size, under a row of names.</summary>
    public static void Write(string file, IEnumerable<ScaleRow> rows) =>
        File.WriteAllText(file, "reports\tmicroseconds\tMiB\tincidents\tprecision\trecall\n" + string.Concat(rows.OrderBy(row => row.Reports).Select(row => row.Line)));

    /// <summary>With the row, in place of one of the same size.</summary>
    public static IReadOnlyList<ScaleRow> With(IEnumerable<ScaleRow> rows, ScaleRow row) =>
        [.. rows.Where(other => other.Reports != row.Reports).Append(row).OrderBy(one => one.Reports)];

    string Line => string.Create(CultureInfo.InvariantCulture, $"{Reports}\t{Micros:F1}\t{MiB:F1}\t{Incidents}\t{Precision:F4}\t{Recall:F4}\n");

    static ScaleRow Parse(string line)
    {
        var cells = line.Split('\t');
        double Number(int at) => double.Parse(cells[at], CultureInfo.InvariantCulture);
        return new((int)Number(0), Number(1), Number(2), (int)Number(3), Number(4), Number(5));
    }
}

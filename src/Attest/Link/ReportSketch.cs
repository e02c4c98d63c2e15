using Attest.Model;

namespace Attest.Link;

/// <summary>What finding copies needs of a report.</summary>
/// <param name="Length">UTF-16 units of its text.</param>
/// <param name="Runs">Runs of five words of the parts that are read.</param>
public sealed record ReportSketch(string Id, DateOnly? Published, int Length, Shingles Runs)
{
    /// <summary>Words in a run.</summary>
    public const int RunLength = 5;

    public static ReportSketch Of(ReadReport report) =>
        new(report.Source.Id, report.Source.Published, report.Source.Text.Length, Shingles.Of(ReportWords.Of(ReportProfile.ReadText(report.Source)), RunLength));
}

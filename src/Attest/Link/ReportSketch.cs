using Attest.Model;

namespace Attest.Link;

/// <summary>What finding copies needs of a report.</summary>
/// <param name="Length">UTF-16 units of its text.</param>
/// <param name="Runs">Of the parts that are read.</param>
public sealed record ReportSketch(string Id, DateOnly? Published, int Length, RunSketch Runs)
{
    public static ReportSketch Of(ReadReport report) =>
        new(report.Source.Id, report.Source.Published, report.Source.Text.Length, RunSketch.Of(ReportProfile.ReadText(report.Source)));
}

using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>Asserts what holds for the blocks of every clean report.</summary>
static class Coverage
{
    public static void Check(CleanReport report)
    {
        var end = 0;
        foreach (var block in report.Blocks)
        {
            Assert.True(block.At.Start >= end, $"{report.Name}: {block} overlaps the one before it.");
            AssertBlank(report, end, block.At.Start);
            Assert.False(string.IsNullOrWhiteSpace(block.At.Of(report.Text)), $"{report.Name}: {block} is empty.");
            end = block.At.End;
        }

        AssertBlank(report, end, report.Text.Length);
    }

    static void AssertBlank(CleanReport report, int start, int end) =>
        Assert.True(string.IsNullOrWhiteSpace(report.Text[start..end].Trim('\ufeff', '\0', '\u200b', '\n', ' ')),
            $"{report.Name}: \"{report.Text[start..end]}\" at {start} is in no block.");
}

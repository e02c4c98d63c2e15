using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>What comparing whole reports needs of one: its words as runs, and the names in it.</summary>
/// <param name="Runs">Runs of five words of the parts that are read; none once copies are found.</param>
/// <param name="Names">Names in it, folded.</param>
/// <param name="People">Persons named in full that are in no table and do not speak; see <see cref="FullNames"/>.</param>
public sealed record ReportProfile(ReadReport Report, Shingles Runs, ImmutableArray<string> Names, ImmutableArray<string> People)
{
    /// <summary>Ages told of persons, in years, ascending; see <see cref="ToldAges"/>.</summary>
    public ImmutableArray<int> Ages { get; init; } = [];

    /// <summary>Words in a run.</summary>
    public const int RunLength = 5;

    public string Id => Report.Source.Id;

    public static ReportProfile Of(ReadReport report)
    {
        var text = ReadText(report.Source);
        return new(report, Shingles.Of(ReportWords.Of(text), RunLength), ReportWords.Names(text), FullNames.Of(report, text)) { Ages = ToldAges.Of(text) };
    }

    static string ReadText(CleanReport source)
    {
        var read = source.Blocks.Where(block => block.IsRead).Select(block => block.At.Of(source.Text)).ToList();
        return read.Count == 0 ? source.Text : string.Join('\n', read);
    }
}

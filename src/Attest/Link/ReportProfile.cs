using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>What comparing whole reports needs of one: the names in it, and who says what. Neither text nor claims: a million of these fit in memory.</summary>
/// <param name="Published">As in <see cref="CleanReport.Published"/>.</param>
/// <param name="Names">Names in it, folded.</param>
/// <param name="People">Persons named in full that are in no table and do not speak; see <see cref="FullNames"/>.</param>
public sealed record ReportProfile(string Id, DateOnly? Published, ImmutableArray<string> Names, ImmutableArray<string> People)
{
    /// <summary>True where the report, or what came beside it, says when it was published.</summary>
    public bool IsDated { get; init; }

    /// <summary>Ages told of persons, in years, ascending; see <see cref="ToldAges"/>.</summary>
    public ImmutableArray<int> Ages { get; init; } = [];

    /// <summary>Who says what in it, in the order of the text; see <see cref="SaidWords"/>.</summary>
    public ImmutableArray<SaidWords> Statements { get; init; } = [];

    public static ReportProfile Of(ReadReport report)
    {
        var text = ReadText(report.Source);
        return new(report.Source.Id, report.Source.Published, ReportWords.Names(text), FullNames.Of(report, text))
        {
            IsDated = report.Source.Published is not null || report.Source.PublishedWritten is not null,
            Ages = ToldAges.Of(text),
            Statements = SaidWords.Of(report),
        };
    }

    /// <summary>The words of the parts that are read.</summary>
    internal static string ReadText(CleanReport source)
    {
        var read = source.Blocks.Where(block => block.IsRead).Select(block => block.At.Of(source.Text)).ToList();
        return read.Count == 0 ? source.Text : string.Join('\n', read);
    }
}

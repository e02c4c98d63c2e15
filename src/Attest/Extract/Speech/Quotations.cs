using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>The quotations of a report: runs between a pair of double quotation marks, marks included.</summary>
/// <remarks>A quotation that is not closed ends with its paragraph, as the press has it when speech runs on into the next.</remarks>
sealed class Quotations
{
    /// <summary>Quotations in order, never overlapping.</summary>
    public ImmutableArray<Span> All { get; }

    Quotations(ImmutableArray<Span> all) => All = all;

    public static Quotations Of(CleanReport report)
    {
        var all = ImmutableArray.CreateBuilder<Span>();
        foreach (var block in report.Blocks)
            if (block.IsRead) Scan(report.Text, block.At, all);
        return new(all.ToImmutable());
    }

    /// <summary>The quotation that holds <paramref name="position"/>, or null.</summary>
    public Span? At(int position)
    {
        var (low, high) = (0, All.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (All[middle].End <= position) low = middle + 1;
            else if (All[middle].Start > position) high = middle - 1;
            else return All[middle];
        }

        return null;
    }

    static void Scan(string text, Span block, ImmutableArray<Span>.Builder all)
    {
        var open = -1;
        for (var i = block.Start; i < block.End; i++)
        {
            var mark = text[i];
            if (mark is '“' or '„' or '«' || (mark == '"' && open < 0)) open = open < 0 ? i : open;
            else if (mark is '”' or '»' or '"' && open >= 0)
            {
                all.Add(new(open, i + 1));
                open = -1;
            }
        }

        if (open >= 0) all.Add(new(open, block.End));
    }
}

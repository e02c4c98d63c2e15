using Attest.Model;

namespace Attest.Fuzz;

/// <summary>What is true of whatever was read, however odd the report.</summary>
static class Truths
{
    /// <summary>What is not as it must be, or null.</summary>
    public static string? Broken(ReadReport read)
    {
        var text = read.Source.Text;
        foreach (var block in read.Source.Blocks)
            if (!Lies(block.At, text)) return $"a block at {block.At} of {text.Length} characters";
        foreach (var said in read.Statements)
            if (!Lies(said.At, text) || said.At.Of(text) != said.Content) return $"words said at {said.At} are not there";
        return read.Claims.Select(claim => Broken(claim, read)).FirstOrDefault(fault => fault is not null);
    }

    static string? Broken(Claim claim, ReadReport read)
    {
        if (!Lies(claim.At, read.Source.Text)) return $"{claim.Rule}: a quote at {claim.At} of {read.Source.Text.Length} characters";
        if (claim.At.Of(read.Source.Text) != claim.Quote) return $"{claim.Rule}: a quote that is not in the text";
        if (claim.Quote.Length > 600) return $"{claim.Rule}: a quote of {claim.Quote.Length} characters";
        if (claim.Report != read.Source.Id) return $"{claim.Rule}: a claim of another report";
        if (claim.PartOf is { } whole && !read.Claims.Any(other => other.Id == whole)) return $"{claim.Rule}: a part of nothing";
        if (claim.Date is { From: { } from, To: { } to } && to < from) return $"{claim.Rule}: a day that ends before it begins";
        if (claim.Place is { Lat: < -90 or > 90 } or { Lon: < -180 or > 180 }) return $"{claim.Rule}: a place off the globe";
        return null;
    }

    static bool Lies(Span at, string text) => at.Start >= 0 && at.Start <= at.End && at.End <= text.Length;
}

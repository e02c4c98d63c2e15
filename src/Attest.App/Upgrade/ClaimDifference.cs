using Attest.App.Export.Json;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Upgrade;

/// <summary>A claim that another reading of the same report does not make, or makes otherwise.</summary>
/// <param name="Before">As it is kept; null for a claim that is new.</param>
/// <param name="After">As it is read now; null for a claim that is gone.</param>
sealed record ClaimDifference(Claim? Before, Claim? After)
{
    /// <summary>How the claims of two readings of one report differ, in order of the text.</summary>
    /// <remarks>A claim of the same kind whose quote overlaps one that is gone is that one, changed.</remarks>
    public static IReadOnlyList<ClaimDifference> Between(IReadOnlyCollection<Claim> before, IReadOnlyCollection<Claim> after)
    {
        var same = before.Select(Content).ToHashSet(StringComparer.Ordinal);
        same.IntersectWith(after.Select(Content));
        var gone = before.Where(claim => !same.Contains(Content(claim))).OrderBy(claim => claim.At.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        var found = new List<ClaimDifference>();
        foreach (var claim in after.Where(claim => !same.Contains(Content(claim))).OrderBy(claim => claim.At.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var was = gone.Find(other => other.Id == claim.Id) ?? gone.Find(other => other.Kind == claim.Kind && Overlap(other.At, claim.At));
            if (was is not null) gone.Remove(was);
            found.Add(new(was, claim));
        }

        return [.. found.Concat(gone.Select(claim => new ClaimDifference(claim, null))).OrderBy(one => (one.Before ?? one.After)!.At.Start)];
    }

    /// <summary>"+ killed: 4 people, the outlet" for a new claim, "-" for one that is gone, "~" for one that changed.</summary>
    public string Line() => (Before, After) switch
    {
        (null, { } now) => $"+ {Told(now)}",
        ({ } was, null) => $"- {Told(was)}",
        _ => $"~ {Told(Before!)} → {(Told(Before!) == Told(After!) ? Fields(Before!, After!) : Told(After!))}",
    };

    /// <summary>The same as a lens shows claims.</summary>
    public ClaimDifference Seen(RegisterLens lens)
    {
        return new(Shown(Before), Shown(After));

        Claim? Shown(Claim? claim) => claim is null ? null : lens.Claim(new(claim, null, "", claim.Date, claim.Dispute?.Disputes)).Claim;
    }

    static string Told(Claim claim) => $"{ClaimWords.What(claim)}, {ClaimWords.WhoHow(claim)} “{SafeText.OneLine(claim.Quote)}”";

    static string Fields(Claim before, Claim after) =>
        FieldDifference.Between(Content(before), Content(after)) is [_, ..] fields ? string.Join("; ", fields) : "the same, found by another rule";

    static bool Overlap(Span one, Span other) => one.Start < other.End && other.Start < one.End;

    // All that the register says of a claim by itself; how it was found may be told in other words.
    static string Content(Claim claim) => RegisterJson.Line(writer => ClaimJson.Write(writer, new(claim, null, "", claim.Date, claim.Dispute?.Disputes)));
}

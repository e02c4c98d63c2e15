using Attest.Model;

namespace Attest.Tests.Specs;

/// <summary>Holds the claims that were read against those an example expects.</summary>
static class SpecMatch
{
    /// <summary>What differs, in words; empty when all is as expected.</summary>
    /// <remarks>
    /// Casualties are always held whole: one that no line expects is an error. The other kinds are held when a line names them.
    /// Of a claim only the fields written are compared; a number without a bound is exact.
    /// </remarks>
    public static IReadOnlyList<string> Differences(IReadOnlyList<ExpectedLine> expected, IReadOnlyList<Claim> claims)
    {
        var (left, problems) = (claims.ToList(), new List<string>());
        // The line that asks for most finds its claim first, so that a plain line cannot take it away.
        foreach (var line in expected.Where(line => !line.IsAbsence).OrderByDescending(line => line.Fields.Count))
        {
            if (left.Find(claim => Fits(line, claim, claims)) is { } found) left.Remove(found);
            else problems.Add($"expected  {line.Written}");
        }

        var held = Held(expected);
        problems.AddRange(left.Where(claim => held.Contains(ClaimText.Kind(claim))).Select(claim => $"not asked {ClaimText.Line(claim, claims)}"));
        return problems;
    }

    static HashSet<string> Held(IReadOnlyList<ExpectedLine> expected) => expected.Any(line => line.Kind is null)
        ? ["casualty", "damage", "attack", "dispute"]
        : ["casualty", .. expected.Select(line => line.Kind!)];

    static bool Fits(ExpectedLine line, Claim claim, IReadOnlyList<Claim> all) =>
        line.Kind == ClaimText.Kind(claim) && SaysSame(line.What, claim)
        && BoundFits(line, claim)
        && line.Fields.All(field => FieldFits(field, ClaimText.Values(claim, field.Key, all)));

    static bool SaysSame(string what, Claim claim) => claim.Kind == ClaimKind.Dispute
        ? ClaimText.What(claim).Contains(what["dispute: ".Length..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(ClaimText.What(claim), what, StringComparison.OrdinalIgnoreCase);

    static bool BoundFits(ExpectedLine line, Claim claim)
    {
        if (line.Fields.Any(field => field.Key == "bound")) return true;
        return (claim.Casualty?.Figure ?? claim.Damage?.Figure) is not { } figure || figure.Bound is Bound.Exact or Bound.Vague or Bound.Between;
    }

    static bool FieldFits(KeyValuePair<string, string> field, IReadOnlyList<string> values) => values.Any(value =>
        field.Key == "quote" ? value.Contains(field.Value, StringComparison.Ordinal)
        : string.Equals(value, field.Value, StringComparison.OrdinalIgnoreCase));
}

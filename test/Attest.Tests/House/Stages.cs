using System.Text.RegularExpressions;

namespace Attest.Tests.House;

/// <summary>Which part of the library may name which.</summary>
static partial class Stages
{
    /// <summary>Every part may name itself and the parts before it. The first three are knowledge, the rest the way a report goes.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
        ["Model", "Languages", "Names", "Clean", "Segment", "Parse", "Extract", "Resolve", "Link", "Reconcile"];

    /// <summary>The parts that source lines name but that come after <paramref name="stage"/>, as "line: words".</summary>
    public static IEnumerable<string> NamedTooEarly(string stage, IEnumerable<string> lines)
    {
        var own = InOrder.Index().First(part => part.Item == stage).Index;
        var later = InOrder.Skip(own + 1).ToHashSet(StringComparer.Ordinal);
        return lines.Select((text, index) => (Text: text, Number: index + 1))
            .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Where(line => Named(line.Text).Any(later.Contains))
            .Select(line => $"{line.Number}: {line.Text.Trim()}");
    }

    /// <summary>Parts named in full ("Attest.Link.X", "global::Attest.Link") or from within Attest ("Link.X") in one line.</summary>
    static IEnumerable<string> Named(string line) =>
        InFull().Matches(line).Concat(FromWithin().Matches(line)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\bAttest\.([A-Z]\w*)")]
    private static partial Regex InFull();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w*)\.[A-Z]")]
    private static partial Regex FromWithin();
}

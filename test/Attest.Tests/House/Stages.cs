using System.Text.RegularExpressions;

namespace Attest.Tests.House;

/// <summary>Which part of the library may name which.</summary>
static partial class Stages
{
    /// <summary>What Resolve knows of the calendar is knowledge too: Clean needs it for the line that dates a report.</summary>
    const string Dates = "Resolve.Dates";

    /// <summary>Every part may name itself and the parts before it. The first four are knowledge, the rest the way a report goes.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
        ["Model", "Languages", "Names", Dates, "Clean", "Segment", "Parse", "Extract", "Resolve", "Link", "Reconcile"];

    /// <summary>The part that a source belongs to, by its path within the library; null at the root, which names all.</summary>
    public static string? Of(string path) => path.Split('/') switch
    {
        [] or [_] => null,
        ["Resolve", "Dates", ..] => Dates,
        [var folder, ..] => folder,
    };

    /// <summary>The lines that name a part after <paramref name="stage"/>, as "line: words".</summary>
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

    [GeneratedRegex(@"\bAttest\.(Resolve\.Dates\b|[A-Z]\w*)")]
    private static partial Regex InFull();

    [GeneratedRegex(@"(?<![\w.])(Resolve\.Dates(?=\.)|[A-Z]\w*(?=\.[A-Z]))")]
    private static partial Regex FromWithin();
}

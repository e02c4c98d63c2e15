using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Languages;

namespace Attest.Clean;

/// <summary>The agencies of Languages/En/wires.tsv: finds them in credits, and in prose that passes their words on.</summary>
sealed class Wires
{
    // Reports are not ours: no line may make a search slow.
    const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    readonly Dictionary<string, string> names;
    readonly ImmutableArray<string> written;
    readonly ImmutableArray<string> inProse;

    // Each is made when a text first has what it looks for: making all would be a tenth of a short run.
    readonly Lazy<Regex> named;
    readonly Lazy<Regex> passedOn;
    readonly Lazy<Regex> only;
    readonly Lazy<Regex> last;
    readonly Lazy<Regex> first;

    Wires(WordTable table)
    {
        names = table.Rows.ToDictionary(row => Wording.Fold(row[1]), row => row[0], StringComparer.Ordinal);
        written = [.. table.Rows.Select(row => row[1])];
        inProse = [.. table.Rows.Where(row => row[2] == "yes").Select(row => row[1])];
        var (any, prose) = (Alternatives(written), Alternatives(inProse));
        named = new(() => new Regex($@"(?<![\w-]){any}(?![\w-])", RegexOptions.CultureInvariant));
        passedOn = new(() => new Regex($@"\b(?:(?:told|to|with|by|for|according to)\s+(?:the\s+|news agency\s+)?{prose}\b|{prose}(?:\s+news agency)?,?\s+(?:has\s+|had\s+)?(?:reported|reports|cited|quoted|said|says)\b)", Linear));
        only = new(() => new Regex($@"^[\s\[(–—-]*(?:(?:with|by|from|via|source|and|photo)[\s:]+|the\s+|agencies\s*|staff\s*|{any}|[\s,/|&+·•–—-])+[\s\])–—.-]*$", Linear | RegexOptions.IgnoreCase));
        last = new(() => new Regex($@"(?:[.!?”""]\s*|©[^©]{{0,80}}\(|[/–—-]\s*){any}\)?$", Linear));
        first = new(() => new Regex($@"^{any}(?:\s?[:/]\s?{any})?\s+[\p{{Lu}}""“]", Linear));
    }

    public static Wires English { get; } = new(WordTable.Read("Languages/En/wires.tsv"));

    /// <summary>Agencies named in a line that gives credit, by their short names.</summary>
    public IEnumerable<string> In(string credit) => named.Value.Matches(credit).Select(match => names[Wording.Fold(match.Groups["wire"].Value)]);

    /// <summary>Agencies whose words the prose passes on: "told AFP", "Reuters reported".</summary>
    public IEnumerable<string> PassedOn(string prose) => !inProse.Any(name => prose.Contains(name, StringComparison.Ordinal)) ? []
        : passedOn.Value.Matches(prose).Select(match => names[Wording.Fold(match.Groups["wire"].Value)]);

    /// <summary>True for a line of agencies and nothing else: "AP - AFP", "[With AFP and Reuters]".</summary>
    public bool IsOnlyCredit(string line) => line.Length <= 120 && MentionsAnyCase(line) && only.Value.IsMatch(line);

    /// <summary>Agencies of a line that holds nothing else, in whatever case they are written.</summary>
    public IEnumerable<string> InAnyCase(string credit) =>
        credit.Split([' ', ',', '/', '|', '&', '(', ')', '[', ']', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => names.GetValueOrDefault(Wording.Fold(word).Trim('-', '.'))).OfType<string>().Concat(In(credit));

    /// <summary>Where the credit starts in a line that ends in one, as captions do: "… in the port. AGENCY"; -1 without one.</summary>
    public int CreditAtEnd(string line) => MayEndInCredit(line.TrimEnd('\n').TrimEnd(')')) && last.Value.Match(line) is { Success: true } match
        ? match.Value[0] is '©' or '/' ? match.Index : match.Groups["wire"].Index : -1;

    /// <summary>Where the sentence starts in a line that starts with an agency's name: "AGENCY The port burns"; -1 without one.</summary>
    public int EndOfCreditAtStart(string line) => written.Any(name => line.StartsWith(name, StringComparison.Ordinal))
        && first.Value.Match(line) is { Success: true } match ? match.Index + match.Length - 1 : -1;

    public string? NameOf(string words) => names.GetValueOrDefault(Wording.Fold(words));

    bool MayEndInCredit(string line) => written.Any(name => line.EndsWith(name, StringComparison.Ordinal));

    bool MentionsAnyCase(string line) => InAnyCase(line).Any();

    static string Alternatives(IEnumerable<string> words) =>
        $"(?<wire>{string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape))})";

}

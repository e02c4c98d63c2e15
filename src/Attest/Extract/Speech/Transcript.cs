using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>Labels that open the paragraphs of a transcript: "PETROVA: We hear …". The host speaks for the outlet.</summary>
sealed partial class Transcript
{
    /// <summary>Fewest labelled paragraphs that make a text a transcript.</summary>
    const int MinLabels = 3;

    readonly FrozenDictionary<int, Speaker?> _byBlock;

    Transcript(FrozenDictionary<int, Speaker?> byBlock) => _byBlock = byBlock;

    public static Transcript Of(CleanReport report, PersonDirectory people)
    {
        var labels = Enumerable.Range(0, report.Blocks.Length)
            .Where(block => report.Blocks[block].Kind is BlockKind.Body or BlockKind.Heading)
            .Select(block => (Block: block, Match: Label().Match(report.Text, report.Blocks[block].At.Start, report.Blocks[block].At.Length)))
            .Where(label => label.Match.Success).ToList();
        if (labels.Count < MinLabels) return new(FrozenDictionary<int, Speaker?>.Empty);

        var hosts = labels.Where(label => label.Match.Groups["role"].Value.Contains("HOST", StringComparison.Ordinal))
            .Select(label => Surname(label.Match)).ToFrozenSet(StringComparer.Ordinal);
        var byBlock = new Dictionary<int, Speaker?>();
        for (var i = 0; i < labels.Count; i++)
        {
            var speaker = hosts.Contains(Surname(labels[i].Match)) ? null : SpeakerOf(labels[i].Match, people);
            var end = i + 1 < labels.Count ? labels[i + 1].Block : report.Blocks.Length;
            for (var block = labels[i].Block; block < end; block++) byBlock[block] = speaker;
        }

        return new(byBlock.ToFrozenDictionary());
    }

    /// <summary>Who speaks in a paragraph; null where the host does, or where the text is no transcript.</summary>
    public Speaker? SpeakerIn(int block) => _byBlock.GetValueOrDefault(block);

    static Speaker SpeakerOf(Match label, PersonDirectory people)
    {
        var written = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(label.Groups["name"].Value.ToLowerInvariant());
        var name = people.Fullest(written);
        return new(name, "person:" + NameKey.Of(name), SpeakerKind.Person);
    }

    static string Surname(Match label)
    {
        var name = label.Groups["name"].Value;
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    [GeneratedRegex(@"^(?<name>[A-Z][A-Z.'’\-]{1,20}(?: [A-Z][A-Z.'’\-]{0,20}){0,3})(?:, (?<role>[A-Z][A-Z ]{1,30}))?:", RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}

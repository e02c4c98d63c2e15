using System.Text.RegularExpressions;

namespace Attest.Clean;

/// <summary>Reads bylines: "By Ann Bell &amp; Carl Dorn, NBC News–", "By Agencies(China Daily USA)".</summary>
sealed partial class BylineReader(Wires wires, Outlets outlets)
{
    const int MaxWords = 24;
    static readonly char[] Edges = [' ', ',', '–', '—', '-', '|', '(', ')', '.', '\u00a0'];

    /// <summary>The byline that the line is, or null when it is none.</summary>
    public Byline? Read(string line)
    {
        if (line.Length > 240 || Wording.Count(line) > MaxWords) return null;
        if (Start().Match(line) is not { Success: true } start) return null;

        var rest = line[start.Length..];
        var cut = rest.IndexOfAny(['(', '|', '–', '—']);
        var pieces = (cut < 0 ? rest : rest[..cut]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        // "By Ann Bell, Correspondent, 12 June 2024"
        for (; pieces.Count > 1 && Figures().IsMatch(pieces[^1]); pieces.RemoveAt(pieces.Count - 1)) { }
        if (pieces.Count == 0 || !pieces.All(IsNames)) return null;

        var outlet = cut < 0 ? null : OutletOf(rest[cut..]);
        for (; pieces.Count > 1 && IsHouse(pieces[^1]); pieces.RemoveAt(pieces.Count - 1)) outlet ??= OutletOf(pieces[^1]);
        var names = string.Join(", ", pieces).Trim(Edges);
        return new(IsPerson(names) ? names : null, outlet ?? outlets.Find(names));
    }

    bool IsHouse(string words) => OutletOf(words) is not null || wires.NameOf(words.Trim(Edges)) is not null || Office().IsMatch(words);

    /// <summary>A known outlet, or words that end as outlets' names do.</summary>
    string? OutletOf(string words)
    {
        var bare = words.Trim(Edges);
        return outlets.Find(bare) ?? (wires.NameOf(bare) is null && OutletName().IsMatch(bare) ? bare : null);
    }

    bool IsPerson(string names) => wires.NameOf(names) is null && outlets.Find(names) is null && !Desk().IsMatch(names);

    /// <summary>Names start with capitals; between them stand only the words that join names.</summary>
    static bool IsNames(string names) => Wording.Words(names).All(word => !char.IsLower(word[0]) || Joint().IsMatch(word));

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:Reported |Written |Story )?[Bb][Yy]:?\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:The )?(?:\p{Lu}[\w.&'’-]* ){0,4}(?:News|Times|Post|Daily|Herald|Tribune|Journal|Gazette|Telegraph|Observer|Star|Mail|Press|Radio|Television|TV|Online|Magazine|Review|Today|Chronicle|Mirror|Express)$", RegexOptions.CultureInvariant)]
    private static partial Regex OutletName();

    [GeneratedRegex(@"\b(?:reporter|correspondent|editor|writer|staff|desk|bureau chief|contributor)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"\b(?:agency|agencies|staff|desk|reporters|correspondents|editors|services|newsroom|team)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Desk();

    [GeneratedRegex(@"^(?:and|in|for|the|of|at|al|el|bin|ben|ibn|abu|de|da|di|du|des|del|della|la|le|van|von|der|den|ter|dos|y|e|et|(?:al|el|ul|ur|e)-\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}

using System.Globalization;
using System.Text;

namespace Attest.App.Intake.Web;

/// <summary>What a robots.txt lets us fetch, after RFC 9309: the group named for us, else that for all; the longest rule that fits wins.</summary>
sealed class RobotsRules
{
    /// <summary>Longest file that is read; what comes after is passed over.</summary>
    public const int MaxBytes = 512 * 1024;

    const int MaxRules = 2000;
    static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    readonly List<(bool IsAllowed, string Path)> rules = [];

    RobotsRules()
    {
    }

    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Least time between two requests that the file asks for; nought when it asks for none.</summary>
    public TimeSpan Delay { get; private set; }

    public static RobotsRules Parse(ReadOnlySpan<byte> file) => With(Encoding.UTF8.GetString(file[..Math.Min(file.Length, MaxBytes)]));

    /// <param name="path">Path and query as they are sent.</param>
    public bool Allows(string path)
    {
        var best = (IsAllowed: true, Length: -1);
        foreach (var (isAllowed, rule) in rules)
            if (rule.Length > best.Length || rule.Length == best.Length && isAllowed)
                if (Fits(rule, path)) best = (isAllowed, rule.Length);
        return best.IsAllowed;
    }

    static RobotsRules With(string file)
    {
        var (own, all) = (new RobotsRules(), new RobotsRules());
        var (isOwn, isAll, isAgents, hasOwn) = (false, false, false, false);
        foreach (var line in file.AsSpan().EnumerateLines())
        {
            if (Field(line) is not var (name, value)) continue;
            if (name == "user-agent")
            {
                if (!isAgents) (isOwn, isAll) = (false, false);
                (isAgents, isAll) = (true, isAll || value == "*");
                isOwn |= value.Split('/')[0].Trim().Equals(WebOptions.Product, StringComparison.OrdinalIgnoreCase);
                hasOwn |= isOwn;
                continue;
            }

            isAgents = false;
            if (isOwn) own.Add(name, value);
            if (isAll) all.Add(name, value);
        }

        return hasOwn ? own : all;
    }

    static (string Name, string Value)? Field(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('#') is >= 0 and var comment) line = line[..comment];
        return line.IndexOf(':') is > 0 and var colon ? (line[..colon].Trim().ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString()) : null;
    }

    void Add(string name, string value)
    {
        // "Disallow:" with nothing after it allows all.
        if (name is "allow" or "disallow" && value.Length is > 0 and <= 1000 && rules.Count < MaxRules) rules.Add((name == "allow", value));
        if (name == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            Delay = seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
    }

    /// <summary>Matches "*" with anything and "$" with the end; in time that grows with rule times path at most.</summary>
    static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var pattern = isWhole ? rule[..^1] : rule + "*";
        var (at, star, back) = (0, -1, 0);
        for (var letter = 0; letter < path.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*') (star, back, at) = (at, letter, at + 1);
            else if (at < pattern.Length && pattern[at] == path[letter]) (at, letter) = (at + 1, letter + 1);
            else if (star >= 0) (at, letter) = (star + 1, back += 1);
            else return false;
        }

        return pattern.AsSpan(at).TrimStart('*').IsEmpty;
    }
}

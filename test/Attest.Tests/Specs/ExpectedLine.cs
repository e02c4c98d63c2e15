namespace Attest.Tests.Specs;

/// <summary>One line of what is expected: a claim, or that there is none of a kind.</summary>
/// <param name="Kind">casualty, damage, attack or dispute; null for "none", which speaks of all kinds.</param>
/// <param name="IsAbsence">True for "none" and "no damage".</param>
/// <param name="What">What the claim says, as <see cref="ClaimText.What"/> puts it; empty for an absence.</param>
/// <param name="Fields">Further facts, each a key and a value, as written.</param>
sealed record ExpectedLine(string Written, string? Kind, bool IsAbsence, string What, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    static readonly string[] Kinds = ["casualty", "damage", "attack", "dispute"];

    /// <exception cref="FormatException">A field or kind is unknown.</exception>
    public static ExpectedLine Read(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        var what = fields[0];
        if (what == "none") return new(line, null, true, "", []);
        if (what.StartsWith("no ", StringComparison.Ordinal)) return new(line, KnownKind(what[3..]), true, "", []);

        var kind = Kinds.FirstOrDefault(known => what.StartsWith(known + ": ", StringComparison.Ordinal)) ?? "casualty";
        return new(line, kind, false, what, [.. fields.Skip(1).Select(Field)]);
    }

    static string KnownKind(string kind) => Kinds.Contains(kind) ? kind
        : throw new FormatException($"\"{kind}\" is no kind of claim; the kinds are {string.Join(", ", Kinds)}");

    static KeyValuePair<string, string> Field(string field)
    {
        var colon = field.IndexOf(": ", StringComparison.Ordinal);
        var (key, value) = colon < 0 ? (ClaimText.KeyOf(field), field) : (field[..colon], field[(colon + 2)..].Trim());
        return key is not null && ClaimText.Keys.Contains(key) ? new(key, value)
            : throw new FormatException($"\"{field}\" is no field; a field is a bound, a stance, a scope, or one of {string.Join(", ", ClaimText.Keys)} with a value");
    }
}

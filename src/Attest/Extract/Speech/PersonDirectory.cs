using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>The persons that a report names, each by the fullest name it gives.</summary>
sealed class PersonDirectory
{
    readonly FrozenDictionary<string, ImmutableArray<string>> _bySurname;

    PersonDirectory(FrozenDictionary<string, ImmutableArray<string>> bySurname) => _bySurname = bySurname;

    public static PersonDirectory Of(ParsedReport report, RoleTable roles)
    {
        var names = new List<string>();
        foreach (var sentence in report.Sentences)
            foreach (var entity in sentence.Entities)
                if (entity.Kind == EntityKind.Person && NameOf(sentence, entity.First, entity.End, roles) is { } name) names.Add(name);
        return new(names.Where(name => name.Contains(' ', StringComparison.Ordinal))
            .GroupBy(SurnameKey, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The fullest name that goes with <paramref name="name"/>; itself when there is none or when two persons share it.</summary>
    public string Fullest(string name)
    {
        if (!_bySurname.TryGetValue(SurnameKey(name), out var full)) return name;
        var first = FirstKey(name);
        var fitting = name.Contains(' ', StringComparison.Ordinal) ? [.. full.Where(other => FirstKey(other) == first)] : full;
        if (fitting.IsEmpty) return name;
        return fitting.Select(FirstKey).Distinct(StringComparer.Ordinal).Count() == 1
            ? fitting.OrderByDescending(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).First() : name;
    }

    /// <summary>A name without titles before it and a possessive after it; null when nothing is left.</summary>
    public static string? NameOf(Sentence sentence, int first, int end, RoleTable roles)
    {
        while (first < end && (roles.Of(sentence.Tokens[first]) is { Kind: RoleKind.Title or RoleKind.Office or RoleKind.Voice }
            || sentence.Tokens[first].Tag is "PUNCT" or "DET")) first++;
        while (end > first && sentence.Tokens[end - 1].Text is "'s" or "’s" or "," or "'" or "’") end--;
        if (first >= end) return null;
        var text = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && sentence.Tokens[i].At.Start > sentence.Tokens[i - 1].At.End) text.Append(' ');
            text.Append(sentence.Tokens[i].Text);
        }

        return text.ToString();
    }

    static string SurnameKey(string name) => NameKey.Of(name[(name.LastIndexOf(' ') + 1)..]);

    static string FirstKey(string name) => NameKey.Of(name.Split(' ')[0]);
}

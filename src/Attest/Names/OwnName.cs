using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>What people ruled on a name: that it means a party which the tables know, or of what kind and country its party is.</summary>
/// <param name="Name">As reports write it; capitals count as in the tables.</param>
/// <param name="Means">Key of the party; null where <paramref name="Kind"/> says what it is.</param>
/// <param name="Kind">Null exactly when <paramref name="Means"/> is not.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
public sealed record OwnName(string Name, string? Means, ActorKind? Kind, string? Country)
{
    const string Prefix = "n-", MeansWord = "means ";
    const int LongestName = 100;

    /// <summary>The subject of a decision on a name: "n-River Brigades".</summary>
    public static string SubjectOf(string name) => Prefix + name;

    /// <summary>The name that a decision's subject tells; null for any other subject, and for what is no name.</summary>
    /// <remarks>A name needs a capital: without one it would be found in any running text.</remarks>
    public static string? NameIn(string subject) => subject.StartsWith(Prefix, StringComparison.Ordinal) && subject[Prefix.Length..] is { Length: > 1 and <= LongestName } name
        && name == name.Trim() && name.Any(char.IsUpper) && !name.Any(char.IsControl) && NameFold.Of(name).Length > 1 ? name : null;

    /// <summary>Null where the value says nothing of a name: it is "means islamic-state", "group" or "group, SY".</summary>
    public static OwnName? Read(string subject, string value)
    {
        if (NameIn(subject) is not { } name) return null;
        if (value.StartsWith(MeansWord, StringComparison.Ordinal)) return value[MeansWord.Length..] is { Length: > 0 } key ? new(name, key, null, null) : null;
        var (kind, country) = value.Split(", ", 2) is [var first, var second] ? (first, second) : (value, null);
        return KindOf(kind) is { } one && (country is null || Countries.Of(country) is not null) ? new(name, null, one, country) : null;
    }

    /// <summary>The value as it is kept, of one as a person types it: parties and countries may stand there by any name. Null where there is no such party, kind or country.</summary>
    public static string? ValueOf(string typed)
    {
        var text = typed.Trim();
        if (text.StartsWith(MeansWord, StringComparison.Ordinal))
            return (ActorTable.Load().ById(text[MeansWord.Length..].Trim()) ?? ActorTable.Load().Find(text[MeansWord.Length..].Trim())) is { } row ? MeansWord + row.Key : null;
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (KindOf(parts[0].Replace(' ', '_')) is not { } kind) return null;
        if (parts is [_] or [_, ""]) return EnumNames.Of(kind);
        return (Countries.Of(parts[1]) ?? Countries.All.FirstOrDefault(country => NamesOf(country).Any(name => NameFold.Of(name) == NameFold.Of(parts[1])))) is { } found
            ? $"{EnumNames.Of(kind)}, {found.Iso}" : null;
    }

    /// <summary>What the standing decisions say of names, by name; of two on one name the later counts.</summary>
    public static ImmutableArray<OwnName> Of(IEnumerable<Decision> standing) =>
    [
        .. standing.Where(decision => decision.Ruling == Ruling.Name).Select(decision => Read(decision.Subject, decision.Value ?? "")).OfType<OwnName>()
            .GroupBy(own => own.Name, StringComparer.Ordinal).Select(same => same.Last()).OrderBy(own => own.Name, StringComparer.Ordinal),
    ];

    /// <summary>"River Brigades means islamic-state", "River Brigades is group, SY".</summary>
    public override string ToString() =>
        Means is not null ? $"{Name} {MeansWord}{Means}" : $"{Name} is {EnumNames.Of(Kind!.Value)}{(Country is null ? "" : $", {Country}")}";

    static IEnumerable<string> NamesOf(Country country) => country.OtherNames.Prepend(country.Name);

    static ActorKind? KindOf(string name)
    {
        foreach (var kind in Enum.GetValues<ActorKind>())
            if (EnumNames.Of(kind) == name) return kind;
        return null;
    }
}

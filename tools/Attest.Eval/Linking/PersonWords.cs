using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Languages;
using Attest.Model;
using Group = Attest.Model.Group;

namespace Attest.Eval.Linking;

/// <summary>What the words of a claim of one person tell of who it is: name, age, sex, a child or not, "another".</summary>
sealed partial class PersonWords
{
    // A small child is younger than this.
    const int Small = 13;

    static readonly ClosedWords People = ClosedWords.Load("En", "people-words");
    static readonly FrozenSet<string> Males = People.Of("male");
    static readonly FrozenSet<string> Females = People.Of("female");
    static readonly FrozenSet<string> Children = People.Of("small");
    static readonly FrozenSet<string> Grown = People.Of("grown");

    readonly string[] name;
    readonly string last;
    readonly int? age;
    readonly Group group;

    /// <param name="claim">A casualty claim.</param>
    public PersonWords(Claim claim)
    {
        Phrase = claim.Casualty!.Phrase;
        var words = Phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        last = words.Length == 0 ? "" : words[^1].ToLowerInvariant();
        name = words.Length > 0 && words.All(word => char.IsUpper(word[0])) && !IsPronoun && words[0].ToLowerInvariant() is not ("a" or "an" or "the" or "one" or "another")
            ? [.. words.Select(word => word.Trim('.', ',', '\'', '’').ToLowerInvariant()).Where(word => word is not ("jr" or "sr" or "ii" or "iii"))] : [];
        age = AgeIn(claim.Quote, Phrase);
        group = claim.Casualty.Group;
    }

    public string Phrase { get; }

    public bool IsPronoun => last is "he" or "she" or "him" or "her" or "his" && !Phrase.Contains(' ', StringComparison.Ordinal);

    public bool IsName => name.Length > 0;

    public bool IsDefinite => Phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"another man", "a second teen": somebody beside those told before.</summary>
    public bool IsAnother => Another().IsMatch(Phrase);

    /// <summary>"one", "1": a count, which tells nothing of who it is.</summary>
    public bool IsCount => last is "one" or "1";

    /// <summary>True where the words cannot mean the same person.</summary>
    public bool IsApartFrom(PersonWords other)
    {
        if (IsAnother || other.IsAnother) return true;
        if (IsPronoun || other.IsPronoun) return false;
        if (age is { } years && other.age is { } theirs) return years != theirs;
        if (IsName && other.IsName) return !name.Intersect(other.name).Any();
        return IsOf(Males, Females, other) || IsOf(Children, Grown, other)
            || IsSmallBeside(other) || other.IsSmallBeside(this)
            || (group != other.group && (group is Group.Police or Group.Militants || other.group is Group.Police or Group.Militants));
    }

    bool IsOf(FrozenSet<string> one, FrozenSet<string> opposite, PersonWords other) =>
        (one.Contains(last) && opposite.Contains(other.last)) || (opposite.Contains(last) && one.Contains(other.last));

    bool IsSmallBeside(PersonWords other) => Children.Contains(last) && other.age >= Small;

    // "a 24-year-old man", "24-year-old Anna Berg", "Anna Berg, 24,"
    static int? AgeIn(string quote, string phrase)
    {
        var at = quote.IndexOf(phrase, StringComparison.Ordinal);
        var near = at < 0 ? phrase : quote[Math.Max(0, at - 16)..Math.Min(quote.Length, at + phrase.Length + 8)];
        var found = Years().Match(near);
        return found.Success ? int.Parse(found.Groups["years"].Value, CultureInfo.InvariantCulture) : Months().IsMatch(near) ? 0 : null;
    }

    [GeneratedRegex(@"^(another|an? (second|third)|the (second|other))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?<years>[0-9]{1,2})( ?- ?| )year|, (?<years>[0-9]{1,2})(,|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Years();

    [GeneratedRegex(@"(month|week|day)s?( ?- ?| )old", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Months();
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>"accused the army of bombing farms", "convicted of shelling": behind a verb of blaming or clearing, a verb in -ing has what follows as its object.</summary>
sealed class BlamedDeeds
{
    /// <summary>Words from the verb of blaming to what somebody is blamed for; whoever is blamed stands between.</summary>
    public const int Reach = 14;

    readonly FrozenSet<string> blaming, deeds;
    readonly ImmutableArray<string> stems;

    BlamedDeeds(FrozenSet<string> blaming, FrozenSet<string> deeds) =>
        (this.blaming, this.deeds, stems) = (blaming, deeds, [.. blaming.Order(StringComparer.Ordinal).Select(lemma => lemma.TrimEnd('e'))]);

    /// <param name="language">A folder of Languages: "En".</param>
    public static BlamedDeeds Load(string language)
    {
        var words = ClosedWords.Load(language, "attack-parties");
        return new([.. words.InOrder("blaming"), .. words.InOrder("clearing")], words.Of("deed"));
    }

    /// <summary>True for "attacks", "campaign": in "bombing attacks" they are no object.</summary>
    public bool IsDeed(string word) => deeds.Contains(word) || (word.EndsWith('s') && deeds.Contains(word[..^1]));

    /// <summary>True for a form of a verb of blaming; asked of verbs only, so its first letters will do.</summary>
    public bool IsBlaming(string word)
    {
        foreach (var stem in stems)
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True for a word in -ing right behind "of", "for" or "with".</summary>
    public static bool Opens(ReadOnlySpan<string> words, int at) => at > 1 && words[at].EndsWith("ing", StringComparison.Ordinal) && words[at - 1] is "of" or "for" or "with";

    public void Mend(ImmutableArray<Token>.Builder tokens)
    {
        for (var at = 2; at < tokens.Count; at++)
            if (ThingOf(tokens, at) is { } thing && BlamingAbove(tokens, at, thing) is { } verb) Hang(tokens, at, thing, verb);
    }

    // "of bombing civilians": hung on the civilians as if it described them.
    int? ThingOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Xpos: "VBG", Relation: "amod" or "compound" } word || word.Head <= at || tokens[at - 1].Text is not ("of" or "for" or "with")) return null;
        return deeds.Contains(tokens[word.Head].Lemma) || tokens[at - 1].Head != word.Head ? null : word.Head;
    }

    int? BlamingAbove(ImmutableArray<Token>.Builder tokens, int at, int thing)
    {
        var (above, steps) = (tokens[thing].Head, 0);
        for (; above >= 0 && steps < 3; above = tokens[above].Head, steps++)
            if (tokens[above].Tag == "VERB") return above < at && at - above <= Reach && blaming.Contains(tokens[above].Lemma) ? above : null;
        return null;
    }

    static void Hang(ImmutableArray<Token>.Builder tokens, int gerund, int thing, int verb)
    {
        tokens[gerund] = tokens[gerund] with { Head = verb, Relation = "advcl" };
        tokens[gerund - 1] = tokens[gerund - 1] with { Head = gerund, Relation = "mark" };
        tokens[thing] = tokens[thing] with { Head = gerund, Relation = "obj" };
    }
}

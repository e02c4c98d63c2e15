using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Hangs the parts of "Mazar-i-Sharif" on one another: words joined by hyphens around a small particle are one name.</summary>
static class HyphenNames
{
    const int LongestParticle = 3;

    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        var last = LastOf(tokens, at);
        if (last == at || TopOf(tokens, at, last) is not { } top) return;
        tokens[at] = tokens[at] with { Head = tokens[top].Head, Relation = tokens[top].Relation };
        for (var part = at + 2; part <= last; part += 2) tokens[part] = tokens[part] with { Head = at, Relation = "flat" };
    }

    /// <summary>The last word of the name that begins at a word; the word itself where none does.</summary>
    static int LastOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at].Tag != "PROPN" || (at > 0 && IsJoined(tokens, at - 1))) return at;
        var (last, hasParticle) = (at, false);
        while (IsJoined(tokens, last + 1))
        {
            last += 2;
            if (IsParticle(tokens[last])) hasParticle = true;
        }

        return hasParticle && char.IsUpper(tokens[last].Text[0]) ? last : at;
    }

    /// <summary>True for a hyphen with no blank on either side and a part of a name behind it.</summary>
    static bool IsJoined(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Text == "-" && tokens[at - 1].At.End == tokens[at].At.Start
        && tokens[at].At.End == tokens[at + 1].At.Start && (tokens[at + 1].Tag == "PROPN" || IsParticle(tokens[at + 1]));

    static bool IsParticle(Token word) => word.Text.Length <= LongestParticle && char.IsLower(word.Text[0]);

    /// <summary>Of the parts that hang on words outside, where there are several or the first is none of them, the one nearest the root.</summary>
    static int? TopOf(ImmutableArray<Token>.Builder tokens, int first, int last)
    {
        var (outside, top) = (0, (int?)null);
        for (var part = first; part <= last; part += 2)
        {
            if (tokens[part].Head >= first && tokens[part].Head <= last) continue;
            outside++;
            if (top is null && !IsUnderAny(tokens, tokens[part].Head, first, last)) top = part;
        }

        return outside > 1 || top != first ? top : null;
    }

    static bool IsUnderAny(ImmutableArray<Token>.Builder tokens, int word, int first, int last)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps <= tokens.Count; at = tokens[at].Head, steps++)
            if (at >= first && at <= last) return true;
        return false;
    }
}

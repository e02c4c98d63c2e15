using Attest.Model;

namespace Attest.Extract.People;

/// <summary>A verb with its auxiliaries, as the words stand: "has since been charged".</summary>
/// <param name="Main">The verb that says what; "be" itself where nothing but "be" is there.</param>
/// <param name="IsPassive">A participle under "be" or "get", or a participle alone behind the name.</param>
/// <param name="IsUnreal">Negated, or under "would", "could", "may".</param>
sealed record VerbChain(Token Main, bool IsPassive, bool IsUnreal)
{
    /// <summary>How far behind a name its verb may stand.</summary>
    const int Reach = 36;

    /// <summary>The first verb that is said of the name that ends before <paramref name="end"/>; descriptions between commas are passed over.</summary>
    public static VerbChain? After(SentenceReading sentence, int end)
    {
        for (var at = end; at < Math.Min(sentence.Tokens.Length, end + Reach); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Text is ";" or ":" or "\"" or "“" or "”" || token.Tag == "SCONJ" || (at == end && token.Xpos == "POS")) return null;
            if (token.Xpos is "WP" or "WDT" or "WP$" or "WRB")
            {
                if (Comma(sentence, at) is not { } comma) return null;
                at = comma;
                continue;
            }

            if (IsFinite(sentence, at, end)) return Of(sentence, at);
        }

        return null;
    }

    /// <summary>The verb of "who was shot", said of the name before; null where no such clause follows it.</summary>
    public static VerbChain? OfClause(SentenceReading sentence, int end)
    {
        var at = sentence.Is(end, ",") ? end + 1 : end;
        return sentence.At(at) is { Xpos: "WP", Lemma: "who" } && sentence.At(at + 1) is { Tag: "VERB" or "AUX" or "ADV" } ? Of(sentence, at + 1) : null;
    }

    /// <summary>The verb that begins at <paramref name="at"/>.</summary>
    public static VerbChain Of(SentenceReading sentence, int at)
    {
        var (bound, unreal, start) = (false, false, at);
        for (; at < sentence.Tokens.Length - 1; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Lemma is "not" or "n't" or "never") unreal = true;
            if (token.Lemma is "would" or "could" or "may" or "might" or "should") unreal = true;
            if (token.Lemma is "be" or "get") bound = true;
            if (!(token.Tag is "AUX" or "ADV" or "PART" || token.Lemma is "be" or "get" || (token.Lemma is "have" && sentence.At(at + 1) is { Tag: "AUX" or "VERB" or "ADV" }))) break;
            if (sentence.At(at + 1) is not { Tag: "AUX" or "ADV" or "PART" or "VERB" }) break;
        }

        var main = sentence.Tokens[at];
        return new(main, main.Xpos is "VBN" or "VBD" && (bound || (at == start && main.Xpos == "VBN")), unreal);
    }

    // "Jon Hale, 16, shot in the leg": a participle right behind the name; further on only a finite verb counts.
    static bool IsFinite(SentenceReading sentence, int at, int end)
    {
        var token = sentence.Tokens[at];
        if (token.Tag == "AUX" || token.Xpos is "VBD" or "VBZ" or "VBP" or "MD") return token.Tag is "AUX" or "VERB";
        return token is { Tag: "VERB", Xpos: "VBN" } && (at == end || (at == end + 1 && sentence.Is(end, ",")) || sentence.At(at - 1)?.Lemma is "both" or "all" or "each");
    }

    // The comma that closes a clause opened by "who": the next one before a verb.
    static int? Comma(SentenceReading sentence, int from)
    {
        for (var at = from; at < sentence.Tokens.Length - 1; at++)
            if (sentence.Is(at, ",") && sentence.Tokens[at + 1] is { Tag: "AUX" or "VERB" or "ADV" }) return at;
        return null;
    }
}

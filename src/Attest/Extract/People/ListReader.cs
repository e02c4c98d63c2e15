using Attest.Extract.Casualties;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Names that a form of "be" gives to those told of: "killed were Jon Hale and …", "the dead: …", "the woman is Ann Reed", "so was Ann Reed".</summary>
sealed class ListReader(HarmWords harm)
{
    /// <summary>Words of a description before the names: "were his son and daughter — Jon Hale and …".</summary>
    const int Longest = 8;

    public (Told, int)? Read(SentenceReading sentence, ToldBefore earlier, int first)
    {
        var at = first - 1;
        if (sentence.Is(at, ":")) at--;
        else if (Verb(sentence, first) is { } verb) at = verb - 1;
        else return null;
        if (at == 0 && sentence.Tokens[0].Text is "They" or "He" or "She" or "So") return Meant(earlier.Last) is { } told ? (told, 0) : null;
        for (var i = at; i >= Math.Max(0, at - 4); i--)
        {
            var token = sentence.Tokens[i];
            if (sentence.At(i + 1)?.Xpos == "POS") return null;
            if (PersonWords.Doers.Is(token)) return (Told.Doer(PersonStatus.Suspected, 3, "noun"), i);
            if (PersonWords.Victims.Is(token) || PersonWords.Dead.Is(token))
                return (Told.Victim(token.Lemma is "victim" ? null : token.Lemma is "wounded" or "injured" ? PersonStatus.Injured : PersonStatus.Killed, 3, "noun"), i);
            if (token.Xpos is "VBN" or "VBD" && harm.Verb(sentence, token) is { } word && i < 4) return (Told.Of(word.Effect, "harmed"), i);
        }

        return Tied(sentence, earlier, at) ? (Told.Victim(null, 2, "tied"), at) : null;
    }

    // The form of "be" before the names, over the words that describe them.
    static int? Verb(SentenceReading sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(1, first - Longest); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Lemma is "be" or "include") return at;
            var describes = token.Tag is "DET" or "NOUN" or "ADJ" or "NUM" or "CCONJ" || token.Xpos is "PRP$" or "POS" || token.Text is "," or "–" or "—" or "-"
                || (token.Tag == "PROPN" && sentence.At(at + 1)?.Xpos == "POS")
                // "were Maj. Jon Hale"
                || (token.Text.Length > 2 && char.IsUpper(token.Text[0]) && token.Text.EndsWith('.'));
            if (!describes || PersonWords.Others.Is(token)) return null;
        }

        return null;
    }

    // "The woman is Ann Reed", "the 6-year-old is Ann Reed": those of whom harm was told before.
    static bool Tied(SentenceReading sentence, ToldBefore earlier, int at)
    {
        if (sentence.At(at) is not { Tag: "NOUN" or "ADJ" } noun) return false;
        if (noun.Lemma == "old") return AgeReader.In(sentence, at, at + 1) is { } years && earlier.Harmed.Contains(ToldBefore.OfAge(years)) && IsDefinite(sentence, at, 6);
        return earlier.Harmed.Contains(ToldBefore.OfNoun(noun)) && (PersonWords.Minors.Is(noun) || PersonWords.Folk.Is(noun)) && IsDefinite(sentence, at, 3);
    }

    static bool IsDefinite(SentenceReading sentence, int at, int most)
    {
        for (var i = at - 1; i >= Math.Max(0, at - most); i--)
        {
            if (sentence.Tokens[i] is { Tag: "DET" } article) return article.Lemma == "the";
            if (sentence.Tokens[i].Tag is not ("ADJ" or "NUM" or "NOUN" or "PUNCT")) return false;
        }

        return false;
    }

    // "Three people were shot dead. They are Jon Hale, …": those of whom the sentence before tells, where it tells of one side alone.
    Told? Meant(SentenceReading? before)
    {
        if (before is null || LeadReader.IsOfDoer(before) || before.Tokens.Any(PersonWords.Doers.Is)) return null;
        foreach (var token in before.Tokens)
            if (token.Xpos is "VBN" && harm.Verb(before, token) is { } word) return Told.Of(word.Effect, "listed");
        return before.Tokens.Any(PersonWords.Victims.Is) ? Told.Victim(null, 2, "listed") : null;
    }
}

using System.Collections.Immutable;

namespace Attest.Extract.People;

/// <summary>Names of which the same is said: "A, 19, B, 22, of Dunmore, and C were shot".</summary>
sealed record NameGroup(ImmutableArray<NameMention> Names)
{
    /// <summary>Words of an office before a name: "Harlow County Sheriff's Capt.".</summary>
    const int OfficeWords = 5;

    const int WidestGap = 14;

    public int First => Names[0].PhraseFirst;

    public int End => Names[^1].PhraseEnd;

    /// <summary>The names of a sentence in groups, in order.</summary>
    public static IEnumerable<NameGroup> Of(SentenceReading sentence, ImmutableArray<NameMention> names)
    {
        var group = new List<NameMention>();
        foreach (var name in names)
        {
            if (group.Count > 0 && (IsTeller(sentence, name) || !AreListed(sentence, group[^1].PhraseEnd, name.PhraseFirst)))
            {
                yield return new([.. group]);
                group = [];
            }

            group.Add(name);
        }

        if (group.Count > 0) yield return new([.. group]);
    }

    /// <summary>The names up to one that is only kin of them: "the suspect, Jon Hale, and his son, Al".</summary>
    public IEnumerable<NameMention> WithoutKin(SentenceReading sentence) => Names.TakeWhile((name, at) =>
        at == 0 || !sentence.Tokens.Take(name.First).Skip(Names[at - 1].PhraseEnd).Any(PersonWords.Kin.Is));

    /// <summary>True where the name that ends there is only whose word it is: "according to Coroner Ann Reed".</summary>
    public static bool IsSource(SentenceReading sentence, int end)
    {
        for (var at = end - 1; at >= Math.Max(1, end - WidestGap); at--)
        {
            if (sentence.Is(at, "to") && sentence.Is(at - 1, "according")) return true;
            // "according to the coroner, Ann Reed,"
            if (sentence.Is(at, ",") && PersonWords.Offices.Is(sentence.Tokens[at - 1])) continue;
            if (sentence.Tokens[at].Tag is "VERB" or "AUX" || sentence.Tokens[at].Text is "," or ";") return false;
        }

        return false;
    }

    /// <summary>True where a comma cuts the name off as the one who tells it: "there were two victims, Hale said".</summary>
    public static bool IsTeller(SentenceReading sentence, NameMention name) =>
        sentence.Is(OfficeBefore(sentence, name.PhraseFirst) - 1, ",") && sentence.At(name.PhraseEnd) is { Tag: "VERB", Xpos: not "VBN" } verb && PersonWords.Telling.Contains(verb.Lemma);

    // "Arda Police Chief Jon Hale": the words of an office before the name.
    static int OfficeBefore(SentenceReading sentence, int first)
    {
        var at = first;
        while (sentence.At(at - 1) is { Tag: "PROPN" or "NOUN" } && first - at < OfficeWords) at--;
        return at;
    }

    // Between two names of a list stand commas, "and", a home town, and no verb; "Hale's mother" and "son of Hale" are other persons.
    static bool AreListed(SentenceReading sentence, int end, int first)
    {
        if (first - end > WidestGap || sentence.Is(first - 1, "of") || IsSource(sentence, end)) return false;
        var joined = false;
        for (var at = end; at < first; at++)
        {
            var token = sentence.Tokens[at];
            // "her children Mateo, 11, and twins Sofia and Daniel"; "Sgt. First Class"
            if ((token.Tag == "VERB" && PersonWords.Kin.Is(token)) || (token.Tag == "ADV" && char.IsUpper(token.Text[0]))) continue;
            if (token.Tag is "VERB" or "AUX" or "SCONJ" or "ADV" || token.Xpos is "POS" or "WP" or "WDT" || token.Text is "." or ":" or "\"" or "“" or "”") return false;
            if (token.Tag == "ADP" && token.Lemma is not ("of" or "from" or "in")) return false;
            // "…, the son of volunteer firefighter Jon Hale": kin of the one before.
            if (PersonWords.Kin.Is(token) && sentence.Is(at + 1, "of")) return false;
            joined |= token.Text is "," or ";" or "&" || token.Lemma == "and";
        }

        return joined;
    }
}

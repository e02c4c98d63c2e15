using Attest.Extract.Casualties;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What a noun set off behind a name tells: "Jon Hale, the gunman,", "Ann Reed, 30, one of the victims,", "Al Fox, a neighbor,".</summary>
static class AppositionReader
{
    const int MostWords = 6;

    public static (Told Told, int At)? Read(SentenceReading sentence, NameGroup names, HarmWords harm)
    {
        if (!sentence.Is(names.End, ",")) return null;
        for (var at = names.End + 1; at <= names.End + MostWords && sentence.At(at) is { } token; at++)
        {
            if ((PersonWords.Minors.Is(token) || PersonWords.Folk.Is(token) || (token.Tag == "NOUN" && sentence.Is(at + 1, "who"))) && Harmed(sentence, at, harm) is { } told) return (told, at);
            if (token.Tag is not ("DET" or "ADJ" or "NOUN" or "NUM" or "ADP") && token.Lemma is not ("alleged" or "accuse" or "suspect")) return null;
            if (token.Tag == "ADP" && token.Lemma != "of") return null;
            // "the mother of the victim", "the victim's cousin" are not the victim.
            if (sentence.At(at + 1)?.Xpos == "POS" || (PersonWords.Kin.Is(token) && sentence.Is(at + 1, "of"))) return null;
            // "the children, Hale, the suspect and a friend" is a list.
            if (PersonWords.Doers.Is(token)) return sentence.Is(at + 1, "and") ? null : (Told.Doer(PersonStatus.Suspected, 3, "noun"), at);
            if (PersonWords.Victims.Is(token)) return (Told.Victim(null, 3, "noun"), at);
            if (token.Tag == "NOUN" && PersonWords.Others.Is(token)) return (Told.Other("described"), at);
        }

        return null;
    }

    // "the teen who was shot", "the teen they say was shot and killed", "the man killed on Monday"
    static Told? Harmed(SentenceReading sentence, int noun, HarmWords harm)
    {
        for (var at = noun + 1; at <= noun + MostWords && sentence.At(at) is { Tag: "PRON" or "AUX" or "ADV" or "VERB" } token; at++)
            if (token.Xpos is "VBN" && harm.Verb(sentence, token) is { } word && (at == noun + 1 || sentence.Tokens[at - 1].Tag is "AUX" or "ADV")) return Told.Of(word.Effect, "harmed");
        return null;
    }
}

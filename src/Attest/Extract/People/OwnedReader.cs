using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What the noun behind a name's possessive tells: "Hale's death", "Hale's mother", "Hale's trial".</summary>
static class OwnedReader
{
    public static (Told Told, int At)? Read(SentenceReading sentence, NameMention name)
    {
        if (sentence.At(name.End) is not { Xpos: "POS" }) return null;
        for (var at = name.End + 1; at < name.End + 5 && sentence.At(at) is { } token; at++)
        {
            if (token.Tag is not ("NOUN" or "ADJ" or "NUM" or "VERB" or "PUNCT" or "PROPN")) return null;
            if (token.Tag == "VERB" && token.Xpos is not ("VBG" or "VBN")) return null;
            if (PersonWords.OwnedByDoer.Is(token)) return (Told.Doer(null, 2, "owned"), at);
            // An injury may be a player's.
            if (token.Lemma is "injury" or "wound") return (Told.Victim(PersonStatus.Injured, 1, "owned"), at);
            if (PersonWords.Owned.Is(token)) return (Told.Victim(PersonStatus.Killed, 2, "owned"), at);
            if (PersonWords.Kin.Is(token)) return (Told.Victim(null, 1, "kin"), at);
        }

        return null;
    }
}

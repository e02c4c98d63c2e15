using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Three children, two nurses and the driver": the people of a list, each with its number.</summary>
static class PeopleList
{
    /// <summary>All counted people from <paramref name="start"/> to the end of the list: a verb, a clause of its own or a bracket ends it.</summary>
    public static IEnumerable<CountedPhrase> From(SentenceReading sentence, int start, VictimReader victims)
    {
        for (var i = start; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if ((token.Tag is "VERB" or "AUX" && token.Relation != "amod") || Ends(token)) yield break;
            if (token.Tag is not ("NOUN" or "PROPN") || IsCompound(sentence, i)) continue;
            if (PhraseReader.Read(sentence, token) is { } phrase && phrase.First >= start && IsCountable(phrase) && victims.People(sentence, token).Any())
                yield return phrase;
            if (sentence.At(i + 1) is { Tag: "ADP" }) yield break;
        }
    }

    static bool Ends(Token token) =>
        token.Text is "–" or "—" or ";" or ")" or "(" || (token.Tag is "SCONJ" or "ADV" or "PRON" && token.Lemma is "when" or "after" or "as" or "while" or "before" or "who" or "whom" or "which" or "where");

    static bool IsCompound(SentenceReading sentence, int at) =>
        sentence.At(at + 1) is { Tag: "NOUN" or "PROPN" } next && sentence.Tokens[at].Head == next.Index;

    // "the gunman" is one; "the wounded" and "children" give no number.
    static bool IsCountable(CountedPhrase phrase) => phrase.Figure.Value is not null || phrase.Source == CountSource.Vague;
}

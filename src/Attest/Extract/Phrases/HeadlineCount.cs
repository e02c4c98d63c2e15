using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Phrases;

/// <summary>"Teen shot in the leg", "gunman kills nurse": headlines leave the article out; a singular is one person.</summary>
static class HeadlineCount
{
    static readonly FrozenSet<string> Many = ClosedWords.Load("En", "people-words").Of("many");

    /// <summary>The phrase, counted as one where it is a bare singular that no other noun goes on.</summary>
    public static CountedPhrase Of(SentenceReading sentence, CountedPhrase phrase) =>
        phrase.Source == CountSource.Bare && IsSingular(sentence, phrase.Noun) && !Many.Contains(phrase.Noun.Lemma)
        && sentence.At(phrase.End) is not ({ Tag: "NOUN" } or { Text: "-" or "–" } or { Xpos: "POS" })
            ? phrase with { Figure = Figure.Exactly(1), Source = CountSource.Article }
            : phrase;

    static bool IsSingular(SentenceReading sentence, Token noun) =>
        noun is { Tag: "NOUN", Xpos: "NN" } || PlaceWords.CountryOf(noun.Text) is not null || (sentence.Is(noun.Index, "old") && AgedPerson.Of(sentence, noun) is not null);
}

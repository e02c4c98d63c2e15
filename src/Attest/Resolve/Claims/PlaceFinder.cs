using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Phrases;
using Attest.Model;
using Attest.Resolve.Episodes;
using Attest.Resolve.Places;

namespace Attest.Resolve.Claims;

/// <summary>Which of a sentence's places a claim's words are linked to.</summary>
sealed class PlaceFinder(Func<NamedPlace, Place> placeOf)
{
    /// <param name="own">The places that may be its own: those linked to the reason for an attack are not the attack's.</param>
    public Place? Of(SentenceFacts facts, Finding finding, ImmutableArray<NamedPlace> own)
    {
        var sentence = facts.Reading;
        var noun = finding.Phrase?.Noun ?? finding.Trigger;
        if (own.FirstOrDefault(place => place.Role == PlaceRole.Location && IsItsOwn(sentence, finding, place)) is { } beside) return placeOf(beside);
        NamedPlace? best = null;
        var least = double.MaxValue;
        foreach (var place in own)
        {
            if (place.Role is not (PlaceRole.Location or PlaceRole.Modifier) || IsBeyond(sentence, finding, place) || IsCountryModifier(place)) continue;
            var token = sentence.Tokens[place.End - 1];
            var distance = Math.Min(TreeDistance.Between(sentence, finding.Trigger, token), TreeDistance.Between(sentence, noun, token) + Behind(noun, token));
            if (distance < least) (best, least) = (place, distance);
        }

        return best is null ? null : placeOf(best);
    }

    // "14 in Arda and nine in Belt": a number with a place right behind it was counted there, whatever the tree says.
    static bool IsItsOwn(SentenceReading sentence, Finding finding, NamedPlace place) =>
        finding is { Casualty: not null, Phrase: { Source: CountSource.Number } phrase } && phrase.Noun.Tag == "NUM" && place.First - phrase.End is 1 or 2
        && sentence.Tokens[phrase.End].Lemma is "in" or "at" or "near" or "outside" or "around" && sentence.Tokens.Skip(phrase.End + 1).Take(place.First - phrase.End - 1).All(word => word.Tag == "DET");

    // "US air strikes": a country before a noun is a party.
    bool IsCountryModifier(NamedPlace place) => place.Role == PlaceRole.Modifier && placeOf(place).Precision is PlacePrecision.Country or null;

    // A place before the noun is less likely its own than one after it.
    static double Behind(Token noun, Token place) => place.Index < noun.Index ? 1.5 : 0;

    // "Four died in Arda and one in Belt": what a further number brings is told of that one.
    static bool IsNextCount(SentenceReading sentence, int at) =>
        sentence.QuantityAt(at) is { } next && next.First == at && sentence.At(at - 1) is { Lemma: "and" } or { Text: "," } && sentence.At(next.End)?.Lemma is "in" or "at" or "near";

    // Another figure with a place of its own stands between: "15 died in Arda, two in Belt", "61 dead: 44 in Arda".
    static bool IsBeyond(SentenceReading sentence, Finding finding, NamedPlace place)
    {
        if (finding.Phrase is not { } phrase || place.First < phrase.End) return false;
        for (var i = phrase.End; i < place.First; i++)
            if (sentence.Tokens[i].Text is ";" or ":" || (phrase.IsCounted && IsNextCount(sentence, i))) return true;
        return false;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Places;

/// <summary>
/// Names that stand near an attack and are not where it was: the hospital to which the hurt were taken, the jail where a suspect
/// is held; and words that only look like a place, such as the last name of a person told of.
/// </summary>
sealed class PlacesAside
{
    /// <summary>Words between a place and the verb it hangs on: "to the burns unit of a hospital in Arda".</summary>
    const int MaxSteps = 6;

    /// <summary>Words between a place and how far from it another lies: "km to the south-east of".</summary>
    const int MeasureWords = 6;

    static readonly FrozenSet<string> Distances = ClosedWords.Load("En", "place-words").Of("distance");
    static readonly ClosedWords Closed = ClosedWords.Load("En", "place-words");
    static readonly FrozenSet<string> Carrying = Closed.Of("carry");
    static readonly FrozenSet<string> Origins = Closed.Of("origin");
    static readonly FrozenSet<string> Healing = Closed.Of("heal");
    static readonly FrozenSet<string> InCare = Closed.Of("in-care");
    static readonly FrozenSet<string> CareHouses = Closed.Of("care-house");
    static readonly FrozenSet<string> InCustody = Closed.Of("in-custody");
    static readonly FrozenSet<string> CustodyHouses = Closed.Of("custody-house");
    static readonly FrozenSet<string> Locative = Closed.Of("locative");
    static readonly FrozenSet<string> Authorities = Closed.Of("authority");
    static readonly FrozenSet<string> Feasts = Closed.Of("feast");
    static readonly FrozenSet<string> NoPlaces = Closed.Of("no-place");

    readonly FrozenSet<string> persons;

    /// <param name="sentences">Of the whole report: its persons are told by their full names somewhere.</param>
    public PlacesAside(ImmutableArray<SentenceReading> sentences)
    {
        var located = sentences.SelectMany(sentence => sentence.Tokens.Where(token => IsAfterLocative(sentence, token.Index)).Select(token => token.Text))
            .ToFrozenSet(StringComparer.Ordinal);
        persons = sentences.SelectMany(NamesOfPersons).Where(name => !located.Contains(name)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The place as the sentence has it, no location where it stands aside; null for a word that is no place.</summary>
    public NamedPlace? Judge(SentenceReading sentence, NamedPlace place)
    {
        if (IsFeast(sentence, place) || IsNoPlace(sentence, place)) return null;
        return place.Role is PlaceRole.Location or PlaceRole.Modifier && (IsAside(sentence, place) || IsMeasuredFrom(sentence, place)) ? place with { Role = PlaceRole.Other } : place;
    }

    // "over Christmas", "Eid al-Fitr", "the New Year": a feast, unless a kind of place goes with it ("Christmas Island").
    static bool IsFeast(SentenceReading sentence, NamedPlace place) => place.Kind is null && place.Containers.IsEmpty
        && (Feasts.Contains(sentence.Tokens[place.First].Text.ToLowerInvariant()) ? !Enumerable.Range(place.First, place.End - place.First).Any(at => PlaceWords.IsKind(sentence.Tokens[at].Text))
            : place.End == place.First + 2 && sentence.Is(place.First, "New") && sentence.Is(place.First + 1, "Year"));

    bool IsNoPlace(SentenceReading sentence, NamedPlace place)
    {
        if (place.End != place.First + 1 || !place.Containers.IsEmpty || IsAfterLocative(sentence, place.First)) return false;
        var word = sentence.Tokens[place.First].Text;
        if (NoPlaces.Contains(word.ToLowerInvariant())) return true;
        return persons.Contains(word) && !(sentence.At(place.End) is { } next && Authorities.Contains(next.Lemma.ToLowerInvariant()));
    }

    static bool IsAside(SentenceReading sentence, NamedPlace place)
    {
        var named = Enumerable.Range(place.First, place.End - place.First).Select(at => Plain(sentence.Tokens[at])).ToList();
        var (care, custody) = (named.Exists(CareHouses.Contains), named.Exists(CustodyHouses.Contains));
        var at = sentence.Tokens[place.End - 1];
        for (var steps = 0; steps < MaxSteps && sentence.HeadOf(at) is { } head; steps++, at = head)
        {
            var word = Plain(head);
            care |= CareHouses.Contains(word);
            custody |= CustodyHouses.Contains(word);
            if (IsOrigin(sentence, head, word) || (word != "bury" && Origins.Contains(head.Text.ToLowerInvariant())) || Healing.Contains(word) || (care && InCare.Contains(word)) || (custody && head.Tag == "VERB" && InCustody.Contains(word))) return true;
            if (Carrying.Contains(word) && head.Tag == "VERB" && (care || custody || IsGoal(sentence, place))) return true;
            if (head.Tag is "VERB" or "AUX") return false;
        }

        return false;
    }

    // "We have buried 14 in Arda": whoever buries them tells of the dead of the place, and not where one of them lies.
    static bool IsOrigin(SentenceReading sentence, Token head, string word) =>
        Origins.Contains(word) && !(word == "bury" && sentence.Children(head).Any(child => child.Relation == "nsubj"));

    // "in the hamlet of Belt, 300 km south of Arda": the name before the comma is where it was.
    static bool IsMeasuredFrom(SentenceReading sentence, NamedPlace place)
    {
        if (sentence.At(place.First - 1) is not { Lemma: "of" or "from" }) return false;
        for (var at = place.First - 2; at > 1 && place.First - at <= MeasureWords; at--)
        {
            if (Distances.Contains(sentence.Tokens[at].Lemma.ToLowerInvariant()))
                return sentence.Tokens[at - 1].Tag == "NUM" && EdgeBefore(sentence, at - 1) is { } edge && sentence.Is(edge, ",") && sentence.At(edge - 1) is { Tag: "PROPN" };
            if (sentence.Tokens[at].Tag is "VERB" or "PUNCT") return false;
        }

        return false;
    }

    // "about 300", "some 40": the comma before the number and what hedges it.
    static int? EdgeBefore(SentenceReading sentence, int number)
    {
        var at = number - 1;
        while (at > 0 && sentence.Tokens[at].Tag is "ADV" or "ADP" or "DET" or "ADJ" && number - at <= MeasureWords) at--;
        return at;
    }

    // "was flown to Arda", "to the Arda Medical Center"
    static bool IsGoal(SentenceReading sentence, NamedPlace place)
    {
        var at = place.First - 1;
        while (sentence.At(at) is { Tag: "DET" or "ADJ" or "NOUN" or "PROPN" }) at--;
        return sentence.Is(at, "to");
    }

    static bool IsAfterLocative(SentenceReading sentence, int at) =>
        sentence.At(at - 1) is { } before && Locative.Contains(before.Text.ToLowerInvariant());

    static IEnumerable<string> NamesOfPersons(SentenceReading sentence) => sentence.Sentence.Entities
        .Where(entity => entity.Kind == EntityKind.Person && entity.End - entity.First > 1)
        .SelectMany(entity => Enumerable.Range(entity.First, entity.End - entity.First)).Select(at => sentence.Tokens[at].Text);

    static string Plain(Token token) => token.Lemma.ToLowerInvariant();
}

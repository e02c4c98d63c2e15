using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Resolve.Claims;

/// <summary>Where an attack was flown or fired from: "took off from Arda", "used a base in Belt".</summary>
sealed class LaunchFinder(Func<NamedPlace, Place> placeOf)
{
    static readonly string[] Starting = ["take", "fly", "launch", "deploy", "fire", "operate", "use", "depart", "leave"];

    public Place? Of(SentenceFacts facts)
    {
        if (!facts.Reading.Tokens.Any(token => token.Tag == "VERB" && Starting.Contains(token.Lemma))) return null;
        return facts.Places.Where(place => IsStart(facts, place)).Select(placeOf)
            .OrderBy(place => place.Precision ?? PlacePrecision.Region).FirstOrDefault();
    }

    static bool IsStart(SentenceFacts facts, NamedPlace place) =>
        place.Role == PlaceRole.Base || place.Kind is "base" or "airbase" or "airfield" || (place.Role == PlaceRole.From && IsAfterStart(facts, place));

    // "from" belongs to a verb of starting, or to a base: "the militants from Arda" is no start.
    static bool IsAfterStart(SentenceFacts facts, NamedPlace place)
    {
        var sentence = facts.Reading;
        var at = sentence.HeadOf(sentence.Tokens[place.First]);
        for (var steps = 0; at is not null && steps < 4; steps++, at = sentence.HeadOf(at))
            if (at.Tag == "VERB") return at.Lemma is "take" or "fly" or "deploy" or "fire" or "launch" or "depart";
        return false;
    }
}

using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Phrases;
using Attest.Model;
using Attest.Resolve.Episodes;
using Attest.Resolve.Places;

namespace Attest.Tests.Resolve.Episodes;

/// <summary>Happenings made by hand, so that no reader's error can fail a test of episodes.</summary>
static class Told
{
    static readonly Token Word = new(0, new(0, 6), "attack", "attack", "NOUN", "NN", -1, "root");

    public static Happening Of(
        int sentence, IncidentType type = IncidentType.Attack, int weight = 0, When? on = null, Place? at = null, Actor? by = null, int? count = null,
        bool cause = false, bool maybe = false, bool claimed = false, Finding? finding = null) => new(
            sentence,
            [new(sentence, Word, 0, 1, type, weight, [], [], count is { } n ? new(0, 0, 1, Figure.Exactly(n), false) : null, claimed, maybe, cause)],
            finding is null ? [] : [finding], on, at is null ? [] : [Named(sentence, at)], by is null ? [] : [by], [], cause);

    public static Finding Killed(int count, bool maybe = false) => new(
        "test", ClaimKind.Casualty, 0, Word, 0, 1, new CountedPhrase(Word, Word, 0, 1, Figure.Exactly(count), "x", CountSource.Number, 0),
        new Casualty(Effect.Killed, Group.People, Figure.Exactly(count), "x"))
    { Hypothetical = maybe };

    public static NamedPlace Named(int sentence, Place place, PlaceRole role = PlaceRole.Location) =>
        new(sentence, 0, 1, new(0, 1), place.Name, null, role, []);

    /// <summary>A builder that knows <paramref name="places"/> by name, each sentence a paragraph of its own.</summary>
    public static EpisodeBuilder Builder(DateOnly? published, int lead, params Place[] places)
    {
        var byName = places.ToImmutableDictionary(place => place.Name);
        return new(published, lead, named => byName[named.Written], sentence => sentence, _ => false, sentence => -1 - sentence, _ => -1);
    }
}

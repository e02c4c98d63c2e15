using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Resolve.Episodes;
using Attest.Resolve.Parties;
using Attest.Resolve.Places;

namespace Attest.Resolve.Claims;

/// <summary>Makes the attack claims of an episode: one for each speaker who tells of it, with all that speaker's sentences give.</summary>
sealed class AttackClaimBuilder(
    string report, SpeechMap speech, WeaponReader weapons, ConfidenceReader confidence, Func<NamedPlace, Place> placeOf, Func<Happening, ImmutableArray<Place>> sitesOf)
{
    const int LongestQuote = 240;

    readonly LaunchFinder _launch = new(placeOf);

    sealed record Telling(Happening Happening, SentenceFacts Facts, Span Quote, Voice Voice, Actor? Claimant);

    public IEnumerable<Claim> Of(Episode episode, Func<int, SentenceFacts> factsOf)
    {
        var tellings = episode.Happenings.Where(happening => !happening.Mentions.IsEmpty || !happening.Attackers.IsEmpty)
            .Select(happening => Tell(happening, factsOf(happening.Sentence))).Where(telling => telling is not null).Select(telling => telling!);
        foreach (var byVoice in tellings.GroupBy(telling => (Key: telling.Claimant?.Key ?? telling.Voice.Speaker?.Key ?? "", Stance: StanceOf(telling))))
            yield return Make(episode, [.. byVoice]);
    }

    Telling? Tell(Happening happening, SentenceFacts facts)
    {
        if (Quote(facts.Reading, happening) is not { } quote) return null;
        var voice = speech.VoiceAt(happening.Sentence, happening.Trigger.At);
        // Who denies an attack does not claim it: the denial is a dispute.
        if (voice.Stance == Stance.Denied) return null;
        var claimant = happening.Mentions.Any(other => other.Claimed) && happening.Attackers.Length > 0 ? happening.Attackers[0] : null;
        return new(happening, facts, quote, voice, claimant);
    }

    Claim Make(Episode episode, ImmutableArray<Telling> tellings)
    {
        var first = tellings.OrderByDescending(telling => telling.Happening.Attackers.Length > 0).First();
        var sites = tellings.SelectMany(telling => sitesOf(telling.Happening)).DistinctBy(place => place.Key).ToImmutableArray();
        var attackers = Distinct(tellings.SelectMany(telling => telling.Happening.Attackers));
        var attack = new Attack(
            tellings.MaxBy(telling => telling.Happening.Weight)!.Happening.Type,
            attackers,
            Distinct(tellings.SelectMany(telling => telling.Happening.Targets)),
            [.. tellings.SelectMany(telling => weapons.Read(telling.Facts.Reading, telling.Happening.Findings)).Distinct(StringComparer.Ordinal)],
            sites,
            tellings.Select(telling => _launch.Of(telling.Facts)).Where(place => place is not null)
                .OrderBy(place => place!.Precision ?? PlacePrecision.Region).FirstOrDefault(),
            CountOf(tellings),
            attackers.IsEmpty ? null : confidence.Of(first.Facts.Reading, first.Happening.Doers, first.Voice, first.Claimant is not null),
            Written(tellings.SelectMany(telling => telling.Happening.TargetsWritten)),
            Written(tellings.SelectMany(telling => weapons.Written(telling.Facts.Reading, telling.Happening.Findings))));
        var date = tellings.Select(telling => telling.Happening.Date).FirstOrDefault(when => when is not null);
        var voice = first.Voice;
        var speaker = first.Claimant is { } claimant ? new Speaker(claimant.Name, claimant.Key, SpeakerKind.Body)
            : voice.Speaker is null ? null : voice.Speaker with { Implicit = voice.Implicit };
        return new(
            ClaimId.Of(report, ClaimKind.Attack, first.Quote, ClaimValue.Of(attack)), report, ClaimKind.Attack,
            first.Quote.Of(first.Facts.Reading.Text), first.Quote, speaker, first.Claimant is null ? voice.Via : [],
            StanceOf(first), episode.Scope, date, sites.IsEmpty ? null : sites[0],
            episode.Scope == Scope.Incident ? episode.Number : null, "attack/" + (first.Happening.Strongest?.Trigger.Lemma ?? "named"),
            ["speaker: " + (first.Claimant is null ? voice.Reason : "takes responsibility for it"), "scope: " + episode.Reason, .. Named(tellings)], Attack: attack);
    }

    // Who the attackers are, where their own sentence names no party.
    static IEnumerable<string> Named(ImmutableArray<Telling> tellings) => tellings
        .SelectMany(telling => telling.Happening.Attackers.Where(actor => actor.Persons is not null && !telling.Facts.Actors.Any(match => match.Row.Key == actor.Key)))
        .Select(actor => $"attacker: \"{actor.Persons}\" after \"{actor.Written}\", the one group named before").Distinct();

    // "14 air strikes": the first count that the speaker gives.
    static Figure? CountOf(ImmutableArray<Telling> tellings) => tellings
        .SelectMany(telling => telling.Happening.Mentions).Where(mention => !mention.Hypothetical)
        .Select(mention => mention.Count?.Figure).FirstOrDefault(figure => figure is not null);

    // "No aircraft struck the market": told, and denied in the telling.
    static Stance StanceOf(Telling telling) =>
        !telling.Happening.Mentions.IsEmpty && telling.Happening.Mentions.All(mention => mention.Denied) ? Stance.Denied : telling.Voice.Stance ?? Stance.Asserted;

    // The words that name the attack with its parties, as long as they stay short; "jets destroyed two lorries" names it by the harm.
    static Span? Quote(SentenceReading sentence, Happening happening)
    {
        if (happening.Mentions.IsEmpty)
        {
            var told = happening.Findings[0];
            var from = PartyReader.Subject(sentence, told.Trigger) is { } doer ? Math.Min(doer.First, told.First) : told.First;
            return QuoteReader.Of(sentence, sentence.Sentence.SpanOf(from, told.End).Length <= LongestQuote ? from : told.First, told.End);
        }

        var mention = happening.Strongest ?? happening.Mentions[0];
        var (first, end) = (mention.First, mention.End);
        foreach (var words in mention.Attackers.Concat(mention.Targets))
        {
            var (from, to) = (Math.Min(first, words.First), Math.Max(end, words.End));
            if (sentence.Sentence.SpanOf(from, to).Length <= LongestQuote) (first, end) = (from, to);
        }

        return QuoteReader.Of(sentence, first, end);
    }

    static ImmutableArray<string> Written(IEnumerable<string> words) => [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];

    static ImmutableArray<Actor> Distinct(IEnumerable<Actor> actors) => [.. actors.DistinctBy(actor => actor.Key)];
}

using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Resolve.Episodes;
using Attest.Resolve.Places;

namespace Attest.Resolve.Claims;

/// <summary>Makes the claim of a finding: speaker, stance, scope, day, place and attack come from words linked to it.</summary>
sealed class ClaimBuilder(string report, SpeechMap speech, ScopeWords scopes, Func<NamedPlace, Place> placeOf)
{
    // No single attack of these wars and reports killed so many; a figure above it is a running total.
    const int LargestToll = 9000;

    readonly PlaceFinder _places = new(placeOf);

    /// <param name="places">The places of the sentence that are no other attack's.</param>
    public Claim? Of(SentenceFacts facts, Finding finding, Happening? happening, Episode? episode, bool running, ImmutableArray<NamedPlace> places)
    {
        var sentence = facts.Reading;
        if (QuoteReader.Of(sentence, finding.First, finding.End) is not { } at) return null;
        // "…, as well as around 30 villagers": who tells of the verb tells of all that it carries.
        var voice = speech.VoiceAt(sentence.Index, finding.Trigger.Index < finding.First && (finding.PartOf is null || finding is { Rule: "casualty/carried", PartOf.PartOf: null }) ? finding.Trigger.At : at);
        var (scope, scopeReason) = ScopeOf(sentence, finding, episode, running, happening);
        var place = _places.Of(facts, finding, places);
        var stance = StanceOf(finding, voice);
        var dispute = finding.Dispute is { } words ? new Dispute(words.About) : null;
        var value = finding.Casualty is { } casualty ? ClaimValue.Of(casualty)
            : finding.Damage is { } damage ? ClaimValue.Of(damage) : ClaimValue.Of(dispute!, stance);
        return new(
            ClaimId.Of(report, finding.Kind, at, value), report, finding.Kind, at.Of(sentence.Text), at,
            voice.Speaker is null ? null : voice.Speaker with { Implicit = voice.Implicit }, voice.Via, stance, scope, DayOf(facts, finding) ?? happening?.Date, place,
            scope == Scope.Incident && !IsOverSeveral(sentence, finding) ? episode?.Number : null, finding.Rule, Reasons(voice, scopeReason, happening, place),
            finding.Casualty, finding.Damage, null, dispute);
    }

    // "60 on Friday and 50 on Saturday": a number carried on has the day that stands in its own words.
    static When? DayOf(SentenceFacts facts, Finding finding) => finding.Rule != "casualty/carried" ? null
        : facts.Dates.Where(date => date.Token.Index >= finding.First && date.Token.Index < finding.End).Select(date => date.When).FirstOrDefault();

    // A total of a weekend's or a city's shootings belongs to none of them.
    bool IsOverSeveral(SentenceReading sentence, Finding finding) =>
        finding is { Casualty: not null, Phrase.IsCounted: true } && scopes.IsOverSeveral(sentence);

    static Stance StanceOf(Finding finding, Voice voice) => finding.Dispute?.Stance ?? voice.Stance ?? Stance.Asserted;

    (Scope, string) ScopeOf(SentenceReading sentence, Finding finding, Episode? episode, bool running, Happening? happening)
    {
        // A month or year is a stretch of time to count over, not the day of one attack.
        var dated = happening?.Date is { Parts.Span: not (DatePrecision.Month or DatePrecision.Year) };
        // What is told in one breath with a running total is one too: "killed 9,000 and displaced thousands".
        var beside = happening?.Findings ?? [finding];
        if (finding.Hypothetical) return (Scope.Hypothetical, "planned, feared or conditional");
        if (finding.Kind != ClaimKind.Dispute)
        {
            if (beside.Select(other => scopes.Aggregate(sentence, other.Trigger, dated)).FirstOrDefault(why => why is not null) is { } why)
                return (Scope.Aggregate, why);
            if (running) return (Scope.Aggregate, "the words before keep a running count");
            if (beside.Any(other => other.Casualty is { Figure.Value: > LargestToll })) return (Scope.Aggregate, "more than one attack can have harmed");
        }

        return episode is null ? (Scope.Incident, "not tied to one attack") : (episode.Scope, episode.Reason);
    }

    static ImmutableArray<string> Reasons(Voice voice, string scope, Happening? happening, Place? place) =>
    [
        "speaker: " + voice.Reason,
        "scope: " + scope,
        "date: " + (happening?.Date is { } date ? $"\"{date.Written}\"" : "no day in the words linked to it"),
        "place: " + (place is null ? "no place in the words linked to it" : $"\"{place.Written}\""),
    ];
}

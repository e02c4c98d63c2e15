using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.People;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Resolve.Claims;

namespace Attest.Resolve.People;

/// <summary>Ties the persons a report names to its attacks, and to who says so.</summary>
sealed class PeopleBuilder(ExtractedReport report, SpeechMap speech, ImmutableArray<Claim> claims)
{
    /// <summary>Sentences kept of one person of one report at most.</summary>
    const int MostMentions = 4;

    readonly OfficeVoices _offices = new(report, speech);
    readonly ImmutableArray<Claim> _told = [.. claims.Where(claim => claim is { Scope: Scope.Incident, Episode: not null, Kind: not ClaimKind.Dispute })];

    /// <summary>None for persons of whom only an earlier attack, or none, is told.</summary>
    public ImmutableArray<NamedPerson> Of(IEnumerable<PersonFinding> people) => _told.IsEmpty ? [] : [.. people.SelectMany(Of)];

    IEnumerable<NamedPerson> Of(PersonFinding person)
    {
        var kept = person.Evidence.Where(told => !IsOfAnother(told)).DistinctBy(told => told.Name.Sentence).Take(MostMentions).ToList();
        if (kept.Count == 0) return [];
        var episode = EpisodeOf(kept);
        return kept.Select(told => Make(person, told, episode)).OfType<NamedPerson>().OrderBy(named => named.At.Start);
    }

    NamedPerson? Make(PersonFinding person, RoleEvidence told, int episode)
    {
        var sentence = report.Sentences[told.Name.Sentence];
        if (QuoteReader.Of(sentence, told.First, told.End) is not { } at) return null;
        var (voice, isOfficial) = _offices.VoiceOf(sentence, told, at);
        var claim = _told.FirstOrDefault(claim => claim.Episode == episode && claim.At.Overlaps(at) && claim.Kind is ClaimKind.Casualty or ClaimKind.Attack);
        var stance = voice.Stance ?? Stance.Asserted;
        if (person is { Role: PersonRole.Perpetrator, Status: not PersonStatus.Convicted } && stance == Stance.Asserted) stance = Stance.Alleged;
        return new(
            person.Name, person.Role, person.Status, person.Age, person.IsMinor, person.Occupation,
            person.IsMinor ? Group.Children : claim?.Casualty?.Group ?? Group.People,
            voice.Speaker, voice.Via, stance, isOfficial, at.Of(sentence.Text), at, episode, claim?.Id, told.Rule);
    }

    // All that the sentence tells is an earlier attack, or a running total: so are its persons.
    bool IsOfAnother(RoleEvidence told)
    {
        var at = report.Sentences[told.Name.Sentence].Sentence.At;
        var own = claims.Where(claim => claim.Kind != ClaimKind.Dispute && at.Contains(claim.At)).ToList();
        return own.Count > 0 && own.TrueForAll(claim => claim.Scope != Scope.Incident);
    }

    // The attack of the words' own sentence; else the one told last before them, else the first.
    int EpisodeOf(List<RoleEvidence> kept)
    {
        foreach (var told in kept)
        {
            var at = report.Sentences[told.Name.Sentence].Sentence.At;
            if (_told.FirstOrDefault(claim => at.Contains(claim.At)) is { } own) return own.Episode!.Value;
        }

        var start = report.Sentences[kept[0].Name.Sentence].Sentence.At.Start;
        return (_told.LastOrDefault(claim => claim.At.Start <= start) ?? _told[0]).Episode!.Value;
    }
}

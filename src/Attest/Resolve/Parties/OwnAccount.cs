using System.Collections.Frozen;
using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Languages;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Episodes;

namespace Attest.Resolve.Parties;

/// <summary>"The group said it was behind the blast", "the army said its jets struck a depot": the speaker did it, by the speaker's own account.</summary>
sealed class OwnAccount(ActorTable actors, SpeechMap speech)
{
    static readonly FrozenSet<string> Selves = ClosedWords.Load("En", "attacker-nouns").Of("self");
    static readonly FrozenSet<string> Strikes = ClosedWords.Load("En", "attacker-nouns").Of("strike");

    /// <summary>The happening without those who only tell of it: "killing two women, governor Ana Petrov wrote".</summary>
    public Happening WithoutTellers(SentenceReading sentence, Happening happening)
    {
        if (happening.Attackers.IsEmpty || happening.IsClaimed) return happening;
        var tellers = speech.All.Where(said => said.Sentence == happening.Sentence && said.Source is not null && said.Sense is CueSense.Say or CueSense.Tell
            && said.ContentParts.Any(part => part.Contains(happening.Trigger.At)))
            .Select(said => said.Source!.Value).ToList();
        if (tellers.Count == 0) return happening;
        var told = happening.Doers.Where(words => tellers.Exists(source => source.Contains(sentence.Sentence.SpanOf(words.First, words.End)))).ToList();
        if (told.Count == 0) return happening;
        return happening with { Attackers = [.. happening.Attackers.Where(actor => !told.Exists(words => sentence.Words(words.First, words.End).Contains(actor.Written, StringComparison.Ordinal)))] };
    }

    /// <summary>The happening with the speaker for its attacker, where its words name the doer by no more than "it" or "its fighters".</summary>
    public Happening Of(SentenceReading sentence, Happening happening)
    {
        if (happening.Mentions.IsEmpty || happening.Attackers.Any(actor => !actor.Key.StartsWith("noun:", StringComparison.Ordinal))) return happening;
        if (!happening.Mentions.Any(mention => !mention.Denied && !mention.Hypothetical && mention.Attackers.Any(words => IsSelf(sentence, words)))) return happening;
        var voice = speech.VoiceAt(happening.Sentence, happening.Trigger.At);
        if (voice is not { Speaker: { } speaker, Stance: not Stance.Denied } || !MayTell(speaker, happening)) return happening;
        return happening with
        {
            Attackers = [Doer(speaker)],
            Mentions = [.. happening.Mentions.Select(mention => mention with { Claimed = true, Type = TypeBy(speaker, mention) })],
        };
    }

    // Groups have bombs and no bombers.
    IncidentType TypeBy(Speaker speaker, Extract.Attacks.AttackMention mention) =>
        mention is { Type: IncidentType.AirDroneStrike, Trigger: { Lemma: "bomb", Tag: "VERB" } } && actors.ById(speaker.Key)?.Kind is ActorKind.Group
            ? IncidentType.RemoteExplosiveLandmineIed : mention.Type;

    // What an army says it did is its state's doing.
    Actor Doer(Speaker speaker) =>
        actors.ById(speaker.Key) is { Kind: ActorKind.ArmedForce or ActorKind.Ministry, Country: { } country } && actors.ById(country) is { } state
            ? new(state.Name, state.Key, speaker.Name) : new(speaker.Name, speaker.Key, speaker.Name);

    // "it", "they", "its fighters", "our men"
    static bool IsSelf(SentenceReading sentence, Extract.Attacks.Words words)
    {
        var first = sentence.Tokens[words.First];
        return Selves.Contains(first.Text.ToLowerInvariant()) && (words.End == words.First + 1 || first.Xpos is "PRP$");
    }

    // A group's word is taken for all it says it did; an army that says it killed raiders has not carried out their raid.
    bool MayTell(Speaker speaker, Happening happening) => actors.ById(speaker.Key) is { } row
        ? row.Kind is ActorKind.Group || ((row.Kind is ActorKind.ArmedForce or ActorKind.Coalition || row.Key.EndsWith(":defence-ministry", StringComparison.Ordinal)) && IsStrike(happening))
        : speaker.Kind is SpeakerKind.Body && !speaker.Key.Contains(':', StringComparison.Ordinal) && happening.Mentions.Any(mention => mention.Trigger.Tag == "NOUN");

    static bool IsStrike(Happening happening) =>
        happening.Strongest is { } strongest && (strongest.Type is not (IncidentType.ArmedClash or IncidentType.Attack) || Strikes.Contains(strongest.Trigger.Lemma));
}

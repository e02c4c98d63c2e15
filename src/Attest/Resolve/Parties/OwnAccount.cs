using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
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
            Mentions = [.. happening.Mentions.Select(mention => mention with { Claimed = true })],
        };
    }

    // What an army says it did is its state's doing.
    Actor Doer(Speaker speaker) =>
        actors.ById(speaker.Key) is { Kind: ActorKind.ArmedForce, Country: { } country } && actors.ById(country) is { } state
            ? new(state.Name, state.Key, speaker.Name) : new(speaker.Name, speaker.Key, speaker.Name);

    // "it", "they", "its fighters", "our men"
    static bool IsSelf(SentenceReading sentence, Extract.Attacks.Words words)
    {
        var first = sentence.Tokens[words.First];
        return Selves.Contains(first.Text.ToLowerInvariant()) && (words.End == words.First + 1 || first.Xpos is "PRP$");
    }

    // A group's word is taken for all it says it did; an army that says it killed raiders has not carried out their raid.
    bool MayTell(Speaker speaker, Happening happening) => actors.ById(speaker.Key) is { } row
        ? row.Kind is ActorKind.Group || (row.Kind is ActorKind.ArmedForce or ActorKind.Coalition && IsStrike(happening))
        : speaker.Kind is SpeakerKind.Body && !speaker.Key.Contains(':', StringComparison.Ordinal) && happening.Mentions.Any(mention => mention.Trigger.Tag == "NOUN");

    static bool IsStrike(Happening happening) =>
        happening.Strongest is { Type: not (IncidentType.ArmedClash or IncidentType.Attack) };
}

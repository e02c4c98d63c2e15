using System.Collections.Frozen;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Speech;
using Attest.Languages;
using Attest.Model;
using Attest.Names;
using Words = Attest.Extract.Attacks.Words;

namespace Attest.Resolve.Claims;

/// <summary>How sure a telling is of who did it: a doer who owns up, one who is accused, one who may have done it, or a plain fact.</summary>
/// <remarks>The reader stays with the words: "suspected rebels" accuses them even where the whole sentence is told as fact.</remarks>
sealed class ConfidenceReader(ActorTable actors)
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "confidence");
    static readonly FrozenSet<string> Possible = Closed.Of("possible");
    static readonly FrozenSet<string> Accusing = Closed.Of("accusing");
    static readonly FrozenSet<string> Blaming = Closed.Of("blaming");
    static readonly FrozenSet<string> Authorities = Closed.Of("authority");

    // "presumably planted by the": so far before a doer stands the word that hedges him.
    const int Reach = 4;

    public PerpetratorConfidence Of(SentenceReading sentence, IEnumerable<Words> doers, Voice voice, bool claimed)
    {
        if (claimed) return PerpetratorConfidence.ClaimedOrAdmitted;
        var words = doers.SelectMany(range => Near(sentence, range)).ToHashSet();
        if (voice.Stance is Stance.Unclear or Stance.Doubted || words.Overlaps(Possible)) return PerpetratorConfidence.Possible;
        if (voice.Stance != Stance.Alleged && !words.Overlaps(Accusing) && !IsBlamed(sentence, doers)) return PerpetratorConfidence.ReportedAsFact;
        return IsAuthority(voice.Speaker, sentence) ? PerpetratorConfidence.AccusedByAuthorities : PerpetratorConfidence.Accused;
    }

    static IEnumerable<string> Near(SentenceReading sentence, Words range) =>
        sentence.Tokens.Skip(Math.Max(0, range.First - Reach)).Take(range.End - Math.Max(0, range.First - Reach)).Select(token => token.Text.ToLowerInvariant());

    // "the mayor blamed the rebels": the doers hang on a verb of blaming.
    static bool IsBlamed(SentenceReading sentence, IEnumerable<Words> doers) => doers.Any(range =>
        // "attributed the raid in the valley to the rebels": the tree may hang them anywhere.
        (sentence.Tokens[range.First].Lemma is "to" or "on" && sentence.Tokens.Take(range.First).Any(token => Blaming.Contains(token.Lemma)))
        || sentence.Tokens.Skip(range.First).Take(range.End - range.First).Any(token => sentence.HeadOf(token) is { } head && !range.Covers(head.Index) && Blaming.Contains(head.Lemma)));

    // Who accuses: the speaker, or where the text names none the subject of the verb of blaming.
    bool IsAuthority(Speaker? speaker, SentenceReading sentence)
    {
        if (speaker is not null) return actors.ById(speaker.Key) is { } row ? IsState(row) : HasAuthority(speaker.Name.Split(' '));
        return sentence.Tokens.Where(token => Blaming.Contains(token.Lemma)).Select(verb => PartyReader.Subject(sentence, verb)).OfType<Words>()
            .Any(range => HasAuthority(sentence.Tokens.Skip(range.First).Take(range.End - range.First).Select(token => token.Lemma)));
    }

    static bool IsState(ActorRow row) =>
        row.Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedForce or ActorKind.Ministry or ActorKind.Police or ActorKind.Office;

    static bool HasAuthority(IEnumerable<string> words) => words.Any(word => Authorities.Contains(word.ToLowerInvariant()));
}

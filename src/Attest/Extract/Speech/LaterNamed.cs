using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Names those who speak before the report names them: "ministry says" of a headline, "a local rights group said" of a lead.</summary>
sealed class LaterNamed(ParsedReport report, ImmutableArray<SentenceTree> trees, SpeakerMemory memory)
{
    /// <summary>How many sentences a lead's speaker may wait for a name.</summary>
    const int Reach = 6;

    const int MostBareWords = 3;

    static readonly FrozenSet<string> Waiting = ClosedWords.Load("En", "speech-frame").Of("waiting");

    /// <summary>The same words with the speaker as the report names him later; the same where it names none, or several who may be meant.</summary>
    public Utterance Name(Utterance said)
    {
        if (said is not { Speaker: { } speaker, Source: { } source } || !IsOpen(speaker) || Words(said.Sentence, source) is not { IsEmpty: false } words) return said;
        var tree = trees[said.Sentence];
        if (NounPhrase.Head(tree, words) is not { } head) return said;
        var kind = report.Source.Blocks[tree.Sentence.Block].Kind;
        var inHead = kind is BlockKind.Title or BlockKind.Deck or BlockKind.Heading;
        if (inHead ? !IsBare(tree, words) : !(IsIndefinite(tree, words) && Waiting.Contains(tree[head].Lemma.ToLowerInvariant()))) return said;
        var named = memory.SpokeAfter(said.Sentence)
            .Where(heard => (inHead || heard.Sentence - said.Sentence <= Reach) && IsNamed(heard.Who.Speaker) && Fits(heard.Who, Lemma(tree[head])))
            .Select(heard => heard.Who.Speaker).DistinctBy(other => other.Key).Take(2).ToList();
        return named.Count == 1 ? said with { Speaker = named[0], Reason = $"{said.Reason}, named later" } : said;
    }

    // Nobody in particular, or a body by a common noun.
    static bool IsOpen(Speaker speaker) => speaker.Kind == SpeakerKind.Unnamed || speaker.Key.StartsWith("body:", StringComparison.Ordinal);

    static bool IsNamed(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Body or SpeakerKind.Agency && speaker.Name.Split(' ').Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0]));

    static bool Fits(Named who, string lemma) => who.Heads.Contains(lemma) && !who.Heads.Contains("militia");

    static string Lemma(Token token) => token.Lemma.ToLowerInvariant();

    static bool IsBare(SentenceTree tree, Words words) =>
        words.End - words.First <= MostBareWords && tree[words.First].Tag is not "DET" && Enumerable.Range(words.First, words.End - words.First).All(i => tree.Sentence.EntityAt(i) is null);

    static bool IsIndefinite(SentenceTree tree, Words words) => tree[words.First].Lemma.ToLowerInvariant() is "a" or "an";

    Words Words(int sentence, Span source)
    {
        var tokens = trees[sentence].Sentence.Tokens.Where(token => source.Contains(token.At.Start)).ToList();
        return tokens.Count == 0 ? default : new(tokens[0].Index, tokens[^1].Index + 1);
    }
}

using Attest.Extract.Speech;
using Attest.Names;

namespace Attest.Tests.Extract.Speech;

/// <summary>What the tests of speech share: attributions written out in a line each.</summary>
static class SpeechLines
{
    static readonly ActorTable Actors = ActorTable.Load();

    public static SpeechMap Read(params string[] sentences) => new SpeechReader(Actors).Read(TestSentence.Report(sentences));

    public static SentenceTree Tree(string words)
    {
        var report = TestSentence.Report(words);
        return new(report.Sentences[0], Quotations.Of(report.Source));
    }

    /// <summary>"source | cue | content", parts of the content by "+".</summary>
    public static string Of(SentenceTree tree, Saying saying)
    {
        string Text(Words words) => string.Join(' ', Enumerable.Range(words.First, words.End - words.First).Select(i => tree[i].Text));
        return $"{Text(saying.SourceWords)} | {Text(saying.Cue)} | {string.Join(" + ", saying.Content.Select(Text))}";
    }

    /// <summary>"speaker (via a, b) stance: words".</summary>
    public static string Of(Utterance said, string text)
    {
        var via = said.Via.IsEmpty ? "" : $" via {string.Join(", ", said.Via)}";
        return $"{said.Speaker?.Name ?? "nobody"}{via}{(said.Implicit ? " still" : "")} {said.Stance}: {string.Join(" + ", said.ContentParts.Select(part => part.Of(text)))}";
    }

    /// <summary>"“reportedly” Reported: words".</summary>
    public static string Of(Hedge hedge, string text) => $"“{hedge.Word}” {hedge.Stance}: {string.Join(" + ", hedge.Parts.Select(part => part.Of(text)))}";
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Attest.Model;
using Attest.Parse.Mending;
using Attest.Segment;

namespace Attest.Parse;

/// <summary>Stage 3, Parse: sentences in words in; tags, dictionary forms, trees and names out. Safe for use from several threads.</summary>
public sealed class SentenceParser
{
    /// <summary>Sentences; a reader that has read a longer report is let go with the room that it took.</summary>
    const int LongReport = 4000;

    readonly Func<SentenceReader> open;
    readonly ConcurrentBag<SentenceReader> idle = [];

    SentenceParser(Func<SentenceReader> open) => this.open = open;

    /// <summary>Reads the models that travel inside the assembly.</summary>
    public static SentenceParser Load()
    {
        var (tagger, lemmatizer, guide) = (Tagger.Load(), Lemmatizer.Load(), GuideParser.Load());
        var (parser, names) = (DependencyParser.Load(), NameTagger.Load());
        var verbs = VerbForms.Load("En");
        var mender = new TagMender(tagger, verbs, "En");
        return new(() => new(tagger, lemmatizer, guide, parser, names, verbs, mender));
    }

    public ParsedReport Parse(SegmentedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var reader = idle.TryTake(out var rested) ? rested : open();
        var sentences = ImmutableArray.CreateBuilder<Sentence>(report.Sentences.Length);
        reader.Begin(report);
        foreach (var sentence in report.Sentences) sentences.Add(reader.Read(report.Source.Text, sentence));
        if (report.Sentences.Length <= LongReport) idle.Add(reader);
        return new(report.Source, sentences.MoveToImmutable(), report.Notes);
    }
}

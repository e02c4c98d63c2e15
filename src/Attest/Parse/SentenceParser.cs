using System.Collections.Concurrent;
using System.Collections.Immutable;
using Attest.Model;
using Attest.Segment;

namespace Attest.Parse;

/// <summary>Stage 3, Parse: sentences in words in; tags, dictionary forms, trees and names out. Safe for use from several threads.</summary>
public sealed class SentenceParser
{
    readonly Tagger tagger;
    readonly Lemmatizer lemmatizer;
    readonly DependencyParser parser;
    readonly NameTagger names;
    readonly ConcurrentBag<SentenceReader> idle = [];

    SentenceParser(Tagger tagger, Lemmatizer lemmatizer, DependencyParser parser, NameTagger names) =>
        (this.tagger, this.lemmatizer, this.parser, this.names) = (tagger, lemmatizer, parser, names);

    /// <summary>Reads the models that travel inside the assembly.</summary>
    public static SentenceParser Load() =>
        new(Tagger.Load(), Lemmatizer.Load(), DependencyParser.Load(), NameTagger.Load());

    public ParsedReport Parse(SegmentedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var reader = idle.TryTake(out var rested) ? rested : new(tagger, lemmatizer, parser, names);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(report.Sentences.Length);
        foreach (var sentence in report.Sentences) sentences.Add(reader.Read(report.Source.Text, sentence));
        idle.Add(reader);
        return new(report.Source, sentences.MoveToImmutable(), report.Notes);
    }
}

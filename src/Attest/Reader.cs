using Attest.Clean;
using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Parse;
using Attest.Resolve;
using Attest.Segment;

namespace Attest;

/// <summary>Reads one report from its bytes to its claims: Clean, Segment, Parse, Extract, Resolve. Pure; safe for many threads.</summary>
public sealed class Reader
{
    readonly Cleaner _cleaner = new();
    readonly Truecaser _truecaser;
    readonly Segmenter _segmenter;
    readonly SentenceParser _parser;
    readonly ClaimExtractor _extractor;
    readonly SpeechReader _speech;
    readonly Resolver _resolver;

    Reader(Truecaser truecaser, Segmenter segmenter, SentenceParser parser, ClaimExtractor extractor, SpeechReader speech, Resolver resolver) =>
        (_truecaser, _segmenter, _parser, _extractor, _speech, _resolver) = (truecaser, segmenter, parser, extractor, speech, resolver);

    /// <summary>Loads the models and tables that ship with the library.</summary>
    public static Reader Load() => Load(null);

    /// <summary>As <see cref="Load()"/>, with more places.</summary>
    /// <param name="extraGazetteer">A gazetteer made by `attest gazetteer import`, or null.</param>
    /// <exception cref="InvalidDataException">The extra gazetteer is none.</exception>
    public static Reader Load(string? extraGazetteer)
    {
        // Models and tables have nothing to do with one another: a start takes as long as the slower of them.
        var models = Task.Run(() => (Truecaser.Load(), Segmenter.Load(), SentenceParser.Load()));
        var names = KnownNames.Load(extraGazetteer);
        var (extractor, speech, resolver) = (ClaimExtractor.Load("En"), new SpeechReader(names.Actors), Resolver.Load("En", names));
        var (truecaser, segmenter, parser) = models.GetAwaiter().GetResult();
        return new(truecaser, segmenter, parser, extractor, speech, resolver);
    }

    public ReadReport Read(SourceReport source)
    {
        var clean = _cleaner.Clean(source);
        var plain = _truecaser.Restore(clean);
        var parsed = _parser.Parse(_segmenter.Segment(plain));
        var read = _resolver.Resolve(_extractor.Extract(parsed), _speech.Read(parsed));
        return ReferenceEquals(clean, plain) ? read : AsItCame(read, clean);
    }

    /// <summary>The sentences of a report with their trees, as the claims were read from them; for showing why.</summary>
    public ParsedReport Parse(SourceReport source) => _parser.Parse(_segmenter.Segment(_truecaser.Restore(_cleaner.Clean(source))));

    /// <summary>Who says what in a report, as the speakers of its claims were found; for showing why.</summary>
    public SpeechMap Speech(ParsedReport parsed) => _speech.Read(parsed);

    // Quotes are runs of the text as it came, capitals and all.
    static ReadReport AsItCame(ReadReport read, CleanReport clean) => read with
    {
        Source = clean,
        Claims = [.. read.Claims.Select(claim => claim with { Quote = claim.At.Of(clean.Text) })],
        Statements = [.. read.Statements.Select(said => said with { Content = said.At.Of(clean.Text) })],
        People = [.. read.People.Select(person => person with { Quote = person.At.Of(clean.Text) })],
    };
}

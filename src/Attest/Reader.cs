using Attest.Clean;
using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;
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
    readonly KnownNames _names;

    Reader(Truecaser truecaser, Segmenter segmenter, SentenceParser parser, ClaimExtractor extractor, Named named) =>
        (_truecaser, _segmenter, _parser, _extractor, _names, _speech, _resolver) = (truecaser, segmenter, parser, extractor, named.Names, named.Speech, named.Resolver);

    /// <summary>Loads the models and tables that ship with the library.</summary>
    public static Reader Load() => Load(null);

    /// <summary>As <see cref="Load()"/>, with more places.</summary>
    /// <param name="extraGazetteer">A gazetteer made by `attest gazetteer import`, or null.</param>
    /// <exception cref="InvalidDataException">The extra gazetteer is none.</exception>
    public static Reader Load(string? extraGazetteer)
    {
        // Models and tables have nothing to do with one another: a start takes as long as the slower of them.
        var models = Task.Run(() => (Truecaser.Load(), Segmenter.Load(), SentenceParser.Load()));
        var named = Named.Of(KnownNames.Load(extraGazetteer));
        var extractor = ClaimExtractor.Load("En");
        var (truecaser, segmenter, parser) = models.GetAwaiter().GetResult();
        return new(truecaser, segmenter, parser, extractor, named);
    }

    /// <summary>The same models with what people ruled on names of parties and on words of lists, in place of what was ruled before.</summary>
    public Reader With(IReadOnlyCollection<OwnName> names, OwnWords words) => (names.Count, words.All.Length) switch
    {
        (0, 0) => this,
        (_, 0) => new(_truecaser, _segmenter, _parser, _extractor, Named.Of(_names with { Actors = _names.Actors.With(names) })),
        _ => new(_truecaser, _segmenter, _parser, ClaimExtractor.Load("En", words), Named.Of(_names with { Actors = _names.Actors.With(names), Weapons = _names.Weapons.With(words) }, words)),
    };

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

    /// <summary>The tables of names with what reads by them.</summary>
    sealed record Named(KnownNames Names, SpeechReader Speech, Resolver Resolver)
    {
        public static Named Of(KnownNames names, OwnWords? words = null) => new(names, new(names.Actors), Resolver.Load("En", names, words));
    }
}

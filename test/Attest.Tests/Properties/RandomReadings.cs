using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Resolve;

namespace Attest.Tests.Properties;

/// <summary>Extract and Resolve over parses made by hand or chance; no tagger or parser is run.</summary>
static class RandomReadings
{
    static readonly KnownNames Names = KnownNames.Load();
    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");
    static readonly SpeechReader Speech = new(Names.Actors);
    static readonly Resolver Resolver = Resolver.Load("En", Names);

    public static ReadReport Read(ParsedReport parsed) => Resolver.Resolve(Extractor.Extract(parsed), Speech.Read(parsed));

    public static ExtractedReport Extract(ParsedReport parsed) => Extractor.Extract(parsed);

    public static SpeechMap Said(ParsedReport parsed) => Speech.Read(parsed);
}

using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Damages;
using Attest.Extract.Phrases;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Resolve;
using Attest.Resolve.Dates;
using Attest.Resolve.Episodes;
using Attest.Resolve.Parties;
using Attest.Resolve.Places;

namespace Attest.Tests.Resolve;

/// <summary>Facts and happenings of literal parses by the real tables of words, places and actors; no model is loaded.</summary>
/// <remarks>See <see cref="TestSentence"/> for how a parse is written.</remarks>
static class ReadSentences
{
    static readonly PlaceKinds Kinds = PlaceKinds.Load("En");
    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");

    public static KnownNames Names { get; } = KnownNames.Load();

    public static PartyNamer Parties { get; } = new(Names.Actors, GroupWords.Load("En"), DamageWords.Load("En"));

    public static FactsReader FactsReader { get; } = new(new DateReader(), new DateAnchor(), Names.Actors, new PlaceMentionReader(Names.Gazetteer, Kinds, AttackWords.Load("En")));

    static HappeningReader Happenings { get; } = new(Parties, new(DamageWords.Load("En")));

    static Resolver Resolver { get; } = Resolver.Load("En", Names);

    static SpeechReader Speech { get; } = new(Names.Actors);

    public static ExtractedReport Extract(DateOnly? published, params string[] sentences)
    {
        var parsed = TestSentence.Report(sentences);
        return Extractor.Extract(parsed with { Source = parsed.Source with { Published = published, PublishedWritten = published?.ToString("yyyy-MM-dd", null) } });
    }

    public static ImmutableArray<SentenceFacts> Facts(ExtractedReport report) => FactsReader.Read(report, Speech.Read(report.Parsed));

    public static SentenceFacts Facts(string words, DateOnly? published = null) => Facts(Extract(published, words))[0];

    public static SpeechMap Said(ExtractedReport report) => Speech.Read(report.Parsed);

    /// <summary>What the first sentence tells, attack by attack.</summary>
    public static List<Happening> Told(string words)
    {
        var report = Extract(null, words);
        return [.. Happenings.Read(Facts(report)[0], report.Findings, report.Attacks)];
    }

    /// <summary>The claims of a whole report.</summary>
    public static ReadReport Claims(DateOnly? published, params string[] sentences)
    {
        var report = Extract(published, sentences);
        return Resolver.Resolve(report, Said(report));
    }

    /// <summary>The casualty, damage or dispute claims as lines: "killed 9 people; speaker; incident; Arda; 2031-03-05".</summary>
    public static string Line(Claim claim)
    {
        var what = claim switch
        {
            { Casualty: { } harm } => $"{EnumNames.Of(harm.Effect)} {Of(harm.Figure)} {EnumNames.Of(harm.Group)}",
            { Damage: { } harm } => $"{EnumNames.Of(harm.Effect)} {Of(harm.Figure)} {harm.Thing}",
            { Attack: { } attack } => $"{EnumNames.Of(attack.Type)} by [{Listed(attack.Attackers)}] on [{Listed(attack.Targets)}]",
            _ => $"{EnumNames.Of(claim.Stance)} [{claim.Dispute!.About}]",
        };
        return $"{what}; {claim.Speaker?.Name ?? "-"}; {EnumNames.Of(claim.Scope)}; {claim.Place?.Name ?? "-"}; {Of(claim.Date)}";
    }

    public static string Of(When? when) => when switch { null => "-", { From: { } from } => $"{from:yyyy-MM-dd}", _ => when.Written };

    public static string Listed(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => actor.Name));

    static string Of(Figure figure) => Attest.Tests.Extract.Readings.Of(figure);
}

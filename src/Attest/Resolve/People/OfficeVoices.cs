using Attest.Extract;
using Attest.Extract.People;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.People;

/// <summary>Who says which part a person has, and whether by office: police, prosecution, court, coroner, ministry.</summary>
sealed class OfficeVoices
{
    /// <summary>How far from the verb the office that identifies, arrests or charges may stand.</summary>
    const int Reach = 10;

    readonly SpeechMap _speech;
    readonly HashSet<string> _official;

    public OfficeVoices(ExtractedReport report, SpeechMap speech)
    {
        _speech = speech;
        _official = speech.All.Where(said => said.Speaker is not null && said.Source is { } source && IsOffice(report.Sentences[said.Sentence], source))
            .Select(said => said.Speaker!.Name).ToHashSet(StringComparer.Ordinal);
    }

    public (Voice Voice, bool IsOfficial) VoiceOf(SentenceReading sentence, RoleEvidence told, Span at)
    {
        var voice = _speech.VoiceAt(sentence.Index, at);
        if (voice.Speaker is { } speaker) return (voice, IsOffice(speaker));
        if (told.Rule is "person/identified" or "person/pursued" or "person/charged" && Acting(sentence, told) is { } office)
            return (new(office, [], Stance.Asserted, false, "the office that identifies, arrests or charges"), true);
        return (voice, false);
    }

    bool IsOffice(Speaker speaker) =>
        _official.Contains(speaker.Name) || speaker.Key.StartsWith("unnamed:police", StringComparison.Ordinal) || speaker.Key.StartsWith("unnamed:official", StringComparison.Ordinal)
        || speaker.Name.Split(' ').Any(PersonOffices.Is);

    static bool IsOffice(SentenceReading sentence, Span source) =>
        sentence.Tokens.Any(token => source.Contains(token.At) && PersonOffices.Is(token));

    // "Police identified him as", "was identified by the county coroner as", "prosecutors charged": the office itself acts.
    static Speaker? Acting(SentenceReading sentence, RoleEvidence told)
    {
        for (var at = told.First + Reach; at >= Math.Max(0, told.First - Reach); at--)
        {
            if (sentence.At(at) is not { } token || (told.Name.First <= at && at < told.Name.End) || !PersonOffices.Is(token) || sentence.At(at + 1)?.Xpos == "POS") continue;
            if (at > told.End || !(Subject(sentence, token) || By(sentence, at))) continue;
            var first = at;
            while (sentence.At(first - 1) is { Tag: "NOUN" or "PROPN" or "ADJ" }) first--;
            return Of(sentence.Words(first, at + 1), token);
        }

        return null;
    }

    static bool Subject(SentenceReading sentence, Token token) =>
        token.Relation.StartsWith("nsubj", StringComparison.Ordinal) || sentence.At(token.Index + 1) is { Tag: "VERB" or "AUX" };

    static bool By(SentenceReading sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (sentence.Is(i, "by")) return true;
            if (sentence.Tokens[i].Tag is "VERB" or "AUX") return false;
        }

        return false;
    }

    static Speaker Of(string name, Token office) => office.Lemma.ToLowerInvariant() switch
    {
        "police" or "officer" or "detective" => new(name, "unnamed:police:", SpeakerKind.Unnamed),
        "official" or "authority" or "authorities" => new(name, "unnamed:official:", SpeakerKind.Unnamed),
        _ => new(name, "body:" + NameFold.Of(name), SpeakerKind.Body),
    };
}

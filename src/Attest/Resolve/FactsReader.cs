using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Dates;
using Attest.Resolve.Places;

namespace Attest.Resolve;

/// <summary>Finds the dates and places of each sentence of a report.</summary>
public sealed class FactsReader(DateReader dates, DateAnchor anchor, ActorTable actors, PlaceMentionReader places)
{
    /// <summary>The same with the names as one report means them.</summary>
    public FactsReader With(ActorTable named) => new(dates, anchor, named, places);

    public ImmutableArray<SentenceFacts> Read(ExtractedReport report, SpeechMap speech)
    {
        var cues = speech.All.Where(utterance => utterance.Cue is not null).ToLookup(utterance => utterance.Sentence);
        var sources = speech.All.Where(utterance => utterance.Source is not null).ToLookup(utterance => utterance.Sentence, utterance => utterance.Source!.Value);
        var telling = speech.All.Where(utterance => utterance is { Source: not null, Cue: not null }).ToLookup(utterance => utterance.Sentence);
        var told = report.Findings.Select(finding => (finding.Sentence, finding.Trigger.Index))
            .Concat(report.Attacks.Select(mention => (mention.Sentence, mention.Trigger.Index))).ToLookup(pair => pair.Sentence, pair => pair.Index);
        var aside = new PlacesAside(report.Sentences);
        return [.. report.Sentences.Select(sentence => Facts(report, sentence, aside, [.. told[sentence.Index]], [.. sources[sentence.Index], .. telling[sentence.Index].Select(Between).OfType<Span>()], [.. cues[sentence.Index].Where(utterance => utterance.Sense != CueSense.Claim).Select(utterance => utterance.Cue!.Value)]))];
    }

    // "A spokesman for the command at its headquarters in Bonn said": what stands between the speaker and the verb is the speaker's.
    static Span? Between(Utterance utterance) =>
        utterance.Source!.Value.End < utterance.Cue!.Value.Start ? new(utterance.Source.Value.End, utterance.Cue.Value.Start) : null;

    SentenceFacts Facts(ExtractedReport report, SentenceReading sentence, PlacesAside aside, ImmutableArray<int> told, ImmutableArray<Span> sources, ImmutableArray<Span> cues)
    {
        var source = report.Parsed.Source;
        var happened = ImmutableArray.CreateBuilder<(When, Token)>();
        var said = ImmutableArray.CreateBuilder<When>();
        var written = dates.Find(source.Text, sentence.Sentence.At).ToList();
        foreach (var mention in written)
        {
            if (TokenOf(sentence, mention.At) is not { } token || IsStart(sentence, mention.At)) continue;
            // Who is quoted said "today" on some other day than the day of publication.
            var quoted = IsQuoted(sentence, mention.At) && mention.Parts.DayOffset is not null;
            var when = anchor.Resolve(mention, quoted ? null : source.Published);
            if (IsOfAnother(sentence, mention.At, token, told)) continue;
            if (IsOfSpeaking(sentence, token, cues)) said.Add(when);
            else happened.Add((when, token));
        }

        ImmutableArray<ActorMatch> named = [.. actors.Scan([.. sentence.Tokens.Select(token => token.Text)])];
        return new(sentence, happened.ToImmutable(), said.ToImmutable(), [.. places.Read(sentence, named)
            .Where(place => !written.Exists(mention => mention.At.Overlaps(place.At)))
            .Select(place => aside.Judge(sentence, place)).OfType<NamedPlace>().Select(place => OfSpeaker(place, sources))])
        { Actors = named };
    }

    // The day of a charge, a vigil or the page itself.
    static bool IsOfAnother(SentenceReading sentence, Span at, Token token, ImmutableArray<int> told)
    {
        var days = sentence.Tokens.Where(word => at.Overlaps(word.At)).ToList();
        return OtherDays.IsOfPage(sentence, days[0].Index) || OtherDays.IsOfAct(sentence, token, days[0].Index, days[^1].Index + 1, told);
    }

    // "a spokesman in Berlin said": where a speaker is says nothing of the attack.
    static NamedPlace OfSpeaker(NamedPlace place, ImmutableArray<Span> sources) =>
        sources.Any(source => source.Contains(place.At)) ? place with { Role = PlaceRole.Other } : place;

    // "since Dec. 5" says from when on things are counted, not when one happened.
    static bool IsStart(SentenceReading sentence, Span at)
    {
        var first = sentence.Tokens.FirstOrDefault(token => at.Overlaps(token.At));
        return first is not null && (sentence.Is(first.Index - 1, "since") || sentence.Is(first.Index - 2, "since"));
    }

    // The token of the date that hangs outside it.
    static Token? TokenOf(SentenceReading sentence, Span at)
    {
        Token? first = null;
        foreach (var token in sentence.Tokens)
        {
            if (!at.Overlaps(token.At)) continue;
            first ??= token;
            if (sentence.HeadOf(token) is not { } head || !at.Overlaps(head.At)) return token;
        }

        return first;
    }

    // The nearest verb above the date is a verb of saying: "the ministry said on Tuesday".
    static bool IsOfSpeaking(SentenceReading sentence, Token token, ImmutableArray<Span> cues)
    {
        // "said Monday's bombing": the day describes what is told of.
        if (sentence.At(token.Index + 1)?.Xpos == "POS") return false;
        if (ClosesWhatIsSaid(sentence, token, cues)) return false;
        for (Token? at = sentence.HeadOf(token); at is not null; at = sentence.HeadOf(at))
        {
            if (at.Tag is not ("VERB" or "AUX")) continue;
            if (cues.Any(cue => cue.Overlaps(at.At))) return !VerbBetween(sentence, token, at);
            // "shells killed nine people, a doctor said Saturday": hung on the first verb, over the verb of saying beside it.
            return at.Index < token.Index && cues.Any(cue => Adjacent(sentence, cue, token));
        }

        // Parsers hang a day before or after the verb of saying on another word: a neighbour decides.
        return cues.Any(cue => Adjacent(sentence, cue, token));
    }

    // "Gunmen killed nine in Arda, early on Sunday, police said": the comma before the speaker ends what is said, its day included.
    static bool ClosesWhatIsSaid(SentenceReading sentence, Token token, ImmutableArray<Span> cues)
    {
        var end = token.Index + 1;
        while (sentence.At(end) is { } part && part.Tag is "NOUN" && sentence.HeadOf(part) == token) end++;
        if (!sentence.Is(end, ",") || cues.IsEmpty || cues.Any(cue => cue.Start < token.At.End)) return false;
        if (!sentence.Tokens.Take(token.Index).Any(word => word.Tag == "VERB")) return false;
        var speaker = sentence.Tokens.Skip(end + 1).TakeWhile(word => !cues.Any(cue => cue.Overlaps(word.At))).ToList();
        return speaker.Count is > 0 and <= 12 && speaker.TrueForAll(word => word.Tag is not ("VERB" or "AUX"));
    }

    // "In the past day, jets hit nine posts, the general said": what was said stands between, so the day is its own.
    static bool VerbBetween(SentenceReading sentence, Token one, Token other)
    {
        for (var i = Math.Min(one.Index, other.Index) + 1; i < Math.Max(one.Index, other.Index); i++)
            if (sentence.Tokens[i] is { Tag: "VERB", Relation: not "amod" }) return true;
        return false;
    }

    static bool Adjacent(SentenceReading sentence, Span cue, Token token)
    {
        var before = sentence.At(token.Index - 1) is { Tag: "ADP" } ? token.Index - 2 : token.Index - 1;
        return sentence.At(before) is { } word && cue.Overlaps(word.At);
    }

    static bool IsQuoted(SentenceReading sentence, Span at)
    {
        var open = false;
        foreach (var token in sentence.Tokens)
        {
            if (token.At.Start >= at.Start) return open;
            if (token.Text is "“" or "``") open = true;
            else if (token.Text is "”" or "''") open = false;
            else if (token.Text == "\"") open = !open;
        }

        return open;
    }
}

using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Goes through a report in order: who speaks in each sentence, and whose speech runs on into it.</summary>
sealed class RunningSpeech(
    ParsedReport report, ImmutableArray<SentenceTree> trees, Quotations quotations, Transcript transcript, Telling telling)
{
    readonly List<Utterance> _said = [];
    Utterance? _last;
    (int Sentence, Utterance Said)? _opened;

    public ImmutableArray<Utterance> Read(ImmutableArray<ImmutableArray<Saying>> sayings)
    {
        for (var sentence = 0; sentence < trees.Length; sentence++)
        {
            var told = telling.Read(trees[sentence], sentence, sayings[sentence]);
            if (Outer(sentence, told) is { } outer) Carry(sentence, outer.Said, outer.Reason);
            foreach (var said in told) Take(sentence, said);
        }

        var later = new LaterNamed(report, trees, telling.Memory);
        return [.. _said.Select(later.Name).OrderBy(said => said.Content.Start).ThenByDescending(said => said.Size).ThenBy(said => said.Cue?.Start ?? 0)];
    }

    void Take(int sentence, Utterance said)
    {
        if (said.ContentParts.IsEmpty)
        {
            if (said.Voices) _opened = (sentence, said);
            return;
        }

        said = Within(sentence, said);
        _said.Add(said);
        if (!said.Voices) return;
        LookBack(sentence, said);
        // "X said A, Reuters reported": what goes on is what X said.
        if (_last is not { } last || last.Sentence != sentence || last.Cue is not { } cue || !said.ContentParts.Any(part => part.Contains(cue))) _last = said;
    }

    // Speech inside speech that runs on is passed on by the one whose speech it is.
    Utterance Within(int sentence, Utterance said)
    {
        if (!said.Voices || _said.Find(other => other.Sentence == sentence && other.Cue is null) is not { Speaker: { } outer } carried) return said;
        if (outer.Key == said.Speaker!.Key || outer.Name == said.Speaker.Name) return said;
        return said with { Via = [.. said.Via.Append(outer.Name).Concat(carried.Via).Distinct(StringComparer.Ordinal)] };
    }

    // What stands before an attribution and belongs to it: a quotation begun earlier, a sentence between "said" and "added".
    void LookBack(int sentence, Utterance said)
    {
        if (quotations.At(said.ContentParts[0].Start) is { } quotation)
            for (var before = sentence - 1; before >= 0 && trees[before].Sentence.At.End > quotation.Start; before--)
                if (!HasVoice(before)) Carry(before, said, "the quotation goes on to its speaker");
        if (_last is { } last && last.Sentence == sentence - 2 && last.Speaker!.Key == said.Speaker!.Key && !HasVoice(sentence - 1)
            && report.Sentences[sentence].Block == report.Sentences[last.Sentence].Block && Signs.Continues(trees[sentence], said))
            Carry(sentence - 1, last, "it stands between “said” and “added”");
    }

    bool HasVoice(int sentence) => _said.Exists(said => said.Sentence == sentence && said.Voices && said.Cue is not null);

    void Carry(int sentence, Utterance carried, string reason)
    {
        if (carried.Speaker is not { } speaker || trees[sentence].IsBare(new(0, trees[sentence].Count))) return;
        telling.Memory.GoOn(sentence, speaker.Name);
        var at = report.Sentences[sentence].At;
        _said.RemoveAll(said => said.Sentence == sentence && said.Cue is null);
        _said.Add(new(
            sentence, at, [at], null, null, speaker with { Implicit = true }, carried.Via,
            carried.Sense is CueSense.Deny or CueSense.Doubt ? Stance.Asserted : carried.Stance, true, $"speech runs on: {reason}", CueSense.Say));
    }

    /// <summary>Whose speech a sentence stands in as a whole, though it does not say so.</summary>
    (Utterance Said, string Reason)? Outer(int sentence, ImmutableArray<Utterance> told)
    {
        var own = report.Sentences[sentence];
        if (transcript.SpeakerIn(own.Block) is { } guest) return (Label(sentence, guest), "the paragraph's label");
        if (_opened is { } opened)
        {
            if (report.Source.Blocks[own.Block].Kind is BlockKind.Body && !told.Any(said => Closes(sentence, said)))
                return (opened.Said, $"opened by a colon {sentence - opened.Sentence} sentences before");
            _opened = null;
        }

        return _last is { } last && Sign(sentence, last, told) is { } sign ? (last, sign) : null;
    }

    static Utterance Label(int sentence, Speaker guest) =>
        new(sentence, default, [], null, null, guest, [], Stance.Asserted, false, "the paragraph's label", CueSense.Say);

    // A main clause of saying by somebody else ends what a colon opened; "a report which found" within it does not.
    bool Closes(int sentence, Utterance said) =>
        said.Voices && said.Cue is { } cue && trees[sentence].Sentence.Tokens.Any(token => token.IsRoot && cue.Contains(token.At.Start));

    string? Sign(int sentence, Utterance last, ImmutableArray<Utterance> told)
    {
        var (own, before) = (report.Sentences[sentence], report.Sentences[last.Sentence]);
        if (quotations.At(own.At.Start) is { } quotation && quotation.End >= own.At.End - 2 && own.Block - before.Block <= 1)
            return quotation.Contains(last.Content.End - 1) ? "the quotation goes on" : "the sentence is a quotation without a speaker of its own";
        if (told.Any(said => said.Voices)) return null;
        if (sentence - last.Sentence > 1 && !_said.Exists(said => said.Sentence == sentence - 1 && said.Implicit)) return null;
        return (own.Block == before.Block || _said.Exists(said => said.Sentence == sentence - 1 && said.Implicit && report.Sentences[sentence - 1].Block == own.Block)) && Signs.Also(trees[sentence]) ? "“also” after reported speech"
            : own.Block - before.Block <= 1 && Signs.IsPluperfect(trees[sentence]) ? "“had” after reported speech" : null;
    }
}

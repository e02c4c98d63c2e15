using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Goes through a report in order: who speaks in each sentence, and whose speech runs on into it.</summary>
sealed class RunningSpeech(ParsedReport report, ImmutableArray<SentenceTree> trees, Quotations quotations, Telling telling)
{
    readonly List<Utterance> _said = [];
    (Utterance Said, Named? Who)? _last;
    (int Sentence, Utterance Said)? _opened;

    public ImmutableArray<Utterance> Read(ImmutableArray<ImmutableArray<Saying>> sayings)
    {
        for (var sentence = 0; sentence < trees.Length; sentence++)
        {
            var told = telling.Read(trees[sentence], sentence, sayings[sentence]);
            foreach (var (said, who) in told) Take(sentence, said, who);
            if (!told.Any(pair => pair.Said.Voices)) RunOn(sentence);
        }

        return [.. _said.OrderBy(said => said.Content.Start).ThenByDescending(said => said.Size).ThenBy(said => said.Cue?.Start ?? 0)];
    }

    void Take(int sentence, Utterance said, Named? who)
    {
        if (said.ContentParts.IsEmpty)
        {
            _opened = (sentence, said);
            return;
        }

        _said.Add(said);
        if (!said.Voices) return;
        _last = (said, who);
        _opened = null;
        LookBack(sentence, said);
    }

    // A quotation that began in an earlier sentence and is attributed in this one.
    void LookBack(int sentence, Utterance said)
    {
        if (quotations.At(said.ContentParts[0].Start) is not { } quotation) return;
        for (var before = sentence - 1; before >= 0 && trees[before].Sentence.At.End > quotation.Start; before--)
            if (!_said.Exists(other => other.Sentence == before && other.Voices && !other.Implicit)) Continue(before, said, "the same quotation");
    }

    void RunOn(int sentence)
    {
        var reason = _opened is { } open ? OpenReason(sentence, open.Sentence) : null;
        if (reason is not null) Continue(sentence, _opened!.Value.Said, reason);
        else if (_last is { } last && Reason(sentence, last.Said) is { } sign) Continue(sentence, last.Said, sign);
    }

    void Continue(int sentence, Utterance carried, string reason)
    {
        var words = Frame.Trim(trees[sentence], new(0, trees[sentence].Count));
        if (words.IsEmpty) return;
        var at = report.Sentences[sentence].At;
        _said.RemoveAll(said => said.Sentence == sentence && said.Implicit);
        _said.Add(carried with
        {
            Sentence = sentence, Content = at, ContentParts = [at], Cue = null, Source = null, Implicit = true,
            Speaker = carried.Speaker! with { Implicit = true }, Stance = carried.Sense is CueSense.Deny or CueSense.Doubt ? Stance.Asserted : carried.Stance,
            Sense = CueSense.Say, Reason = $"speech runs on: {reason}",
        });
    }

    // "The minister said:" opens for the paragraphs that follow it.
    string? OpenReason(int sentence, int opened) =>
        report.Source.Blocks[report.Sentences[sentence].Block].Kind == BlockKind.Body ? $"opened by a colon {sentence - opened} sentences before" : null;

    string? Reason(int sentence, Utterance last)
    {
        var (own, before) = (report.Sentences[sentence], report.Sentences[last.Sentence]);
        if (quotations.At(own.At.Start) is { } quotation && quotation.End >= own.At.End - 2 && own.Block - before.Block <= 1)
            return "the sentence is a quotation without a speaker of its own";
        if (sentence - last.Sentence > 1 && !RanOn(sentence - 1)) return null;
        return own.Block == before.Block && Signs.Also(trees[sentence]) ? "“also” after reported speech"
            : own.Block - before.Block <= 1 && Signs.IsPluperfect(trees[sentence]) ? "“had” after reported speech" : null;
    }

    bool RanOn(int sentence) => _said.Exists(said => said.Sentence == sentence && said.Implicit);
}

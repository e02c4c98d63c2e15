using System.Collections.Immutable;
using Attest.Model;
using Attest.Parse.Mending;
using Attest.Segment;

namespace Attest.Parse;

/// <summary>Reads one sentence after another with the same room; one thread at a time.</summary>
sealed class SentenceReader(Tagger tagger, Lemmatizer lemmatizer, GuideParser guide, DependencyParser parser, NameTagger names, VerbForms verbs,
    TagMender mender)
{
    readonly Workspace room = new();
    readonly WordPool pool = new();
    string[] words = new string[64];
    readonly ReportMentions mentions = new();
    readonly List<WordKeys> keys = [];
    int next;
    readonly TreeDrawer trees = new(tagger, guide, parser, new(tagger, "En"), new(tagger));
    readonly PersonNames people = new(parser, tagger, names.Lists);

    /// <summary>Looks through a report before its sentences are read one after another.</summary>
    public void Begin(SegmentedReport report)
    {
        mentions.Clear();
        keys.Clear();
        (room.Mentions, room.Sentence, next) = (mentions, 0, 0);
        foreach (var sentence in report.Sentences)
        {
            foreach (var token in sentence.Tokens) keys.Add(mentions.Add(report.Source.Text.AsSpan(token.Start, token.Length)));
            mentions.EndSentence();
        }
    }

    /// <summary>Reads the next sentence of the report that <see cref="Begin"/> was given.</summary>
    public Sentence Read(string text, SegmentedSentence sentence)
    {
        var spans = sentence.Tokens;
        room.Begin(spans.Length);
        if (words.Length < spans.Length) words = new string[2 * spans.Length];
        for (var at = 0; at < spans.Length; at++)
        {
            words[at] = pool.Get(text.AsSpan(spans[at].Start, spans[at].Length));
            room.Put(at, keys[next++]);
        }

        room.Seal();
        tagger.Tag(room);
        mender.Mend(room, words.AsSpan(0, spans.Length));
        trees.Draw(room, words.AsSpan(0, spans.Length));
        names.Tag(room);
        room.Sentence++;
        return new(sentence.At, sentence.Block, TreeMender.Mend(Tokens(spans)), Entities(spans));
    }

    ImmutableArray<Token> Tokens(ImmutableArray<Span> spans)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(spans.Length);
        for (var at = 0; at < spans.Length; at++)
        {
            var word = words[at];
            var tag = tagger.Tags[room.Tags[at]];
            var head = room.Arcs.Heads[at];
            tokens.Add(new(
                at, spans[at], word, Lemma(word, tag, room.HasOwnCapital(at)), tag.Coarse, tag.Fine,
                head == room.Count ? -1 : head, parser.Relations[room.Arcs.Relations[at]]));
        }

        return tokens.MoveToImmutable();
    }

    // "the wounded" are that and no "wounde"; "raided" is raid, "shelled" shell, "risen" rise: a table learnt from other texts gets some verbs wrong.
    string Lemma(string word, TagPair tag, bool capital)
    {
        var lemma = lemmatizer.Lemma(word, tag, capital);
        if (tag.Coarse == "NOUN" && verbs.Of(word) is { Form: VerbForm.Past, IsOnlyVerb: true }) return word.ToLowerInvariant();
        if (tag.Coarse != "VERB" || verbs.IsKnown(lemma)) return lemma;
        return verbs.Of(word)?.Lemma ?? verbs.LemmaOf(word) ?? lemma;
    }

    ImmutableArray<Entity> Entities(ImmutableArray<Span> spans)
    {
        var found = ImmutableArray.CreateBuilder<Entity>();
        names.Read(room, (kind, first, end) =>
        {
            if (kind == EntityKind.Person) (first, end) = people.Whole(room, first, end, found.Count == 0 ? 0 : found[^1].End);
            if (first < end) found.Add(new(kind, first, end, spans[first].Join(spans[end - 1])));
        });
        return found.ToImmutable();
    }
}

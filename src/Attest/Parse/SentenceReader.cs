using System.Collections.Immutable;
using Attest.Model;
using Attest.Segment;

namespace Attest.Parse;

/// <summary>Reads one sentence after another with the same room; one thread at a time.</summary>
sealed class SentenceReader(Tagger tagger, Lemmatizer lemmatizer, GuideParser guide, DependencyParser parser, NameTagger names)
{
    readonly Workspace room = new();
    readonly WordPool pool = new();
    readonly PersonNames people = new(parser, tagger, names.Lists);

    public Sentence Read(string text, SegmentedSentence sentence)
    {
        var spans = sentence.Tokens;
        room.Begin(spans.Length);
        for (var at = 0; at < spans.Length; at++) room.Put(at, text.AsSpan(spans[at].Start, spans[at].Length));
        room.Seal();
        tagger.Tag(room);
        guide.Draw(room);
        parser.Parse(room);
        names.Tag(room);
        return new(sentence.At, sentence.Block, Tokens(text, spans), Entities(spans));
    }

    ImmutableArray<Token> Tokens(string text, ImmutableArray<Span> spans)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(spans.Length);
        for (var at = 0; at < spans.Length; at++)
        {
            var word = pool.Get(text.AsSpan(spans[at].Start, spans[at].Length));
            var tag = tagger.Tags[room.Tags[at]];
            var head = room.Arcs.Heads[at];
            tokens.Add(new(
                at, spans[at], word, lemmatizer.Lemma(word, tag, room.HasOwnCapital(at)), tag.Coarse, tag.Fine,
                head == room.Count ? -1 : head, parser.Relations[room.Arcs.Relations[at]]));
        }

        return tokens.MoveToImmutable();
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

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.Model;

namespace Attest.Tests;

/// <summary>Sentences and reports out of literal parses, so that no model's error can fail a rule's test.</summary>
/// <remarks>
/// A word is <c>text/lemma/tag/head/relation</c>, words parted by spaces; heads count from 1, 0 is the root. The tag may
/// carry the Penn tag: <c>VERB:VBD</c>. A word written <c>~,/,/PUNCT/4/punct</c> stands against the one before it,
/// without a space; <c>\s</c> in a text is a slash. Names are given apart: <c>"Person 1-2, Place 7"</c>, counted from 1,
/// both ends included.
/// </remarks>
public static class TestSentence
{
    /// <summary>One sentence that starts at 0 of its own text.</summary>
    public static Sentence Read(string words, string names = "") => Read(words, names, 0, 0, new StringBuilder());

    /// <summary>The text that <see cref="Read(string, string)"/> gives its spans over.</summary>
    public static string TextOf(string words)
    {
        var text = new StringBuilder();
        Read(words, "", 0, 0, text);
        return text.ToString();
    }

    /// <summary>A report of the given sentences, each a parse with its names after a bar: <c>"words | Person 1-2"</c>.</summary>
    /// <param name="sentences">A sentence that starts with <c>¶</c> opens a paragraph; with <c>#</c>, it is the headline.</param>
    public static ParsedReport Report(params string[] sentences)
    {
        var text = new StringBuilder();
        var read = ImmutableArray.CreateBuilder<Sentence>();
        var kinds = new List<BlockKind>();
        foreach (var line in sentences)
        {
            var parts = line.Split('|');
            var opens = kinds.Count == 0 || line[0] is '¶' or '#';
            if (opens) kinds.Add(line[0] == '#' ? BlockKind.Title : BlockKind.Body);
            if (text.Length > 0) text.Append(opens ? "\n\n" : " ");
            var names = parts.Length > 1 ? parts[1] : "";
            read.Add(Read(parts[0].TrimStart('¶', '#'), names, text.Length, kinds.Count - 1, text));
        }

        var blocks = kinds.Select((kind, block) => new Block(kind, BlockSpan(read, block))).ToImmutableArray();
        return new ParsedReport(SourceOf(text.ToString(), blocks), read.ToImmutable(), []);
    }

    static Span BlockSpan(IEnumerable<Sentence> sentences, int block)
    {
        var own = sentences.Where(sentence => sentence.Block == block).ToList();
        return own[0].At.Join(own[^1].At);
    }

    static CleanReport SourceOf(string text, ImmutableArray<Block> blocks) => new(
        "r-0000000000000000", "test.txt", new string('0', 64), text, null, null, null, null, null, null, [], "en", blocks, []);

    static Sentence Read(string words, string names, int start, int block, StringBuilder text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            tokens.Add(ReadToken(word, tokens.Count, text));
        return new Sentence(new Span(start, text.Length), block, tokens.ToImmutable(), ReadNames(names, tokens));
    }

    static Token ReadToken(string word, int index, StringBuilder text)
    {
        var parts = word.Split('/');
        if (parts.Length != 5) throw new FormatException($"A word is text/lemma/tag/head/relation, and this one is {word}.");
        var glued = parts[0].Length > 1 && parts[0][0] == '~';
        if (index > 0 && !glued) text.Append(' ');

        var at = text.Length;
        var written = Unescape(glued ? parts[0][1..] : parts[0]);
        text.Append(written);
        var tag = parts[2].Split(':');
        return new Token(
            index, new Span(at, text.Length), written, Unescape(parts[1]), tag[0], tag.Length > 1 ? tag[1] : PennOf(tag[0]),
            Number(parts[3]) - 1, parts[4]);
    }

    static string Unescape(string text) => text.Replace("\\s", "/", StringComparison.Ordinal);

    // Enough for rules that look at the Penn tag only to tell a name or a plural; others write the tag out.
    static string PennOf(string tag) => tag switch
    {
        "NOUN" => "NN",
        "PROPN" => "NNP",
        "VERB" => "VBD",
        "AUX" => "VBD",
        "NUM" => "CD",
        "ADJ" => "JJ",
        "ADV" => "RB",
        "ADP" => "IN",
        "SCONJ" => "IN",
        "CCONJ" => "CC",
        "DET" => "DT",
        "PRON" => "PRP",
        _ => tag,
    };

    static ImmutableArray<Entity> ReadNames(string names, ImmutableArray<Token>.Builder tokens)
    {
        var read = ImmutableArray.CreateBuilder<Entity>();
        foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = name.Split(' ');
            var range = parts[1].Split('-');
            var (first, end) = (Number(range[0]) - 1, Number(range[^1]));
            var at = new Span(tokens[first].At.Start, tokens[end - 1].At.End);
            read.Add(new Entity(Enum.Parse<EntityKind>(parts[0]), first, end, at));
        }

        return read.ToImmutable();
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

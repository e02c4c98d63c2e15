using System.Globalization;

namespace Attest.Bench.Copies;

/// <summary>One text of a made set, and the original that it is or repeats.</summary>
/// <param name="Of">Number of the original.</param>
sealed record MadeText(int Number, int Of, string Text);

/// <summary>Makes texts of about 300 words of which three in ten repeat another: changed in words, cut, turned about, under another headline, with an outlet's own words added.</summary>
/// <remarks>Originals are no strangers either: one in five tells sentences that some others tell too, as reports on one statement do.</remarks>
sealed class CopyMaker(int seed)
{
    const int Outlets = 400, Statements = 500, MostEdits = 12;

    readonly MadeProse prose = new(seed);

    /// <summary>So many texts; the same seed gives the same.</summary>
    public IEnumerable<MadeText> Make(int count)
    {
        var draw = new Random(seed);
        var kept = new List<(int Number, List<string> Sentences)>();
        for (var number = 0; number < count; number++)
        {
            if (kept.Count > 0 && draw.Next(10) < 3)
            {
                var (of, sentences) = kept[draw.Next(kept.Count)];
                yield return new(number, of, Text(Copy(sentences, draw), draw));
                continue;
            }

            var own = Original(draw);
            // Of the last some hundred texts, as news is copied within days.
            if (kept.Count == 400) kept.RemoveAt(0);
            kept.Add((number, own));
            yield return new(number, number, Text(own, draw));
        }
    }

    List<string> Original(Random draw)
    {
        var sentences = new List<string>();
        var words = 0;
        while (words < 300)
        {
            sentences.Add(prose.Sentence(draw));
            words += WordsOf(sentences[^1]);
        }

        if (draw.Next(5) == 0)
        {
            var statement = new Random(seed + draw.Next(Statements));
            for (var said = 0; said < 3; said++) sentences.Insert(draw.Next(sentences.Count), prose.Sentence(statement));
        }

        return sentences;
    }

    List<string> Copy(List<string> original, Random draw)
    {
        var edits = draw.Next(MostEdits + 1);
        var copy = original.Select(sentence => Edited(sentence, edits, draw)).ToList();
        if (draw.Next(10) < 3) Cut(copy, draw);
        if (draw.Next(5) == 0) Turn(copy, draw);
        if (draw.Next(10) < 3) copy.AddRange(Furniture(draw));
        return copy;
    }

    static void Cut(List<string> copy, Random draw)
    {
        var gone = Math.Max(1, copy.Count * draw.Next(5, 41) / 100);
        copy.RemoveRange(copy.Count - gone, gone);
    }

    // A paragraph comes earlier than it did.
    static void Turn(List<string> copy, Random draw)
    {
        var (from, length) = (draw.Next(1, copy.Count), draw.Next(1, 4));
        var moved = copy.Skip(from).Take(length).ToList();
        copy.RemoveRange(from, moved.Count);
        copy.InsertRange(draw.Next(from), moved);
    }

    string Edited(string sentence, int percent, Random draw)
    {
        var words = new List<string>();
        foreach (var word in sentence.Split(' '))
        {
            if (draw.Next(100) >= percent) words.Add(word);
            else if (draw.Next(3) is var kind && kind == 0) words.Add(prose.Word(draw));
            else if (kind == 1) words.AddRange([prose.Word(draw), word]);
        }

        return string.Join(' ', words);
    }

    /// <summary>What an outlet puts under all its texts.</summary>
    IEnumerable<string> Furniture(Random draw)
    {
        var outlet = new Random(~draw.Next(Outlets));
        return Enumerable.Range(0, outlet.Next(1, 4)).Select(_ => prose.Sentence(outlet));
    }

    string Text(List<string> sentences, Random draw) =>
        string.Create(CultureInfo.InvariantCulture, $"{prose.Sentence(draw)}\n\n{string.Join("\n\n", sentences.Chunk(3).Select(some => string.Join(' ', some)))}\n");

    static int WordsOf(string sentence) => sentence.Count(letter => letter == ' ') + 1;
}

using System.Text;
using Attest.Clean;
using Attest.Model;
using Attest.Parse;
using Attest.Segment;
using Attest.Tests.Clean;

namespace Attest.Tests.Segment;

/// <summary>What holds of words, sentences and trees of every text: tried on words of the field and on letters thrown together.</summary>
public sealed class SegmentPropertiesTests
{
    static readonly string[] Parts =
    [
        "Nine people were killed. ", "U.S. jets struck Arda", "Mr. Ro said: “They ran!” ", "don't", "Da’esh’s", "al-Nusra", "3,000.5", "Jan. 5", " ", "  ", "...", "?!", "—", "-", "(", ")", "\"", "'", "“", "”", "/", "@", "#", "http://news.example/a?b=c",
        "حلب", "東京", "😀", "é", "e\u0301", "\u200b", "\u00a0", "\t", "A.", "a.m.", "No.", "$5m", "20%", new string('x', 60), new string('.', 30), "THE", "tHe", "\ufeff", "n't", "'s", "cannot", "gonna",
    ];

    static readonly Cleaner Cleaner = new();
    static readonly Segmenter Segments = Segmenter.Load();
    static readonly SentenceParser Trees = SentenceParser.Load();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void Words_cover_all_that_is_not_blank_in_order(int seed) => ForAll(seed, (report, parsed) =>
    {
        foreach (var sentence in parsed.Sentences)
        {
            var end = sentence.At.Start;
            foreach (var token in sentence.Tokens)
            {
                Assert.True(token.At.Start >= end && token.At.Length > 0);
                Assert.True(IsBlank(report.Text[end..token.At.Start]), $"“{report.Text[end..token.At.Start]}” is in no word");
                end = token.At.End;
            }

            Assert.True(IsBlank(report.Text[end..sentence.At.End]));
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Sentences_lie_in_their_blocks_in_order(int seed) => ForAll(seed, (report, parsed) =>
    {
        var end = 0;
        foreach (var sentence in parsed.Sentences)
        {
            Assert.True(sentence.At.Start >= end);
            Assert.True(report.Blocks[sentence.Block].At.Contains(sentence.At));
            Assert.True(report.Blocks[sentence.Block].IsRead);
            end = sentence.At.End;
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void No_word_cuts_a_letter_in_two(int seed) => ForAll(seed, (report, parsed) => Assert.All(
        parsed.Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.False(char.IsLowSurrogate(report.Text[token.At.Start]) && token.At.Start > 0 && char.IsHighSurrogate(report.Text[token.At.Start - 1]))));

    [Theory, MemberData(nameof(Seeds))]
    public void Every_sentence_has_one_root_and_no_circle(int seed) => ForAll(seed, (_, parsed) =>
    {
        foreach (var sentence in parsed.Sentences)
        {
            var root = Assert.Single(sentence.Tokens, token => token.IsRoot);
            Assert.All(sentence.Tokens, token => Assert.True(sentence.IsUnder(token, root)));
            Assert.All(sentence.Tokens, token => Assert.True(token.Tag.Length > 0 && token.Lemma.Length > 0 && token.Relation.Length > 0));
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Names_are_runs_of_words_in_order(int seed) => ForAll(seed, (_, parsed) =>
    {
        foreach (var sentence in parsed.Sentences)
        {
            var end = 0;
            foreach (var name in sentence.Entities)
            {
                Assert.InRange(name.First, end, name.End - 1);
                Assert.InRange(name.End, 1, sentence.Tokens.Length);
                Assert.Equal(sentence.SpanOf(name.First, name.End), name.At);
                end = name.End;
            }
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void The_whole_reader_takes_it(int seed)
    {
        var reader = SharedReader.Value;
        ForAll(seed, (report, _) =>
        {
            var read = reader.Read(new("a.txt", [.. Encoding.UTF8.GetBytes(report.Text)], null));
            Assert.All(read.Claims, claim => Assert.Equal(claim.Quote, claim.At.Of(read.Source.Text)));
        });
    }

    static readonly Lazy<Reader> SharedReader = new(Reader.Load);

    static bool IsBlank(string text) => text.All(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200B' or '\uFEFF');

    static void ForAll(int seed, Action<CleanReport, ParsedReport> holds)
    {
        var random = new Random(seed);
        for (var round = 0; round < 30; round++)
        {
            var text = new StringBuilder(round % 3 == 0 ? CleanText.Story + "\n\n" : "");
            for (var part = random.Next(1, 60); part > 0; part--)
            {
                text.Append(Parts[random.Next(Parts.Length)]);
                if (random.Next(3) > 0) text.Append(' ');
                if (random.Next(20) == 0) text.Append("\n\n");
            }

            var report = Cleaner.Clean(new("a.txt", [.. Encoding.UTF8.GetBytes(text.ToString())], null)) with { Language = "en" };
            try
            {
                holds(report, Trees.Parse(Segments.Segment(report)));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"It does not hold of: {text}", error);
            }
        }
    }
}

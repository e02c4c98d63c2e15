namespace Attest.Tests.Properties;

/// <summary>Trees at the edges: one word, one long chain, one flat star, one word repeated.</summary>
public sealed class OddTreesTests
{
    const int Longest = 400;

    public static TheoryData<string, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, string>();
            foreach (var word in new[] { "killed/kill/VERB:VBN", "attack/attack/NOUN", "nine/nine/NUM", "said/say/VERB", "and/and/CCONJ", "wife/wife/NOUN", "Syria/Syria/PROPN", "since/since/SCONJ", "~,/,/PUNCT", "“/“/PUNCT", "claimed/claim/VERB", "by/by/ADP" })
            {
                shapes.Add($"chain of {word}", Chain(word, "conj"));
                shapes.Add($"clauses of {word}", Chain(word, "advcl"));
                shapes.Add($"star of {word}", Star(word));
                shapes.Add($"one {word}", $"{word}/0/root");
            }

            return shapes;
        }
    }

    [Theory, MemberData(nameof(Shapes))]
    public void No_shape_of_tree_stops_the_reading(string shape, string words)
    {
        var parsed = TestSentence.Report(words, words, "¶" + words);
        var read = RandomReadings.Read(parsed);
        Assert.All(read.Claims, claim => Assert.True(claim.Quote == claim.At.Of(parsed.Source.Text), shape));
    }

    [Fact]
    public void Numbers_without_end_make_no_figure_that_is_negative()
    {
        var words = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"9,999,999,999/9999999999/NUM/{i}/nummod")) + " people/people/NOUN:NNS/62/nsubj:pass killed/kill/VERB:VBN/0/root";
        var read = RandomReadings.Read(TestSentence.Report(words.Replace("NUM/0/nummod", "NUM/61/nummod", StringComparison.Ordinal)));
        Assert.All(read.Claims.Where(claim => claim.Casualty is not null), claim => Assert.True(claim.Casualty!.Figure.Value is null or >= 0));
    }

    static string Chain(string word, string relation) =>
        string.Join(' ', Enumerable.Range(0, Longest).Select(i => i == 0 ? $"{word}/0/root" : $"{word}/{i}/{relation}"));

    static string Star(string word) =>
        string.Join(' ', Enumerable.Range(0, Longest).Select(i => i == 0 ? $"{word}/0/root" : $"{word}/1/{(i % 2 == 0 ? "nsubj" : "obj")}"));
}

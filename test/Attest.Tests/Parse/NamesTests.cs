using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse;

public sealed class NamesTests
{
    static readonly SentenceParser Parser = SentenceParser.Load();

    public static TheoryData<string, string> Cases => new()
    {
        { "President Ilda Moor flew to Paris on Monday.", "Person:Ilda Moor Place:Paris" },
        { "The United Nations said the road from Aleppo to Damascus was shut.", "Organisation:United Nations Place:Aleppo Place:Damascus" },
        { "Gen. Robert Haskin spoke to the Associated Press in London.", "Person:Robert Haskin Organisation:Associated Press Place:London" },
        { "The bodies were found on Tuesday.", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Names_are_found_without_titles(string text, string expected)
    {
        var sentence = Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
        Assert.Equal(expected, string.Join(' ', sentence.Entities.Select(entity => $"{entity.Kind}:{entity.At.Of(text)}")));
    }

    [Fact]
    public void A_name_is_told_by_the_other_sentences_of_its_report()
    {
        const string Alone = "Quell denied the charge.", Text = Alone + " He met managers of Quell Airlines in Paris.";
        Assert.Equal("Person:Quell", Shown(Alone)[0]);
        Assert.Equal("Organisation:Quell", Shown(Text)[0]);
    }

    [Fact]
    public void A_report_tells_nothing_of_the_names_in_the_next()
    {
        const string Alone = "Quell denied the charge.";
        var before = Shown(Alone);
        _ = Shown("He met managers of Quell Airlines in Paris.");
        Assert.Equal(before, Shown(Alone));
    }

    static string[] Shown(string text) =>
        [.. Parser.Parse(SegmentedText.Of(text)).Sentences
            .Select(sentence => string.Join(' ', sentence.Entities.Select(entity => $"{entity.Kind}:{entity.At.Of(text)}")))];

    [Fact]
    public void Names_never_overlap_and_lie_inside_the_sentence()
    {
        const string Text = "Moor Moor MOOR Orlen, Tarsk-Velm & Co. of New New York's U.N. U.S. mission, Ilda, Jan. 4 (AP) - Reuters";
        foreach (var sentence in Parser.Parse(SegmentedText.Of(Text)).Sentences)
        {
            var end = 0;
            foreach (var entity in sentence.Entities)
            {
                Assert.True(entity.First >= end && entity.End > entity.First && entity.End <= sentence.Tokens.Length);
                end = entity.End;
            }
        }
    }
}

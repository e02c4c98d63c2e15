using Attest.Model;
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
        const string Text = "Rosk reported a loss. The chairman of Rosk Corp. resigned, and Rosk Corp. said so in Paris.";
        var report = Parser.Parse(SegmentedText.Of(Text));
        Assert.Contains(report.Sentences[0].Entities, entity => entity.Kind == EntityKind.Organisation && entity.At.Of(Text) == "Rosk");
        Assert.Equal(report.Sentences.Select(Shown), Parser.Parse(SegmentedText.Of(Text)).Sentences.Select(Shown));

        string Shown(Sentence sentence) => string.Join(' ', sentence.Entities.Select(entity => $"{entity.Kind}:{entity.At.Of(Text)}"));
    }

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

using Attest.Segment;

namespace Attest.Tests.Segment;

public sealed class AbbreviationsTests
{
    static readonly Abbreviations List = Abbreviations.Load();

    public static TheoryData<string, string, bool> Cases => new()
    {
        { "Gen.", "Osman", true },
        { "gen.", "Osman", true },
        { "Gen.", "(", false },
        { "Nov.", "5", true },
        { "Nov.", "They", false },
        { "No.", "12", true },
        { "No.", "They", false },
        { "vs.", "The", true },
        { "town.", "The", false },
        { ".", "The", false },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Some_abbreviations_need_the_word_that_follows(string word, string next, bool binds)
    {
        Assert.Equal(binds, List.BindsNext(word, next[0]));
    }

    [Theory]
    [InlineData("a.m.", "Saturday", true)]
    [InlineData("p.m", "Saturday", true)]
    [InlineData("a.m.", "They", false)]
    [InlineData("a.m.", "saturday", false)]
    [InlineData("U.S.", "Saturday", false)]
    [InlineData("I.", "Saturday", false)]
    public void A_day_belongs_to_the_hour_before_it(string hour, string next, bool expected) =>
        Assert.Equal(expected, List.IsHourOfDay(hour, next));

    [Theory]
    [InlineData("U.S.", "They", true)]
    [InlineData("p.m.", "The", true)]
    [InlineData("U.S.", "they", false)]
    [InlineData("U.S.", "Army", false)]
    [InlineData(".", "They", false)]
    [InlineData("town", "They", false)]
    public void A_word_that_opens_sentences_ends_the_one_before(string word, string next, bool ends) =>
        Assert.Equal(ends, List.EndsBefore(word, next));

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("Languages/En/abbreviations.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } row)
            if (row[0] != '#') rows.Add(row.Split('\t')[1], row.Split('\t')[2]);
        return rows;
    }

    [Theory, MemberData(nameof(Rows))]
    public void Every_row_has_an_example_of_one_sentence_or_for_openers_two(string kind, string example) =>
        Assert.Equal(kind == "opener" ? 2 : 1, SegmentedText.Of(example).Sentences.Length);
}

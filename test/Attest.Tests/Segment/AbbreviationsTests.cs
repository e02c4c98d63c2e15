using Attest.Model;
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
        Span[] tokens = [new(0, word.Length), new(word.Length + 1, word.Length + 1 + next.Length)];
        Assert.Equal(binds, List.BindsNext($"{word} {next}", tokens, 1));
    }

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("Languages/En/abbreviations.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } row)
            if (row[0] != '#') rows.Add(row.Split('\t')[0], row.Split('\t')[2]);
        return rows;
    }

    [Theory, MemberData(nameof(Rows))]
    public void Every_row_has_an_example_that_is_one_sentence(string word, string example)
    {
        Assert.Contains(word, example, StringComparison.OrdinalIgnoreCase);
        Assert.Single(SegmentedText.Of(example).Sentences);
    }
}

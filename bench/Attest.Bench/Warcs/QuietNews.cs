using System.Globalization;
using System.Text;

namespace Attest.Bench.Warcs;

/// <summary>Makes news of no attack: what most pages of a crawl hold. The same number gives the same story.</summary>
sealed class QuietNews
{
    const int Sentences = 26;

    readonly ILookup<string, string> words = Rows().ToLookup(row => row.Kind, row => row.Word);

    public string Make(int number)
    {
        var draw = new Random(number + 104_729);
        var day = new DateOnly(2031, 1, 1).AddDays(draw.Next(365));
        var story = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Capital(One("adjective", draw))} {One("noun", draw)} in {One("place", draw)} {One("verb", draw)}\n\n{day:MMMM d, yyyy}\n\n");
        for (var sentence = 1; sentence <= Sentences; sentence++)
            story.Append(Sentence(draw)).Append(sentence % 3 == 0 ? "\n\n" : " ");
        return story.Append('\n').ToString();
    }

    string Sentence(Random draw) => draw.Next(2) == 0
        ? $"The {One("adjective", draw)} {One("noun", draw)} of {One("place", draw)} {One("verb", draw)} a {One("adjective", draw)} {One("noun", draw)} {One("tail", draw)}."
        : $"In {One("place", draw)} a {One("noun", draw)} {One("verb", draw)} the {One("noun", draw)} and the {One("adjective", draw)} {One("noun", draw)} {One("tail", draw)}.";

    string One(string kind, Random draw) => words[kind].ElementAt(draw.Next(words[kind].Count()));

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    static IEnumerable<(string Kind, string Word)> Rows()
    {
        using var reader = new StreamReader(typeof(QuietNews).Assembly.GetManifestResourceStream("quiet.tsv")!);
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var kind, var word]) yield return (kind, word);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Bench;

/// <summary>Makes reports of made-up attacks: the same seed gives the same reports.</summary>
/// <remarks>Ten reports in a row tell of one attack, in other words and with other figures, so that linking has work to do.</remarks>
sealed partial class ReportMaker
{
    /// <summary>Words a report has, about.</summary>
    public const int Words = 400;

    const int ReportsPerAttack = 10;

    static readonly string[] Shape = ["toll", "colour", "damage", "colour", "toll", "colour", "dispute", "background", "colour"];

    readonly ILookup<string, string> rows = Rows().ToLookup(row => row.Kind, row => row.Text);

    /// <summary>The text of report <paramref name="number"/>, from 0.</summary>
    public string Make(int number)
    {
        var (attack, own) = (new Random(number / ReportsPerAttack), new Random(number + 7919));
        var (place, weekday, dead) = (Pick("place", attack), Pick("weekday", attack), attack.Next(3, 60));
        var day = new DateOnly(2031, 1, 1).AddDays(attack.Next(365));
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{dead} killed in attack on {place}\n\n{day:MMMM d, yyyy}\n\n");
        for (int words = 0, part = 0; words < Words; part++)
        {
            var sentence = Fill(Pick(part == 0 ? "lead" : Shape[part % Shape.Length], own));
            text.Append(sentence).Append(part % 2 == 0 ? " " : "\n\n");
            words += sentence.Count(letter => letter == ' ') + 1;
        }

        return text.Append('\n').ToString();

        string Fill(string pattern) => Slot().Replace(pattern, slot => slot.Groups[1].Value switch
        {
            "place" => place,
            "weekday" => weekday,
            "n" => (dead + own.Next(-2, 3)).ToString(CultureInfo.InvariantCulture),
            "m" => own.Next(5, 120).ToString(CultureInfo.InvariantCulture),
            "k" => own.Next(2, 9).ToString(CultureInfo.InvariantCulture),
            "big" => own.Next(20, 400).ToString(CultureInfo.InvariantCulture) + ",000",
            var kind => Pick(kind, own),
        });
    }

    /// <summary>Writes the first <paramref name="count"/> reports into <paramref name="folder"/>, a file each.</summary>
    public void WriteTo(string folder, int count)
    {
        for (var number = 0; number < count; number++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:00000}.txt")), Make(number));
    }

    string Pick(string kind, Random draw) => rows[kind].ElementAt(draw.Next(rows[kind].Count()));

    static IEnumerable<(string Kind, string Text)> Rows()
    {
        using var reader = new StreamReader(typeof(ReportMaker).Assembly.GetManifestResourceStream("reports.tsv")!);
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var kind, var text]) yield return (kind, text);
    }

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Slot();
}

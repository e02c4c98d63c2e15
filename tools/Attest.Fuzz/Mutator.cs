using System.Globalization;
using System.Text;
using Attest.Model;

namespace Attest.Fuzz;

/// <summary>Makes hostile reports of the samples' lines and words; input number N of a seed is always the same.</summary>
sealed class Mutator(SampleGrammar grammar, int seed)
{
    /// <summary>Bytes of an input at most.</summary>
    public const int Longest = 1024;

    /// <summary>What breaks readers: signs that close nothing, letters of other scripts, halves of letters, numbers without end.</summary>
    public static readonly string[] Odd =
    [
        "\"", "“", "”", "’", "(", ")", "[", "]", "{", "}", "<", ">", "</", "<!--", "-->", "<![CDATA[", "<script>", "<style>", "<div>", "</div>", "<p", "&#x", "&amp;", "&#0;", "&#xD800;",
        "\0", "\u001b[31m", "\u200b", "\u202e", "\ufeff", "\u0301", "\u0378", "\ud83d\ude80", "ß", "İ", "ﬁ", "١٢", "½", "二", "…", "—", "--", ". . .", "?!", "\r", "\n\n", "\t", "\u2028",
        "0", "00012", "-3", "1,2,3", "1.000.000", "99999999999999999999", "1e9", "12-13", "12–", "3rd", "a", "dozens of", "between", "and", "including", "of whom", "at least", "no", "not", "who", "which", "said", "that",
        "31 February 2016", "0000-00-00", "Feb. 30", "9999", "Monday", "=cmd()", "@@@", "#", "# ", "> ", "* ", "| a | b |", "http://", "%s", "../../", "A.B.C.", "U.S.", "St.", "Mr.",
    ];

    public SourceReport Input(long number)
    {
        var draw = new Random(unchecked((seed * 486187739) + (int)(number ^ (number >> 31))));
        var (ending, _) = grammar.Lines[draw.Next(grammar.Lines.Count)];
        var text = Text(draw, ending);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > Longest) bytes = bytes[..Longest];
        for (var hits = draw.Next(8) == 0 ? draw.Next(1, 6) : 0; hits > 0 && bytes.Length > 0; hits--) bytes[draw.Next(bytes.Length)] = (byte)draw.Next(256);
        return new(string.Create(CultureInfo.InvariantCulture, $"{number}{ending}"), [.. bytes], SidecarOf(draw));
    }

    string Text(Random draw, string ending)
    {
        var text = new StringBuilder();
        for (var lines = draw.Next(1, 7); lines > 0; lines--)
        {
            var (own, line) = grammar.Lines[draw.Next(grammar.Lines.Count)];
            if (own != ending && draw.Next(4) > 0) continue;
            text.Append(Mutated(line, draw)).Append(draw.Next(3) == 0 ? "\n\n" : draw.Next(5) == 0 ? "" : "\n");
        }

        return draw.Next(40) == 0 ? text.ToString().ToUpperInvariant() : text.ToString();
    }

    /// <summary>One line of the samples, mutated.</summary>
    public string Line(Random draw) => Mutated(grammar.Lines[draw.Next(grammar.Lines.Count)].Line, draw);

    string Mutated(string line, Random draw)
    {
        var words = line.Split(' ').ToList();
        for (var times = draw.Next(0, 9); times > 0 && words.Count > 0; times--) Mutate(words, draw);
        return string.Join(draw.Next(30) == 0 ? "" : " ", words);
    }

    void Mutate(List<string> words, Random draw)
    {
        var at = draw.Next(words.Count);
        switch (draw.Next(9))
        {
            case 0: words.RemoveAt(at); break;
            case 1: words.Insert(at, words[draw.Next(words.Count)]); break;
            case 2: (words[at], words[^1]) = (words[^1], words[at]); break;
            case 3: words[at] = Odd[draw.Next(Odd.Length)]; break;
            case 4: words.Insert(at, Odd[draw.Next(Odd.Length)]); break;
            case 5: words[at] = grammar.Words[draw.Next(grammar.Words.Count)]; break;
            case 6: words[at] += Odd[draw.Next(Odd.Length)]; break;
            case 7: words.InsertRange(at, Enumerable.Repeat(words[at], draw.Next(2, 60))); break;
            default: words[at] = words[at][..draw.Next(words[at].Length + 1)]; break;
        }
    }

    static Sidecar? SidecarOf(Random draw) => draw.Next(6) == 0 ? new(null, "Orlo Wire", draw.Next(2) == 0 ? "2024-02-29" : null, Odd[draw.Next(Odd.Length)]) : null;
}

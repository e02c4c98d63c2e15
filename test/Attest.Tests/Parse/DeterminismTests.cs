using System.Diagnostics;
using System.Text;
using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse;

public sealed class DeterminismTests
{
    const string Text = """
        At least 14 people were killed and "dozens" hurt when shells hit a market in Tarsk on Monday, Col. Benat Arrue said.
        The Orlen Defence Ministry denied it: its jets, based at St. Vask, had struck five depots and a camp near the U.S. border.
        ARMY SHELLS TARSK, 12 DEAD – MAYOR. It wasn’t clear who—if anyone—gave the order.
        """;

    static readonly SentenceParser Parser = SentenceParser.Load();

    [Fact]
    public void Threads_that_read_at_the_same_time_read_the_same()
    {
        var expected = Shown(Text);
        var readings = new string[64];
        Parallel.For(0, readings.Length, number => readings[number] = Shown(Text));
        Assert.All(readings, reading => Assert.Equal(expected, reading));
    }

    [Fact]
    public void A_report_reads_the_same_whatever_was_read_before()
    {
        var fresh = Shown(Text);
        _ = Shown(string.Concat(Enumerable.Repeat("Other words, other names: Ilda Moor of Quell. ", 500)));
        Assert.Equal(fresh, Shown(Text));
    }

    [Fact]
    public void Without_the_processors_own_instructions_the_answer_is_the_same()
    {
        var compile = Path.Combine(AppContext.BaseDirectory, "Attest.Compile.dll");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text);
            Assert.Equal(Trees(compile, file, intrinsics: true), Trees(compile, file, intrinsics: false));
        }
        finally
        {
            File.Delete(file);
        }
    }

    static string Trees(string compile, string file, bool intrinsics)
    {
        var start = new ProcessStartInfo("dotnet", [compile, "parse", file]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["DOTNET_EnableHWIntrinsic"] = intrinsics ? "1" : "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Matches("killed +kill +VERB", output);
        return output;
    }

    static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var sentence in Parser.Parse(SegmentedText.Of(text)).Sentences)
        {
            shown.AppendJoin(' ', sentence.Tokens.AsEnumerable()).AppendJoin(' ', sentence.Entities.AsEnumerable()).AppendLine();
        }

        return shown.ToString();
    }
}

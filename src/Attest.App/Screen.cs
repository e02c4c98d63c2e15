using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Attest.App;

/// <summary>Where a command writes.</summary>
/// <param name="Out">Answers.</param>
/// <param name="Error">Progress, refusals and failures.</param>
/// <param name="Width">Columns of the terminal that answers go to; null when they go to a file or another program.</param>
/// <param name="ShowsProgress">True when a person watches <paramref name="Error"/>.</param>
sealed record Screen(TextWriter Out, TextWriter Error, int? Width, bool ShowsProgress)
{
    const int WidestPage = 110, LeastWidth = 60;

    /// <summary>Columns of running text, which is wrapped in any case.</summary>
    public int PageWidth => Math.Min(Width ?? WidestPage, WidestPage);

    public static Screen OfThisProcess()
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), plain) { AutoFlush = !Console.IsOutputRedirected };
        var error = new StreamWriter(Console.OpenStandardError(), plain) { AutoFlush = true };
        return new(output, error, Console.IsOutputRedirected ? null : TerminalWidth(), !Console.IsErrorRedirected);
    }

    /// <param name="width">Columns it may take.</param>
    public void WritePart(IRenderable part, int width)
    {
        if (Width is not null)
        {
            Styled(Out, width).Write(part);
            return;
        }

        // Cells are filled up with spaces, which a file has no use for.
        using var drawn = new StringWriter { NewLine = "\n" };
        Styled(drawn, width).Write(part);
        foreach (var line in drawn.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) Out.WriteLine(line.TrimEnd());
    }

    /// <summary>For progress.</summary>
    public IAnsiConsole Progress() => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Error) });

    IAnsiConsole Styled(TextWriter to, int width)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = Width is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Width is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(to),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    // Some terminals say 0, or throw where there is no real one behind them.
    static int TerminalWidth()
    {
        try
        {
            return Math.Max(Console.WindowWidth, LeastWidth);
        }
        catch (IOException)
        {
            return WidestPage;
        }
    }
}

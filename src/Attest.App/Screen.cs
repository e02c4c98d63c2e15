using System.Text;
using Spectre.Console;

namespace Attest.App;

/// <summary>Where a command writes.</summary>
/// <param name="Out">Answers.</param>
/// <param name="Error">Progress, refusals and failures.</param>
/// <param name="Width">Columns of the terminal that answers go to; null when they go to a file or another program.</param>
/// <param name="ShowsProgress">True when a person watches <paramref name="Error"/>.</param>
sealed record Screen(TextWriter Out, TextWriter Error, int? Width, bool ShowsProgress)
{
    /// <summary>Wide enough for any row: what goes to a file is never cut, nor wrapped but in pages.</summary>
    const int Unbounded = 100_000;

    const int PageWidth = 110, LeastWidth = 60;

    public static Screen OfThisProcess()
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), plain) { AutoFlush = !Console.IsOutputRedirected };
        var error = new StreamWriter(Console.OpenStandardError(), plain) { AutoFlush = true };
        return new(output, error, Console.IsOutputRedirected ? null : TerminalWidth(), !Console.IsErrorRedirected);
    }

    /// <summary>For tables: as wide as they need where nobody watches.</summary>
    public IAnsiConsole Tables() => Styled(Width ?? Unbounded);

    /// <summary>For running text: wrapped in any case.</summary>
    public IAnsiConsole Page() => Styled(Math.Min(Width ?? PageWidth, PageWidth));

    /// <summary>For progress.</summary>
    public IAnsiConsole Progress() => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Error) });

    IAnsiConsole Styled(int width)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = Width is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Width is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
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
            return PageWidth;
        }
    }
}

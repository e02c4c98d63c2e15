using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Attest.App.Intake.Pdf;

/// <summary>Runs pdftotext (Poppler) on a PDF: no shell, nothing of the PDF in the arguments, bounded time and text.</summary>
static class PdfText
{
    public const string Program = "pdftotext";
    const int MaxText = 16 << 20;

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The text, pages parted by form feeds, or why there is none.</summary>
    public static (string? Text, string? Refusal) Of(byte[] pdf)
    {
        try
        {
            return Run(pdf);
        }
        catch (Win32Exception)
        {
            return (null, $"a PDF is read by {Program}, which is not installed (package poppler-utils)");
        }
        catch (IOException)
        {
            return (null, $"{Program} ended before it had read the PDF");
        }
    }

    static (string? Text, string? Refusal) Run(byte[] pdf)
    {
        var start = new ProcessStartInfo(Program, ["-enc", "UTF-8", "-eol", "unix", "-q", "-", "-"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start) ?? throw new Win32Exception();
        using var overdue = new Timer(_ => Kill(process), null, Longest, Timeout.InfiniteTimeSpan);
        var errors = Task.Run(() => Drain(process.StandardError, 4096));
        var text = Task.Run(() => Drain(process.StandardOutput, MaxText));
        Feed(process, pdf);
        var read = text.GetAwaiter().GetResult();
        if (read is null) Kill(process);
        process.WaitForExit();
        errors.GetAwaiter().GetResult();
        return read is null ? (null, $"the PDF has more than {MaxText} letters of text")
            : process.ExitCode == 0 ? (read, null) : (null, $"{Program} cannot read the PDF (exit {process.ExitCode})");
    }

    static void Feed(Process process, byte[] pdf)
    {
        try
        {
            process.StandardInput.BaseStream.Write(pdf);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading; its exit code tells why.
        }
    }

    /// <summary>All that is written, or null when it is more than <paramref name="most"/> letters.</summary>
    static string? Drain(StreamReader from, int most)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 14];
        while (from.Read(buffer) is > 0 and var read)
        {
            if (text.Length + read > most) return null;
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended of itself.
        }
    }
}

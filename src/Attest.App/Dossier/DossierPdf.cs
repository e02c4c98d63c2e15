using System.ComponentModel;
using System.Diagnostics;
using Attest.Store.Engine;

namespace Attest.App.Dossier;

/// <summary>Prints a dossier with the Chromium of the system, where there is one: no shell, no network, bounded time.</summary>
static class DossierPdf
{
    static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <exception cref="MissingPrerequisiteException">There is no Chromium here.</exception>
    /// <exception cref="IOException">It would not print.</exception>
    public static byte[] Of(string html)
    {
        var folder = Directory.CreateTempSubdirectory("attest-dossier-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "dossier.html"), Path.Combine(folder.FullName, "dossier.pdf"));
            File.WriteAllText(page, html);
            Print(page, pdf, Path.Combine(folder.FullName, "profile"));
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : throw new IOException("Chromium made no PDF of the dossier; write it as .html and print that.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Print(string page, string pdf, string profile)
    {
        foreach (var program in Programs)
        {
            try
            {
                Run(program, page, pdf, profile);
                return;
            }
            catch (Win32Exception)
            {
                // Not this one.
            }
        }

        throw new MissingPrerequisiteException("A PDF is printed by Chromium, which is not installed (package chromium; macOS and Windows: Google Chrome). Write the dossier as .html and print that from any browser.");
    }

    static void Run(string program, string page, string pdf, string profile)
    {
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={profile}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}",
            // Chromium refuses to confine itself where it is the administrator who runs it; the page has no script.
            .. Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [], new Uri(page).AbsoluteUri,
        ];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false }) ?? throw new Win32Exception();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Longest)) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Attest.Model;

namespace Attest.Bench.Pages;

/// <summary>What other programs take to read the same pages, in the same run and on the same core.</summary>
static class PagePeers
{
    /// <summary>Document models under readability.js, with passes measured: the slower one is not made to wait for longer than it must.</summary>
    static readonly (string Name, int Passes)[] Peers = [("linkedom", 3), ("jsdom", 1)];

    /// <param name="folder">bench/peers, with its packages installed.</param>
    /// <param name="ours">Seconds of processor time that Attest takes for all the pages.</param>
    /// <exception cref="InvalidOperationException">A peer failed.</exception>
    public static IEnumerable<Result> Run(string folder, IReadOnlyList<SourceReport> pages, double ours)
    {
        using var scratch = new Scratch();
        foreach (var page in pages) File.WriteAllBytes(Path.Combine(scratch.Reports, page.Name), page.Bytes.AsSpan());
        foreach (var (name, passes) in Peers)
        {
            var seconds = Seconds(folder, scratch.Reports, name, passes);
            yield return new($"readability.js over {name}", pages.Count / seconds, "pages/s of processor time");
            yield return new($"Attest against readability.js over {name}", seconds / ours, "times as fast");
        }
    }

    static double Seconds(string folder, string pages, string peer, int passes)
    {
        string[] arguments = [Path.Combine(folder, "pages.mjs"), pages, peer, passes.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("node did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"readability.js over {peer} ended with {process.ExitCode}.");
        using var told = JsonDocument.Parse(output);
        return told.RootElement.GetProperty("seconds").EnumerateArray().Select(pass => pass.GetDouble()).Order().ElementAt(passes / 2);
    }
}

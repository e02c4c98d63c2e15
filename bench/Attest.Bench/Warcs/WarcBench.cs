using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Bench.Warcs;

/// <summary>A large archive, two in a hundred of its records damaged: read whole, and read by a program that is killed on the way.</summary>
/// <param name="app">Its Attest.App.dll.</param>
sealed partial class WarcBench(string app)
{
    const int Seed = 2031, DamagedPerMille = 20, PageBytes = 174 * 1024;

    /// <param name="bytes">How long the archive is.</param>
    /// <param name="kills">How often the second reading is killed.</param>
    /// <exception cref="InvalidOperationException">A record is not accounted for, or the registers differ.</exception>
    public IEnumerable<Result> Run(long bytes, int kills)
    {
        using var scratch = new Scratch();
        var archive = Path.Combine(scratch.Reports, "made.warc.gz");
        WarcTally made;
        using (var file = File.Create(archive)) made = new WarcMaker(Seed, DamagedPerMille, PageBytes).Write(file, bytes, isPacked: true);
        yield return new("records written", made.Records, "records");

        var (whole, killed) = (scratch.Register("whole"), scratch.Register("killed"));
        var (run, output) = Measured.Told(app, "read", archive, "--register", whole);
        Check(made, output);
        yield return new("read whole", bytes / 1e6 / run.Wall.TotalSeconds, "MB/s");
        yield return new("read whole", made.Reports / run.Wall.TotalSeconds, "reports/s");
        yield return new("read whole, peak memory", run.PeakMiB, "MiB");

        for (var kill = 1; kill <= kills; kill++) Kill(TimeSpan.FromSeconds(1 + run.Wall.TotalSeconds * kill / (kills + 2)), "read", archive, "--register", killed);
        var (resumed, _) = Measured.Told(app, "read", archive, "--register", killed);
        yield return new($"after {kills} kills, the last reading", resumed.Wall.TotalSeconds, "s");
        if (Export(whole) != Export(killed)) throw new InvalidOperationException("The register of the killed readings is another one.");
        yield return new("registers that are the same", 1, "of 1");
    }

    string Export(string register) => Measured.Told(app, "export", "--register", register).Output;

    void Kill(TimeSpan after, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [app, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        if (!process.WaitForExit(after)) process.Kill();
        process.WaitForExit();
    }

    /// <summary>Holds what the program tells against what was made.</summary>
    static void Check(WarcTally made, string output)
    {
        var told = Summary().Match(output);
        var (read, known, refused) = (Number(told, "read"), Number(told, "known"), Number(told, "refused"));
        var passed = Passed().Match(output).Groups["kinds"].Value.Split(", ").Sum(kind => int.TryParse(kind.Split(' ')[^1].TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0);
        if ((read + known, refused, passed) != (made.Reports, made.Damaged, made.Passed))
            throw new InvalidOperationException($"Made {made.Reports} reports, {made.Damaged} damaged, {made.Passed} others; told {read + known}, {refused}, {passed}.");
    }

    static int Number(Match told, string name) => int.Parse(told.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<read>\d+) reports? read, (?<known>\d+) already there, (?<refused>\d+) refused")]
    private static partial Regex Summary();

    [GeneratedRegex(@"Passed over, as no reports: (?<kinds>[^\n]*)")]
    private static partial Regex Passed();
}

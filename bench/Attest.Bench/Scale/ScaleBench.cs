using System.Collections.Immutable;
using System.Diagnostics;
using Attest.Reconcile;

namespace Attest.Bench.Scale;

/// <summary>Linking and reconciling made wars of growing size: what a report costs, what memory it takes, and how many reports come to their attack.</summary>
/// <remarks>The reports are made as they would have been read: what reading costs is the same for each, however many there are, and is measured apart.</remarks>
static class ScaleBench
{
    const int Seed = 2031, MakingSample = 4000;

    static readonly int[] Sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <param name="least">Smallest size to try.</param>
    /// <param name="most">Greatest size to try.</param>
    /// <param name="plot">SVG file to draw the curve in, or null. Its rows stand beside it in a table, where those of earlier runs stay: a large size may be measured on its own.</param>
    public static IEnumerable<Result> Run(int least, int most, string? plot)
    {
        Measure(2_000, TimeSpan.Zero);
        var making = Making();
        yield return new("making a report, to be taken off twice", making.TotalMilliseconds * 1000, "us");
        foreach (var size in Sizes.Append(most).Where(size => size >= least && size <= most).Distinct().Order())
        {
            var watch = Stopwatch.StartNew();
            var row = Measure(size, 2 * making);
            if (plot is not null) Draw(plot, row);
            var what = $"{size} reports";
            yield return new($"{what}, link and reconcile, a report", row.Micros, "us of processor");
            yield return new($"{what}, with their making", watch.Elapsed.TotalSeconds, "s");
            yield return new($"{what}, most memory until now", row.MiB, "MiB");
            yield return new($"{what}, incidents", row.Incidents, "");
            yield return new($"{what}, B-cubed x1000", 1000 * row.F1, $"(precision {row.Precision:F4}, recall {row.Recall:F4})");
        }
    }

    static void Draw(string plot, ScaleRow row)
    {
        var table = Path.ChangeExtension(plot, ".tsv");
        var rows = ScaleRow.With(ScaleRow.Read(table), row);
        ScaleRow.Write(table, rows);
        File.WriteAllText(plot, ScalePlot.Draw(rows));
    }

    static TimeSpan Making()
    {
        var war = new MadeWar(Seed);
        var before = Environment.CpuUsage.TotalTime;
        for (var number = 0; number < MakingSample; number++) war.Make(number);
        return (Environment.CpuUsage.TotalTime - before) / MakingSample;
    }

    /// <param name="making">What a report costs to make, as often as it is made.</param>
    static ScaleRow Measure(int size, TimeSpan making)
    {
        var before = Environment.CpuUsage.TotalTime;
        var (incidentOf, incidents) = (new int[size], 0);
        foreach (var part in RegisterBuilder.Parts(new MadeWar(Seed).Readings(size), ImmutableDictionary<string, ImmutableArray<string>>.Empty))
        {
            if (part.Incident is null) continue;
            incidents++;
            foreach (var report in part.Incident.Reports) incidentOf[MadeWar.NumberOf(report)] = incidents;
        }

        var busy = Environment.CpuUsage.TotalTime - before;
        var (precision, recall) = BCubed(incidentOf);
        using var self = Process.GetCurrentProcess();
        return new(size, (busy / size - making).TotalMilliseconds * 1000, self.PeakWorkingSet64 / 1024.0 / 1024.0, incidents, precision, recall);
    }

    static (double Precision, double Recall) BCubed(int[] incidentOf)
    {
        var reports = Enumerable.Range(0, incidentOf.Length);
        var both = reports.CountBy(report => (MadeWar.AttackOf(report), incidentOf[report])).ToDictionary();
        var (attacks, incidents) = (reports.CountBy(MadeWar.AttackOf).ToDictionary(), incidentOf.CountBy(incident => incident).ToDictionary());
        return (reports.Average(report => (double)both[(MadeWar.AttackOf(report), incidentOf[report])] / incidents[incidentOf[report]]),
            reports.Average(report => (double)both[(MadeWar.AttackOf(report), incidentOf[report])] / attacks[MadeWar.AttackOf(report)]));
    }
}

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

    /// <param name="most">Greatest size to try.</param>
    public static IEnumerable<Result> Run(int most)
    {
        Measure(2_000);
        var making = Making();
        yield return new("making a report, to be taken off twice", making.TotalMilliseconds * 1000, "us");
        foreach (var size in Sizes.Append(most).Where(size => size <= most).Distinct().Order())
        {
            var (busy, wall, precision, recall, incidents) = Measure(size);
            using var self = Process.GetCurrentProcess();
            var what = $"{size} reports";
            yield return new($"{what}, link and reconcile, a report", (busy / size - (2 * making)).TotalMilliseconds * 1000, "us of processor");
            yield return new($"{what}, with their making", wall.TotalSeconds, "s");
            yield return new($"{what}, most memory until now", self.PeakWorkingSet64 / 1024.0 / 1024.0, "MiB");
            yield return new($"{what}, incidents", incidents, "");
            yield return new($"{what}, B-cubed x1000", 2000 * precision * recall / (precision + recall), $"(precision {precision:F4}, recall {recall:F4})");
        }
    }

    static TimeSpan Making()
    {
        var war = new MadeWar(Seed);
        var before = Environment.CpuUsage.TotalTime;
        for (var number = 0; number < MakingSample; number++) war.Make(number);
        return (Environment.CpuUsage.TotalTime - before) / MakingSample;
    }

    static (TimeSpan Busy, TimeSpan Wall, double Precision, double Recall, int Incidents) Measure(int size)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var (incidentOf, incidents) = (new int[size], 0);
        foreach (var part in RegisterBuilder.Parts(new MadeWar(Seed).Readings(size), ImmutableDictionary<string, ImmutableArray<string>>.Empty))
        {
            if (part.Incident is null) continue;
            incidents++;
            foreach (var report in part.Incident.Reports) incidentOf[MadeWar.NumberOf(report)] = incidents;
        }

        var (precision, recall) = BCubed(incidentOf);
        return (Environment.CpuUsage.TotalTime - before, watch.Elapsed, precision, recall, incidents);
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

using System.Diagnostics;
using Attest.Link;
using Attest.Reconcile;

namespace Attest.Tests.Link;

public sealed class ScaleTests
{
    [Fact]
    public void Four_times_the_reports_take_no_more_than_some_six_times_the_time()
    {
        Seconds(100);
        var (few, many) = (Seconds(500), Seconds(2000));
        // Quadratic work would be sixteen times; the slack is for a busy machine.
        Assert.True(many < Math.Max(1, 7 * few), $"500 attacks took {few:0.00} s, 2,000 took {many:0.00} s");
    }

    [Fact]
    public void Reports_of_each_attack_are_one_incident_and_copies_are_found()
    {
        var linked = Linker.Link(ManyReports.Make(attacks: 60, reportsEach: 4));
        Assert.InRange(linked.Incidents.Length, 58, 62);
        Assert.Equal(60, linked.CopyOf.Count);
    }

    [Fact]
    public void One_attack_told_by_two_thousand_reports_is_one_incident_in_good_time()
    {
        var watch = Stopwatch.StartNew();
        var register = RegisterBuilder.Build(ManyReports.Make(attacks: 1, reportsEach: 2000, words: 60), new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>>());
        Assert.Single(register.Incidents);
        Assert.Equal(2000, register.Incidents[0].Reports.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"it took {watch.Elapsed.TotalSeconds:0.0} s");
    }

    static double Seconds(int attacks)
    {
        var reports = ManyReports.Make(attacks, reportsEach: 5);
        var watch = Stopwatch.StartNew();
        RegisterBuilder.Build(reports, new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>>());
        var seconds = watch.Elapsed.TotalSeconds;
        TestContext.Current.TestOutputHelper?.WriteLine($"{reports.Count} reports: {seconds:0.00} s");
        return seconds;
    }
}

using System.Collections.Immutable;
using Attest.Link;
using Attest.Reconcile;

namespace Attest.Tests.Link;

// How long it takes is the bench's to say; here only that many reports end as they should.
public sealed class ScaleTests
{
    [Fact]
    public void Reports_of_each_attack_are_one_incident_and_copies_are_found()
    {
        var linked = Linker.Link(ManyReports.Make(attacks: 60, reportsEach: 4));
        Assert.InRange(linked.Incidents.Length, 58, 62);
        Assert.Equal(60, linked.CopyOf.Count);
    }

    [Fact]
    public void One_attack_told_by_two_thousand_reports_is_one_incident()
    {
        var register = RegisterBuilder.Build(ManyReports.Make(attacks: 1, reportsEach: 2000, words: 60), ImmutableDictionary<string, ImmutableArray<string>>.Empty);
        Assert.Single(register.Incidents);
        Assert.Equal(2000, register.Incidents[0].Reports.Length);
    }
}

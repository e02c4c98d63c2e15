using System.Collections.Immutable;
using System.Text;
using Attest.App;
using Attest.Model;
using Attest.Names;

namespace Attest.Tests.App;

public sealed class RuledNamesTests
{
    [Fact]
    public void Without_a_ruling_on_a_name_the_engine_is_the_one_that_was_built()
    {
        var engine = AttestRun.MadeEngine.With(RuledNames.Of([Rule(Ruling.Confirm, "c-1", null)]));

        Assert.Equal(AttestRun.MadeEngine.Version, engine.VersionWith(null));
    }

    [Fact]
    public void Each_ruling_and_each_undoing_makes_another_engine()
    {
        var ruling = Rule(Ruling.Name, "n-River Brigades", "group");
        var undone = Rule(Ruling.Undo, ruling.Id, null);

        string[] versions = [.. new[] { RuledNames.None, RuledNames.Of([ruling]), RuledNames.Of([ruling, undone]) }.Select(names => AttestRun.MadeEngine.With(names).VersionWith(null))];

        Assert.Equal(3, versions.Distinct().Count());
        Assert.All(versions, version => Assert.True(AttestRun.MadeEngine.IsOwn(version)));
        Assert.False(AttestRun.MadeEngine.IsOwn(AttestRun.MadeEngine.Version + "+0123456789abcdef"));
        Assert.Empty(RuledNames.Of([ruling, undone]).Standing);
    }

    [Fact]
    public void What_is_ruled_on_claims_changes_no_engine()
    {
        var ruling = Rule(Ruling.Name, "n-River Brigades", "group");

        Assert.Equal(RuledNames.Of([ruling]).Id, RuledNames.Of([Rule(Ruling.Confirm, "c-1", null), ruling]).Id);
    }

    [Fact]
    public void The_engines_record_tells_that_names_were_ruled_on()
    {
        var (plain, named) = (EngineParts.Of("x", null, RuledNames.None), EngineParts.Of("x", null, RuledNames.Of([Rule(Ruling.Name, "n-River Brigades", "group")])));

        Assert.Contains("names: Attest.Names.ruled", EngineParts.Difference(named, plain), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_names_a_party_as_was_ruled()
    {
        var reader = Engine.OfThisProgram().LoadReader(null);
        var report = new SourceReport("a.txt", [.. Encoding.UTF8.GetBytes("River Brigades fighters killed nine people in the Iraqi city of Mosul on Tuesday, police said.\n")], null);

        Assert.DoesNotContain("islamic-state", Attackers(reader.Read(report)));
        Assert.Contains("islamic-state", Attackers(reader.With(new([OwnName.Read("n-River Brigades", "means islamic-state")!], "x")).Read(report)));
    }

    static ImmutableArray<string> Attackers(ReadReport report) => [.. report.Claims.SelectMany(claim => claim.Attack?.Attackers ?? []).Select(actor => actor.Key)];

    static Decision Rule(Ruling ruling, string subject, string? value) => Decision.Of(ruling, subject, null, value, [], "as it is said", "A. Coder", "2031-01-01T00:00:00Z");
}

using System.Collections.Immutable;
using System.Text;
using Attest.App;
using Attest.App.Decide;
using Attest.Model;
using Attest.Names;

namespace Attest.Tests.App;

public sealed class RuledTablesTests
{
    [Fact]
    public void Without_a_ruling_on_the_tables_the_engine_is_the_one_that_was_built()
    {
        var engine = AttestRun.MadeEngine.With(RuledTables.Of([Rule(Ruling.Confirm, "c-1", null)]));

        Assert.Equal(AttestRun.MadeEngine.Version, engine.VersionWith(null));
    }

    [Theory]
    [InlineData(Ruling.Name, "n-River Brigades", "group")]
    [InlineData(Ruling.Word, "w-groups:herder", "civilians")]
    public void Each_ruling_and_each_undoing_makes_another_engine(Ruling kind, string subject, string value)
    {
        var ruling = Rule(kind, subject, value);
        var undone = Rule(Ruling.Undo, ruling.Id, null);

        string[] versions = [.. new[] { RuledTables.None, RuledTables.Of([ruling]), RuledTables.Of([ruling, undone]) }.Select(names => AttestRun.MadeEngine.With(names).VersionWith(null))];

        Assert.Equal(3, versions.Distinct().Count());
        Assert.All(versions, version => Assert.True(AttestRun.MadeEngine.IsOwn(version)));
        Assert.False(AttestRun.MadeEngine.IsOwn(AttestRun.MadeEngine.Version + "+0123456789abcdef"));
        Assert.True(RuledTables.Of([ruling, undone]).IsEmpty);
    }

    [Fact]
    public void What_is_ruled_on_claims_changes_no_engine()
    {
        var ruling = Rule(Ruling.Name, "n-River Brigades", "group");

        Assert.Equal(RuledTables.Of([ruling]).Id, RuledTables.Of([Rule(Ruling.Confirm, "c-1", null), ruling]).Id);
    }

    [Fact]
    public void The_engines_record_tells_that_names_were_ruled_on()
    {
        var (plain, named) = (EngineParts.Of("x", null, RuledTables.None), EngineParts.Of("x", null, RuledTables.Of([Rule(Ruling.Name, "n-River Brigades", "group")])));

        Assert.Contains("names: Attest.Names.ruled", EngineParts.Difference(named, plain), StringComparison.Ordinal);
    }

    [Fact]
    public void The_engines_record_tells_that_words_were_ruled_on()
    {
        var (plain, ruled) = (EngineParts.Of("x", null, RuledTables.None), EngineParts.Of("x", null, RuledTables.Of([Rule(Ruling.Word, "w-groups:herder", "civilians")])));

        Assert.Equal("words: Languages/ruled", EngineParts.Difference(ruled, plain));
    }

    [Fact]
    public void One_ruling_more_takes_the_place_of_an_earlier_one_on_the_same_word()
    {
        var before = RuledTables.Of([Rule(Ruling.Word, "w-groups:herder", "civilians"), Rule(Ruling.Name, "n-River Brigades", "group")]);

        var after = before.And(TableRuling.Read(Ruling.Word, "w-groups:herder", "militants")!);

        Assert.Equal("groups: herder is militants\n", after.WordsText);
        Assert.Equal(before.NamesText, after.NamesText);
        Assert.NotEqual(before.Id, after.Id);
    }

    [Theory]
    [InlineData("w-groups:lamplighter", "civilians", "Shells killed nine lamplighters in the Iraqi city of Mosul on Tuesday, police said.", "Civilians", "")]
    [InlineData("w-groups:villager", "none", "Shells killed nine villagers in the Iraqi city of Mosul on Tuesday, police said.", "", "Civilians")]
    public void The_reader_takes_people_for_what_was_ruled(string subject, string value, string text, string with, string without)
    {
        var reader = Engine.OfThisProgram().LoadReader(null);
        var ruled = reader.With(new([], [OwnWord.Read(subject, value)!], "x"));
        var report = new SourceReport("a.txt", [.. Encoding.UTF8.GetBytes(text + "\n")], null);

        Assert.Equal(with, Groups(ruled.Read(report)));
        Assert.Equal(without, Groups(reader.Read(report)));
    }

    [Fact]
    public void The_reader_finds_a_weapon_that_was_ruled()
    {
        var reader = Engine.OfThisProgram().LoadReader(null);
        var report = new SourceReport("a.txt", [.. Encoding.UTF8.GetBytes("Gunmen with pangas attacked a village near the Iraqi city of Mosul on Tuesday, killing nine people, police said.\n")], null);

        Assert.Empty(Weapons(reader.Read(report)));
        Assert.Equal(["panga"], Weapons(reader.With(new([], [OwnWord.Read("w-weapons:panga", "blade")!], "x")).Read(report)));
    }

    [Fact]
    public void The_reader_names_a_party_as_was_ruled()
    {
        var reader = Engine.OfThisProgram().LoadReader(null);
        var report = new SourceReport("a.txt", [.. Encoding.UTF8.GetBytes("River Brigades fighters killed nine people in the Iraqi city of Mosul on Tuesday, police said.\n")], null);

        Assert.DoesNotContain("islamic-state", Attackers(reader.Read(report)));
        Assert.Contains("islamic-state", Attackers(reader.With(new([OwnName.Read("n-River Brigades", "means islamic-state")!], [], "x")).Read(report)));
    }

    static ImmutableArray<string> Attackers(ReadReport report) => [.. report.Claims.SelectMany(claim => claim.Attack?.Attackers ?? []).Select(actor => actor.Key)];

    static string Groups(ReadReport report) => string.Join(' ', report.Claims.Where(claim => claim.Casualty is not null).Select(claim => claim.Casualty!.Group));

    static IEnumerable<string> Weapons(ReadReport report) => report.Claims.SelectMany(claim => claim.Attack?.Weapons ?? []);

    static Decision Rule(Ruling ruling, string subject, string? value) => Decision.Of(ruling, subject, null, value, [], "as it is said", "A. Coder", "2031-01-01T00:00:00Z");
}

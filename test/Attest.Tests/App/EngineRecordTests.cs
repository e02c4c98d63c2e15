using System.Text.Json;
using Attest.App;
using Attest.Store;
using Attest.Tests.Store;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.App;

/// <summary>A register names what it was read with, part by part.</summary>
public sealed class EngineRecordTests : IDisposable
{
    static readonly EngineRecord First = new("test-1", "p1", null, [new("Attest.Names.countries.tsv", "n1"), new("Attest.Names.gazetteer.bin", "g1"), new("Languages/En/harm.tsv", "w1"), new("models/tagger.bin", "m1")]);

    readonly MadeFolder folder = new MadeFolder().With("a.txt", MadeReports.Market);

    [Fact]
    public void The_first_reading_names_its_engine_and_the_export_says_so()
    {
        var read = AttestRun.Of(EngineOf(First), "read", folder.Reports, "--register", folder.Register);
        Assert.Equal(0, read.Code);

        using var register = JsonDocument.Parse(folder.Run("export").Out);
        var engine = Assert.Single(register.RootElement.GetProperty("engines").EnumerateArray());
        Assert.Equal("test-1", engine.GetProperty("id").GetString());
        Assert.Equal("p1", engine.GetProperty("program").GetString());
        Assert.All(new[] { "models", "words", "names", "gazetteer" }, kind => Assert.Equal(EngineParts.SumOf(First, kind), engine.GetProperty(kind).GetString()));
        Assert.Equal(JsonValueKind.Null, engine.GetProperty("ownGazetteer").ValueKind);
        Assert.Contains("All is well.", folder.Run("verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_is_named_once_and_one_that_read_nothing_never()
    {
        AttestRun.Of(EngineOf(First), "read", folder.Reports, "--register", folder.Register);
        folder.With("b.txt", MadeReports.Rival);
        AttestRun.Of(EngineOf(First), "read", folder.Reports, "--register", folder.Register);
        AttestRun.Of(EngineOf(First with { Id = "test-2" }), "read", folder.Reports, "--register", folder.Register);

        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, new FixedClock());
        Assert.Equal(["test-1"], store.EngineRecords().Select(engine => engine.Id));
    }

    [Fact]
    public void What_is_taken_over_names_its_engine_too()
    {
        AttestRun.Of(EngineOf(First), "read", folder.Reports, "--register", folder.Register);
        AttestRun.Of(EngineOf(First with { Id = "test-2", Program = "p2" }), "upgrade", "--accept", "--register", folder.Register);

        using var register = JsonDocument.Parse(folder.Run("export").Out);
        Assert.Equal(["p2"], register.RootElement.GetProperty("engines").EnumerateArray().Select(engine => engine.GetProperty("program").GetString()));
    }

    [Fact]
    public void Reproducing_says_which_parts_are_not_at_hand()
    {
        AttestRun.Of(EngineOf(First), "read", folder.Reports, "--register", folder.Register);
        var present = First with { Id = "test-2", Program = "p2", Parts = [.. First.Parts.Where(part => !part.Name.StartsWith("Languages/", StringComparison.Ordinal)), new("Languages/En/harm.tsv", "w2")] };

        var run = AttestRun.Of(EngineOf(present), "reproduce", "--register", folder.Register);

        Assert.Contains("1 report read by engine test-1, which this is not (test-2).", run.Out, StringComparison.Ordinal);
        Assert.Contains("Other there than here: the program itself; words: Languages/En/harm.tsv.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gazetteer_of_ones_own_that_is_not_given_is_asked_for_by_its_hash() =>
        Assert.Equal("a gazetteer of its own with SHA-256 abc (--gazetteer)", EngineParts.Difference(First with { OwnGazetteer = "abc" }, First));

    [Theory]
    [InlineData("UPDATE engine SET json = '{}'")]
    [InlineData("DELETE FROM engine")]
    public void A_changed_engine_is_found(string change)
    {
        AttestRun.Of(EngineOf(First), "read", folder.Reports, "--register", folder.Register);
        using (var register = new SqliteConnection($"Data Source={folder.Register};Pooling=False"))
        {
            register.Open();
            Assert.Throws<SqliteException>(() => register.Execute(change));
            register.Execute($"DROP TRIGGER engine_stays; DROP TRIGGER engine_keeps; {change}");
        }

        Assert.Contains("engine test-1", folder.Run("verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void This_programs_own_parts_are_all_told_and_of_every_kind()
    {
        var engine = EngineParts.Of("x", null, RuledTables.None);
        Assert.Equal(engine.Parts.Select(part => part.Name).Order(StringComparer.Ordinal), engine.Parts.Select(part => part.Name));
        Assert.All(EngineParts.Kinds, kind => Assert.Contains(engine.Parts, part => EngineParts.KindOf(part) == kind));
        Assert.All(engine.Parts, part => Assert.Matches("^[0-9a-f]{64}$", part.Sha256));
        Assert.Equal("", EngineParts.Difference(engine, EngineParts.Of("y", null, RuledTables.None)));
    }

    public void Dispose() => folder.Dispose();

    static Engine EngineOf(EngineRecord record) => AttestRun.MadeEngine with
    {
        Version = record.Id,
        LoadReader = gazetteer => AttestRun.MadeEngine.LoadReader(gazetteer) with { Describe = id => record with { Id = id } },
    };
}

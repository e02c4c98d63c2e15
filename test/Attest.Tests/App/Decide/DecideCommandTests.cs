using System.Text.Json;
using Attest.App;
using Attest.Reconcile;

namespace Attest.Tests.App.Decide;

public sealed class DecideCommandTests : IDisposable
{
    const string Names = "decision,subject,field,value,with,reason,by\n";

    static readonly Engine Linking = AttestRun.MadeEngine with { Version = "linking-1", Build = RegisterBuilder.Parts };

    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void A_correction_counts_and_shows_and_is_undone()
    {
        var before = Run("export").Out;
        var claim = ClaimWith("nine people were killed");

        var run = Decide($"correct,{claim},figure,19,,misprint,Ann\n");

        Assert.Equal((0, "1 decision kept.\n"), (run.Code, run.Out));
        Assert.Contains("\"corrected\": true", Run("export").Out, StringComparison.Ordinal);
        var page = Run("show", claim).Out;
        Assert.Contains("19", page, StringComparison.Ordinal);
        Assert.Contains($"Ann: correct figure to 19, on {claim} (misprint)", page.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Contains("Ann: correct figure to 19", Run("why", claim).Out, StringComparison.Ordinal);

        var id = JsonDocument.Parse(Run("decisions", "--json").Lines[0]).RootElement.GetProperty("id").GetString()!;
        Assert.Equal(0, Run("decisions", "--undo", id, "--reason", "was right").Code);

        Assert.Equal(before, Run("export").Out);
        Assert.Equal("undone,", States());
    }

    [Fact]
    public void A_file_is_taken_whole_or_not_at_all()
    {
        var claim = ClaimWith("nine people were killed");

        var run = Decide($"confirm,{claim},,,,read,\ncorrect,{claim},figure,many,,x,\nguess,{claim},,,,,\n");

        Assert.Equal(2, run.Code);
        Assert.Contains("row 3, column value: “many” is no figure that this claim can have", run.Error, StringComparison.Ordinal);
        Assert.Contains("row 4, column decision: “guess” is none of confirm", run.Error, StringComparison.Ordinal);
        Assert.Contains("row 4, column reason: a decision needs a reason", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was decided: 3 problems", run.Error, StringComparison.Ordinal);
        Assert.Equal("No decisions.\n", Run("decisions").Out);
    }

    public static TheoryData<string, string> BadRows => new()
    {
        { "confirm,i-c-nope,,,,x,", "column subject: “i-c-nope” is no claim or incident of this register" },
        { "reject,INCIDENT,,,,x,", "column subject: “INCIDENT” is no claim" },
        { "merge,CLAIM,,,INCIDENT,x,", "column subject: “CLAIM” is no incident" },
        { "merge,INCIDENT,,,,x,", "column with: name the other incidents" },
        { "split,INCIDENT,,,c-1,x,", "column with: “c-1” is no claim of that incident" },
        { "move,CLAIM,,,INCIDENT;INCIDENT,x,", "column with: name one incident" },
        { "correct,CLAIM,colour,red,,x,", "column field: “colour” is none of figure" },
        { "correct,INCIDENT,date,soon,,x,", "column value: “soon” is no date that this incident can have" },
        { "confirm,CLAIM,figure,12,,x,", "column field: confirm takes none" },
        { "confirm,CLAIM,,,INCIDENT,x,", "column with: confirm takes none" },
    };

    [Theory, MemberData(nameof(BadRows))]
    public void A_bad_row_is_told_by_row_and_column(string row, string problem)
    {
        var claim = ClaimWith("nine people were killed");
        string Filled(string text) => text.Replace("INCIDENT", IncidentId(), StringComparison.Ordinal).Replace("CLAIM", claim, StringComparison.Ordinal);

        var run = Decide(Filled(row) + "\n");

        Assert.Equal(2, run.Code);
        Assert.Contains("row 2, " + Filled(problem), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_given_again_changes_nothing()
    {
        var rows = NoIncidents();
        Assert.Equal(0, Decide(rows).Code);

        var run = Decide(rows);

        Assert.StartsWith("0 decisions kept; ", run.Out, StringComparison.Ordinal);
        Assert.Empty(Run("incidents", "--json").Lines);
    }

    [Fact]
    public void Decisions_hold_when_reports_are_read_by_another_engine_and_the_register_verifies()
    {
        Decide(NoIncidents());
        var newer = Linking with { Version = "linking-2" };

        Assert.Equal(0, AttestRun.Of(newer, "read", folder.Reports, "--register", folder.Register).Code);

        Assert.Empty(AttestRun.Of(newer, "incidents", "--json", "--register", folder.Register).Lines);
        Assert.Equal(0, AttestRun.Of(newer, "verify", "--register", folder.Register).Code);
    }

    [Theory]
    [InlineData("--undo d-none --reason x", "no decision d-none that stands")]
    [InlineData("--undo d-none", "Give a reason")]
    public void What_cannot_be_undone_is_told(string words, string problem)
    {
        var run = Run(["decisions", .. words.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(1, Run("decide", folder.File("none.csv")).Code);

    public void Dispose() => folder.Dispose();

    AttestRun Run(params string[] arguments) => AttestRun.Of(Linking, [.. arguments, "--register", folder.Register]);

    AttestRun Decide(string rows)
    {
        var file = folder.File("corrections.csv");
        File.WriteAllText(file, Names + rows);
        return Run("decide", file);
    }

    string ClaimWith(string quote) => Run("claims", "--json").Lines.Select(line => JsonDocument.Parse(line).RootElement)
        .Single(claim => claim.GetProperty("quote").GetString() == quote).GetProperty("id").GetString()!;

    string NoIncidents() =>
        string.Concat(Run("incidents", "--json").Lines.Select(line => $"no-incident,{JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()},,,,none,\n"));

    string IncidentId() => JsonDocument.Parse(Run("incidents", "--json").Lines[0]).RootElement.GetProperty("id").GetString()!;

    string States() => string.Join(',', Run("decisions", "--json").Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("state").GetString()));
}

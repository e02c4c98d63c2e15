using Attest.App;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class ReadCommandTests : IDisposable
{
    readonly MadeFolder folder = new();

    [Fact]
    public void A_folder_is_read_and_summed_up()
    {
        folder.With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);

        var run = folder.Run("read", folder.Reports);

        Assert.Equal(0, run.Code);
        Assert.Contains("2 reports read, 0 already there, 0 refused; 5 claims added.", run.Out, StringComparison.Ordinal);
        Assert.Contains("The register has 2 reports, 5 claims and 1 incident. 0.0 seconds.", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_second_reading_finds_everything_there_and_changes_no_byte_of_the_export()
    {
        folder.With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);
        folder.Run("read", folder.Reports);
        var before = folder.Run("export").Out;

        var run = folder.Run("read", folder.Reports);

        Assert.Contains("0 reports read, 2 already there, 0 refused; 0 claims added.", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, folder.Run("export").Out);
    }

    [Fact]
    public void Order_and_number_of_readings_do_not_change_the_register()
    {
        folder.With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival).With("c.txt", MadeReports.Market + "\nMore.\n");
        folder.Run("read", folder.Reports);
        var other = folder.File("other.db");
        foreach (var name in new[] { "c.txt", "a.txt", "b.txt" }) AttestRun.Of("read", Path.Combine(folder.Reports, name), "--register", other);

        Assert.Equal(folder.Run("export").Out, AttestRun.Of("export", "--register", other).Out);
    }

    [Fact]
    public void A_bad_input_is_refused_and_the_rest_is_read()
    {
        folder.With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);

        var run = folder.Run("read", Path.Combine(folder.Reports, "none.txt"), folder.Reports);

        Assert.Equal(1, run.Code);
        Assert.Contains("2 reports read, 0 already there, 1 refused", run.Out, StringComparison.Ordinal);
        Assert.Contains("refused: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_fails_on_one_report_costs_only_that_one()
    {
        folder.With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);
        var engine = AttestRun.MadeEngine with
        {
            LoadReader = AttestRun.Reading(source => source.Name == "a.txt" ? throw new InvalidOperationException("made to fail") : MadeReports.Read(source)),
        };

        var run = AttestRun.Of(engine, "read", folder.Reports, "--register", folder.Register);

        Assert.Equal(1, run.Code);
        Assert.Contains("1 report read, 0 already there, 1 refused", run.Out, StringComparison.Ordinal);
        Assert.Contains("a.txt: reading it failed (InvalidOperationException: made to fail)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_reports_is_told()
    {
        Directory.CreateDirectory(folder.Reports);

        var run = folder.Run("read", folder.Reports);

        Assert.Equal(1, run.Code);
        Assert.Contains("No reports were found", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_holds_escape_sequences_is_told_without_them()
    {
        var run = folder.Run("read", folder.File("evil\u001b[31m.txt"));

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain('\u001b', run.Out + run.Error);
    }

    [Fact]
    public void What_another_engine_read_is_not_read_again_and_that_is_said()
    {
        folder.With("a.txt", MadeReports.Market);
        folder.Run("read", folder.Reports);

        var run = AttestRun.Of(AttestRun.MadeEngine with { Version = "test-2" }, "read", folder.Reports, "--register", folder.Register);

        Assert.Equal(0, run.Code);
        Assert.Contains("0 reports read, 1 already there", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 report of these another engine has read, and its reading stays: `attest upgrade` shows", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 reading,", folder.Run("verify").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("another engine", folder.Run("read", folder.Reports).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gazetteer_of_ones_own_is_another_engine_and_goes_to_the_reader()
    {
        folder.With("a.txt", MadeReports.Market);
        var gazetteer = folder.File("places.bin");
        File.WriteAllText(gazetteer, "places");
        string? loaded = null;
        var engine = AttestRun.MadeEngine with { LoadReader = file => AttestRun.Reading(MadeReports.Read)(loaded = file) };

        var run = AttestRun.Of(engine, "read", folder.Reports, "--register", folder.Register, "--gazetteer", gazetteer);

        Assert.Contains("1 report read", run.Out, StringComparison.Ordinal);
        Assert.Equal(gazetteer, loaded);
        Assert.Contains("another engine", folder.Run("read", folder.Reports).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_cannot_be_loaded_ends_the_run()
    {
        for (var number = 0; number < 40; number++) folder.With($"{number}.txt", $"{MadeReports.Market}{number}");
        var engine = AttestRun.MadeEngine with { LoadReader = _ => throw new InvalidDataException("no gazetteer") };

        var run = AttestRun.Of(engine, "read", folder.Reports, "--register", folder.Register);

        Assert.Equal(2, run.Code);
        Assert.Contains("no gazetteer", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gazetteer_that_is_not_there_is_told()
    {
        var run = folder.Run("read", folder.Reports, "--gazetteer", folder.File("none.bin"));

        Assert.Equal(2, run.Code);
        Assert.Contains("none.bin", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_register_ends_the_run_with_3()
    {
        folder.With("a.txt", MadeReports.Market);

        var run = AttestRun.Of("read", folder.Reports, "--register", folder.File("none/attest.db"));

        Assert.Equal(3, run.Code);
        Assert.Contains("none", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_keeps_what_is_in_hand_and_says_so()
    {
        for (var number = 0; number < 200; number++) folder.With($"{number}.txt", $"{MadeReports.Market}\n{number}");
        using var stop = new CancellationTokenSource();
        var read = 0;
        var engine = AttestRun.MadeEngine with
        {
            LoadReader = AttestRun.Reading(source =>
            {
                if (Interlocked.Increment(ref read) == 5) stop.Cancel();
                return MadeReports.Read(source);
            }),
        };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var workbench = new Workbench(new(output, error, null, false), engine, new FixedClock());

        var code = await CommandLine.Create(workbench).Parse(["read", folder.Reports, "--register", folder.Register]).InvokeAsync(cancellationToken: stop.Token);

        Assert.Equal(130, code);
        Assert.Contains("Stopped; what was read is kept.", output.ToString(), StringComparison.Ordinal);
        var verified = folder.Run("verify");
        Assert.Equal(0, verified.Code);
        Assert.DoesNotContain(" 200 originals", verified.Out, StringComparison.Ordinal);
        Assert.Contains("already there", folder.Run("read", folder.Reports).Out, StringComparison.Ordinal);
        Assert.Contains("200 originals", folder.Run("verify").Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}

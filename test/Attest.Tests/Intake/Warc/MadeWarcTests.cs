using System.Globalization;
using Attest.Bench.Warcs;

namespace Attest.Tests.Intake.Warc;

/// <summary>Files of the maker that the bench uses, small: every record must end as the maker says.</summary>
public sealed class MadeWarcTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Every_record_ends_as_a_report_passed_over_or_refused_with_its_place(int seed, bool isPacked)
    {
        using var file = new MemoryStream();
        var made = new WarcMaker(seed, damagedPerMille: 100, pageBytes: 6000).Write(file, 2_000_000, isPacked);
        Assert.True(made.Damaged > 10, $"only {made.Damaged} damaged");

        var inputs = TakenIn.Of(isPacked ? "made.warc.gz" : "made.warc", file.ToArray());

        var found = inputs.Where(input => input.Report is not null).Select(input => long.Parse(input.Report!.Name.Split('@')[1], CultureInfo.InvariantCulture)).ToHashSet();
        // The rubbish before a record is told at a place of its own.
        Assert.Empty(made.ReportStarts.Where(start => !found.Contains(start) && !inputs.Exists(input => input.Refusal?.Name.EndsWith($"@{start}", StringComparison.Ordinal) == true)));
        var told = (inputs.Count, inputs.Count(input => input.Report is not null), inputs.Count(input => input.PassedOver is not null), inputs.Count(input => input.Refusal is not null));
        Assert.Equal((made.Records, made.Reports, made.Passed, made.Damaged), told);
        Assert.All(inputs.Where(input => input.Refusal is not null), input => Assert.Contains("at byte ", input.Refusal!.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Random_bytes_in_place_of_some_never_stop_the_reading()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            using var file = new MemoryStream();
            new WarcMaker(seed, 0, 3000).Write(file, 100_000, isPacked: seed % 2 == 0);
            var (bytes, draw) = (file.ToArray(), new Random(seed));
            for (var hit = 0; hit < 20; hit++) bytes[draw.Next(bytes.Length)] = (byte)draw.Next(256);
            Assert.NotEmpty(TakenIn.Of("made.warc", bytes));
        }
    }
}

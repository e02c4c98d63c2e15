using System.Collections.Immutable;
using System.Text.Json;
using Attest.App.Intake;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Clean;
using Attest.Tests.Store;

namespace Attest.Tests.Gold;

/// <summary>The annotated reports with the days of publication that their addresses give: real files, sidecars, reader and linker.</summary>
public sealed class SidecarDatesTests(SidecarDatesTests.DatedReading reading) : IClassFixture<SidecarDatesTests.DatedReading>
{
    [Fact]
    public void Some_reports_have_a_day_in_their_address_and_some_have_none()
    {
        SharedReports.SkipWhenAbsent();
        Assert.InRange(reading.Days.Count, 5, reading.Register!.Reports.Length - 5);
    }

    [Fact]
    public void The_day_of_the_sidecar_is_the_day_of_publication()
    {
        SharedReports.SkipWhenAbsent();
        foreach (var report in reading.Register!.Reports.Where(report => reading.Days.ContainsKey(report.File)))
        {
            Assert.Equal(reading.Days[report.File].ToString("yyyy-MM-dd", null), report.Published?[..10]);
            Assert.False(report.PublishedInferred, report.File);
        }
    }

    [Fact]
    public void An_incident_told_in_a_dated_report_gets_its_day()
    {
        SharedReports.SkipWhenAbsent();
        Assert.NotEmpty(Dated);
        Assert.All(Dated, told => Assert.True(reading.Pairs.ContainsKey(told.Id), $"{told.Id} is not found"));
        Assert.All(Dated, told => Assert.Contains(Day(reading.Pairs[told.Id].Date.From), told.Accepted));
    }

    [Fact]
    public void No_incident_gets_a_wrong_day()
    {
        SharedReports.SkipWhenAbsent();
        foreach (var told in Told)
            if (reading.Pairs.GetValueOrDefault(told.Id)?.Date is { From: { } from } date)
                Assert.True(told.Accepted.Contains(Day(from)), $"{told.Id} is dated {Day(from)} by \"{date.Written}\"");
    }

    /// <summary>Incidents that a report with a day in its address tells of.</summary>
    List<ToldIncident> Dated => [.. Told.Where(told => told.Accepted.Length > 0 && told.Reports.Any(reading.Days.ContainsKey))];

    static IEnumerable<ToldIncident> Told => SharedReports.Gold("dev.gold.json").GetProperty("incidents").EnumerateArray().Select(incident => new ToldIncident(
        incident.GetProperty("id").GetString()!, [.. Texts(incident.GetProperty("reports"))], [.. Accepted(incident.GetProperty("date"))]));

    static IEnumerable<string> Accepted(JsonElement date)
    {
        if (date.GetProperty("from").GetString() is { } from) yield return from;
        if (!date.TryGetProperty("accept", out var more)) yield break;
        foreach (var day in Texts(more)) yield return day;
    }

    static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", null) ?? "no day";

    /// <param name="Accepted">Days as ISO 8601 that are right.</param>
    sealed record ToldIncident(string Id, ImmutableArray<string> Reports, ImmutableArray<string> Accepted);

    /// <summary>The reports of the set, copied beside sidecars made from their addresses, read and linked once.</summary>
    public sealed class DatedReading
    {
        public DatedReading()
        {
            if (SharedReports.Folder is null) return;
            using var folder = new TemporaryFolder();
            var gold = SharedReports.Gold("dev.gold.json");
            foreach (var report in gold.GetProperty("reports").EnumerateArray())
                Days = Copy(report.GetProperty("file").GetString()!, report.GetProperty("source").GetProperty("url").GetString()!, folder.File(""));
            var reader = Reader.Load();
            var read = new InputFiles().Read([folder.File("")]).Select(input => reader.Read(input.Report!)).ToList();
            Register = RegisterBuilder.Build(read, read.ToDictionary(report => report.Source.Id, report => ImmutableArray.Create(report.Source.Name), StringComparer.Ordinal));
            Pairs = GoldPairs.Of(gold, Register);
        }

        /// <summary>By file, the day that its address gives.</summary>
        public ImmutableSortedDictionary<string, DateOnly> Days { get; } = ImmutableSortedDictionary<string, DateOnly>.Empty;

        /// <summary>Null where the reports are not here.</summary>
        public Register? Register { get; }

        public Dictionary<string, Incident> Pairs { get; } = [];

        ImmutableSortedDictionary<string, DateOnly> Copy(string file, string url, string folder)
        {
            File.Copy(Path.Combine(SharedReports.Folder!, "gold", "dev", file), Path.Combine(folder, file));
            if (UrlDay.Of(url) is not { } day) return Days;
            File.WriteAllText(Path.Combine(folder, file + SidecarEnding), JsonSerializer.Serialize(new { url, published = Day(day) }));
            return Days.Add(file, day);
        }

        const string SidecarEnding = ".meta.json";
    }
}

using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

/// <summary>A large set of invented reports: so many attacks on so many days in so many towns, each told by a few outlets, some word for word.</summary>
static class ManyReports
{
    static readonly string[] Syllables = ["ka", "ro", "mi", "ta", "ven", "dol", "shu", "bar", "ne", "gri", "po", "las", "tor", "un", "el"];

    public static List<ReadReport> Make(int attacks, int reportsEach, int words = 400, int seed = 7)
    {
        var random = new Random(seed);
        var vocabulary = Enumerable.Range(0, 4000).Select(_ => Word(random)).ToArray();
        var towns = Enumerable.Range(0, 300).Select(at => Town(Capital(Word(random)) + at, random.Next(-60, 60), random.Next(-170, 170), "Province" + (at % 40), "Land" + (at % 9))).ToArray();
        var reports = new List<ReadReport>();
        for (var attack = 0; attack < attacks; attack++)
        {
            var (town, day, dead) = (towns[random.Next(towns.Length)], new DateOnly(2030, 1, 1).AddDays(random.Next(700)), random.Next(2, 60));
            var body = Prose(vocabulary, random, words);
            for (var report = 0; report < reportsEach; report++)
                reports.Add(Report($"{attack}-{report}.txt", town, day, dead, report == 1 ? body : Prose(vocabulary, random, words), report == 0 ? body : null));
        }

        return reports;
    }

    static ReadReport Report(string name, Place town, DateOnly day, int dead, string own, string? original)
    {
        var killed = $"{dead} people were killed";
        return new ToldReport(name) { Outlet = "Outlet " + name[^5], Published = day.AddDays(name[^5] - '0' == 0 ? 0 : 1) }
            .Says($"In {town.Name} {killed} when a bomb went off.")
            .Says(original ?? own)
            .Attacked("a bomb went off", IncidentType.RemoteExplosiveLandmineIed, sites: [town], on: Day(day.Year, day.Month, day.Day))
            .Killed(killed, Group.People, Figure.Exactly(dead), Body("Police"), town)
            .Read();
    }

    static string Prose(string[] vocabulary, Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(at => at % 17 == 3 ? Capital(vocabulary[random.Next(400)]) : vocabulary[random.Next(vocabulary.Length)]));

    static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

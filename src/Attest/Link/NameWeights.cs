using System.Numerics;

namespace Attest.Link;

/// <summary>How much a shared name tells: little where every report has it, much where only two do.</summary>
public sealed class NameWeights
{
    /// <summary>A person in more reports than tell of one event is an official or the face of a page.</summary>
    const int MostWithPerson = 8;

    readonly NameNumbers names;
    readonly NameNumbers people;
    readonly Dictionary<string, ReportNames> reports;

    // By number, so that the many pairs of a large set compare numbers and look no word up.
    readonly double[] squared;
    readonly bool[] isRare;

    /// <summary>Numbers of a report's names and persons, ascending, and the length of its names as a vector.</summary>
    sealed record ReportNames(int[] Names, int[] People, double Length);

    public NameWeights(IReadOnlyCollection<ReportProfile> profiles)
    {
        names = new(profiles.SelectMany(profile => profile.Names));
        people = new(profiles.SelectMany(profile => profile.People));
        // Never nought: where all of a few reports tell of one thing, what they share still tells something.
        squared = [.. names.Reports.Select(with => Math.Log(1 + (Doubled(profiles.Count) / Doubled(with)))).Select(rarity => rarity * rarity)];
        isRare = [.. people.Reports.Select(with => with > 1 && with <= Math.Clamp(profiles.Count / 10, 2, MostWithPerson))];
        reports = profiles.ToDictionary(profile => profile.Id, Numbered, StringComparer.Ordinal);
    }

    /// <summary>Reports that have the name.</summary>
    public int ReportsWith(string name) => names.Find(name) is { } number ? names.Reports[number] : 0;

    /// <summary>Persons that both name and few others do: not more than a handful of reports, and few of a small set.</summary>
    public IEnumerable<string> SharedPeople(ReportProfile a, ReportProfile b) => Shared(reports[a.Id].People, reports[b.Id].People)
        .Where(person => isRare[person]).Select(person => people.Names[person]);

    /// <summary>How many such persons both name.</summary>
    public int CountSharedPeople(ReportProfile a, ReportProfile b)
    {
        var (mine, theirs) = (reports[a.Id].People, reports[b.Id].People);
        return mine.Length == 0 || theirs.Length == 0 ? 0 : Shared(mine, theirs).Count(person => isRare[person]);
    }

    /// <summary>True for a person whom two reports name and not many more.</summary>
    public bool IsRare(string person) => people.Find(person) is { } number && isRare[number];

    /// <summary>How alike the names of two reports are, rare ones counting most: 0 to 1.</summary>
    public double Likeness(ReportProfile a, ReportProfile b)
    {
        var (mine, theirs) = (reports[a.Id], reports[b.Id]);
        var length = mine.Length * theirs.Length;
        if (length == 0) return 0;
        var sum = 0.0;
        var (first, second) = (0, 0);
        while (first < mine.Names.Length && second < theirs.Names.Length)
        {
            var (name, other) = (mine.Names[first], theirs.Names[second]);
            if (name == other) sum += squared[name];
            if (name <= other) first++;
            if (other <= name) second++;
        }

        return sum / length;
    }

    /// <summary>The rarest names that both have, at most so many.</summary>
    public IEnumerable<string> RarestShared(ReportProfile a, ReportProfile b, int most) => Shared(reports[a.Id].Names, reports[b.Id].Names)
        .OrderBy(name => names.Reports[name]).ThenBy(name => name).Take(most).Select(name => names.Names[name]);

    /// <summary>The power of two that a count has reached: what is added changes no weight until a count has doubled.</summary>
    static double Doubled(int count) => count == 0 ? 1 : 1 << BitOperations.Log2((uint)count);

    ReportNames Numbered(ReportProfile profile)
    {
        var own = names.Of(profile.Names);
        return new(own, people.Of(profile.People), Math.Sqrt(own.Sum(name => squared[name])));
    }

    static IEnumerable<int> Shared(int[] a, int[] b)
    {
        var (first, second) = (0, 0);
        while (first < a.Length && second < b.Length)
        {
            var (name, other) = (a[first], b[second]);
            if (name == other) yield return name;
            if (name <= other) first++;
            if (other <= name) second++;
        }
    }
}

using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>How much a shared name tells: little where every report has it, much where only two do.</summary>
public sealed class NameWeights
{
    readonly Dictionary<string, int> reportsWith = new(StringComparer.Ordinal);
    readonly Dictionary<string, double> lengths = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> reportsWithPerson = new(StringComparer.Ordinal);
    readonly int reports;

    public NameWeights(IReadOnlyCollection<ReportProfile> profiles)
    {
        reports = profiles.Count;
        foreach (var profile in profiles)
            foreach (var name in profile.Names) reportsWith[name] = reportsWith.GetValueOrDefault(name) + 1;
        foreach (var profile in profiles)
            foreach (var person in profile.People) reportsWithPerson[person] = reportsWithPerson.GetValueOrDefault(person) + 1;
        foreach (var profile in profiles) lengths[profile.Id] = Math.Sqrt(profile.Names.Sum(name => Squared(name)));
    }

    /// <summary>Reports that have the name.</summary>
    public int ReportsWith(string name) => reportsWith.GetValueOrDefault(name);

    /// <summary>Persons that both name and few others do: not more than a handful of reports, and few of a small set.</summary>
    public IEnumerable<string> SharedPeople(ReportProfile a, ReportProfile b) => Shared(a.People, b.People).Where(IsRare);

    /// <summary>True for a person whom two reports name and not many more.</summary>
    public bool IsRare(string person) =>
        reportsWithPerson.GetValueOrDefault(person) is > 1 and var count && count <= Math.Clamp(reports / 10, 2, MostWithPerson);

    /// <summary>How alike the names of two reports are, rare ones counting most: 0 to 1.</summary>
    public double Likeness(ReportProfile a, ReportProfile b)
    {
        var length = lengths[a.Id] * lengths[b.Id];
        return length == 0 ? 0 : Shared(a.Names, b.Names).Sum(Squared) / length;
    }

    /// <summary>The rarest names that both have, at most so many.</summary>
    public IEnumerable<string> RarestShared(ReportProfile a, ReportProfile b, int most) => Shared(a.Names, b.Names)
        .OrderBy(ReportsWith).ThenBy(name => name, StringComparer.Ordinal).Take(most);

    /// <summary>A person in more reports than tell of one event is an official or the face of a page.</summary>
    const int MostWithPerson = 8;

    double Squared(string name)
    {
        // Never nought: where all of a few reports tell of one thing, what they share still tells something.
        var rarity = Math.Log(1 + (reports / (double)Math.Max(1, ReportsWith(name))));
        return rarity * rarity;
    }

    // Both lists are in ordinal order, each name once.
    static IEnumerable<string> Shared(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var (first, second) = (0, 0);
        while (first < a.Length && second < b.Length)
        {
            var order = string.CompareOrdinal(a[first], b[second]);
            if (order == 0) { yield return a[first]; first++; second++; }
            else if (order < 0) first++;
            else second++;
        }
    }
}

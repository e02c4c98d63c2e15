using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>Stage 6, Link: reports in, copies and incidents out; a pure function of the set, whatever its order.</summary>
public static class Linker
{
    public static LinkedReports Link(IEnumerable<ReadReport> reports)
    {
        var (profiles, copyOf) = Compared(reports);
        var names = new NameWeights(profiles);
        var episodes = profiles.SelectMany(Episode.Of).OrderBy(episode => episode.Id, StringComparer.Ordinal).ToList();
        var clusters = new IncidentClusters(new PairScorer(names, LinkFeatures.All));
        return new(profiles, copyOf, clusters.Join(episodes, CandidatePairs.Of(episodes, names)));
    }

    /// <summary>Finds the copies, and lets go of what only that needs: the runs of words of all reports are as large as their texts.</summary>
    static (ImmutableArray<ReportProfile> Profiles, ImmutableSortedDictionary<string, string> CopyOf) Compared(IEnumerable<ReadReport> reports)
    {
        var whole = reports
            .OrderBy(report => report.Source.Id, StringComparer.Ordinal).ThenBy(report => report.Source.Name, StringComparer.Ordinal)
            .DistinctBy(report => report.Source.Id)
            .AsParallel().AsOrdered().Select(ReportProfile.Of)
            .ToImmutableArray();
        var known = new HashSet<string>(StringComparer.Ordinal);
        return ([.. whole.Select(profile => profile with { Runs = Shingles.None, Names = Same(profile.Names, known), People = Same(profile.People, known) })], CopyFinder.Find(whole));
    }

    // Reports of one war have some thousand names between them: one copy of each will do.
    static ImmutableArray<string> Same(ImmutableArray<string> names, HashSet<string> known)
    {
        var same = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            if (known.TryGetValue(name, out var first)) same.Add(first);
            else if (known.Add(name)) same.Add(name);
        }

        return same.MoveToImmutable();
    }
}

using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>How many of a report's names can lie in each first-order unit. A name that few units have says more than one that many have.</summary>
sealed class ProvinceVotes
{
    /// <summary>Different names counted, the first of the report.</summary>
    const int MaxNames = 400;

    /// <summary>One name proves nothing: some village somewhere has it.</summary>
    const int LeastNames = 2;

    readonly Dictionary<string, (double Sum, int Names)> votes = new(StringComparer.Ordinal);

    /// <param name="names">The rows that each different name may mean, as it is written.</param>
    public ProvinceVotes(IEnumerable<ImmutableArray<GazetteerRow>> names)
    {
        foreach (var rows in names.Take(MaxNames))
        {
            var provinces = rows.Where(row => row.Kind is not PlacePrecision.Country).Select(row => row.Province).OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var province in provinces)
            {
                var (sum, count) = votes.GetValueOrDefault(province);
                votes[province] = (sum + 1.0 / provinces.Count, count + 1);
            }
        }
    }

    /// <summary>The units that several names can lie in, with how much they say; in ordinal order.</summary>
    public IEnumerable<(string Province, double Weight, int Names)> Shared => votes
        .Where(vote => vote.Value.Names >= LeastNames).OrderBy(vote => vote.Key, StringComparer.Ordinal)
        .Select(vote => (vote.Key, vote.Value.Sum, vote.Value.Names));
}

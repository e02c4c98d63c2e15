using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Carries a group on within a sentence: after "15 civilians in the old town", "a further 10 people" are told of the same group.</summary>
public static class CarriedGroups
{
    /// <param name="tolls">All of one incident.</param>
    /// <param name="texts">Texts of the reports by id.</param>
    public static ImmutableArray<Toll> Carry(IEnumerable<Toll> tolls, IReadOnlyDictionary<string, string> texts) =>
        [.. tolls.GroupBy(toll => (toll.Claim.Report, toll.Origin)).SelectMany(told => CarryIn(texts[told.Key.Report], told))];

    static IEnumerable<Toll> CarryIn(string text, IEnumerable<Toll> tolls)
    {
        Toll? before = null;
        foreach (var toll in tolls.OrderBy(toll => toll.Claim.At.Start).ThenBy(toll => toll.Claim.Id, StringComparer.Ordinal))
        {
            var carried = before is not null && GoesOn(text, before, toll) ? toll with { Group = before.Group } : toll;
            if (!toll.IsPart) before = carried;
            yield return carried;
        }
    }

    static bool GoesOn(string text, Toll before, Toll toll) =>
        toll.Group == Group.People && before.Group != Group.People && !toll.IsPart
        && toll.IsForAnotherSite(before) && SentenceText.IsOne(text, before.Claim.At, toll.Claim.At);
}

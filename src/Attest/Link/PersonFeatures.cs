using System.Globalization;

namespace Attest.Link;

/// <summary>What the persons of two tellings say of their being one incident: who is named, what part they have, how old they are.</summary>
static class PersonFeatures
{
    /// <summary>Ages from which a report tells of so many persons that one in common says nothing.</summary>
    const int MostAges = 12;

    /// <summary>Ages that one told may have, as many as would make a chance agreement as rare as it is.</summary>
    const double UsualAges = 50;

    /// <summary>Private persons that both reports name, of whom few others tell.</summary>
    public static Finding? Named(EpisodePair pair)
    {
        var shared = pair.SharedPeople;
        if (shared == 0) return null;
        return new(shared >= EpisodePair.Several ? 1.7 : 1, () => $"the same persons: {string.Join(", ", pair.Names.SharedPeople(pair.First.Report, pair.Second.Report).Take(5))}");
    }

    /// <summary>Persons whom both name as victims or as having done it; or each its dead, and none the same.</summary>
    public static Finding? Involved(EpisodePair pair)
    {
        var (a, b) = (pair.First, pair.Second);
        if (a.Involved.IsEmpty || b.Involved.IsEmpty) return null;
        if (a.Involved.Overlaps(b.Involved))
            return new(a.Dead.Overlaps(b.Dead) ? 1.4 : 1, () => $"the same persons in it: {string.Join(", ", a.Involved.Intersect(b.Involved).Take(5))}");
        return pair.IsOfFew && pair.HasOtherDead && pair.SharedPeople == 0 ? new(-0.8, () => $"other dead: {a.Dead[0]} against {b.Dead[0]}") : null;
    }

    /// <summary>Ages that both reports tell; the more each tells, the likelier it is that one is the same by chance.</summary>
    public static Finding? Ages(EpisodePair pair)
    {
        var (a, b) = (pair.First.Report.Ages, pair.Second.Report.Ages);
        if (a.IsEmpty || b.IsEmpty || a.Length > MostAges || b.Length > MostAges) return null;
        var shared = 0;
        foreach (var age in a)
            if (b.Contains(age)) shared++;
        if (shared == 0) return pair.IsOfFew ? new(-0.4, () => "other ages") : null;
        return new(
            Math.Clamp(0.6 * (shared - (a.Length * b.Length / UsualAges)), 0, 1.2),
            () => "the same ages: " + string.Join(", ", a.Intersect(b).Select(years => years.ToString(CultureInfo.InvariantCulture))));
    }
}

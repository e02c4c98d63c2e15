namespace Attest.Link;

/// <summary>Two episodes of different reports, with how rare each name is in the whole set.</summary>
public sealed record EpisodePair(Episode First, Episode Second, NameWeights Names)
{
    // Several features ask these of one pair.
    int? sharedPeople;
    double? likeness;

    /// <summary>How many private persons both reports name of whom few others tell.</summary>
    public int SharedPeople => sharedPeople ??= Names.CountSharedPeople(First.Report, Second.Report);

    /// <summary>How alike the names of the two reports are.</summary>
    public double Likeness => likeness ??= Names.Likeness(First.Report, Second.Report);
}

/// <summary>What one feature found.</summary>
/// <param name="Share">Of the feature's weight: 1 speaks fully for one incident, -1 fully against it.</param>
/// <param name="Why">In words, for a person who asks why; put together only for pairs that are kept.</param>
public sealed record Finding(double Share, Func<string> Why);

/// <summary>One named, weighted question about a pair of episodes.</summary>
/// <param name="Weight">Points for a share of 1.</param>
/// <param name="Compare">Null where the pair has nothing to compare.</param>
public sealed record LinkFeature(string Name, double Weight, Func<EpisodePair, Finding?> Compare);

/// <summary>One feature's part in a score.</summary>
public sealed record LinkReason(string Feature, double Points, string Text);

using Attest.Model;

namespace Attest.Link;

/// <summary>Two episodes of different reports, with how rare each name is in the whole set.</summary>
public sealed record EpisodePair(Episode First, Episode Second, NameWeights Names)
{
    /// <summary>Private persons in common from which one may be wrong about the day or the place, but not about the event.</summary>
    public const int Several = 2;

    /// <summary>Victims from which a report names and counts but some of them.</summary>
    const int Many = 10;

    /// <summary>On which days the whole set tells of attacks on a place.</summary>
    public PlaceHistory History { get; init; } = PlaceHistory.None;

    // Several features ask these of one pair.
    int? sharedPeople;
    double? likeness;
    (DateMatch Match, When First, When Second)? dates;
    bool hasDates;

    /// <summary>True where one of them says nothing of when.</summary>
    public bool IsOpen => First.Dates.IsEmpty || Second.Dates.IsEmpty;

    /// <summary>How many private persons both reports name of whom few others tell.</summary>
    public int SharedPeople => sharedPeople ??= Names.CountSharedPeople(First.Report, Second.Report);

    /// <summary>True where the persons named leave no doubt of the event: several in common, one of the dead, or one with a part in an attack of few victims.</summary>
    public bool IsOfOnePeople => SharedPeople >= Several || First.Dead.Overlaps(Second.Dead)
        || (IsOfFew && First.Involved.Overlaps(Second.Involved) && !HasOtherDead);

    /// <summary>True where both name their dead, and none could be the same: a first or last name in common may be one person, spelled in two ways.</summary>
    public bool HasOtherDead => !First.Dead.IsEmpty && !Second.Dead.IsEmpty && !WordsOf(First.Dead).Intersect(WordsOf(Second.Dead), StringComparer.Ordinal).Any();

    /// <summary>True where both tell of a few victims: of many, each report names and counts others.</summary>
    public bool IsOfFew => First.Most < Many && Second.Most < Many;

    /// <summary>The two dates that tell most: any agreement first, then a contradiction; null where one episode has none.</summary>
    public (DateMatch Match, When First, When Second)? Dates
    {
        get
        {
            if (!hasDates) (dates, hasDates) = (FindDates(), true);
            return dates;
        }
    }

    /// <summary>How alike the names of the two reports are.</summary>
    public double Likeness => likeness ??= Names.Likeness(First.Report, Second.Report);

    (DateMatch, When, When)? FindDates()
    {
        (DateMatch Match, When First, When Second)? best = null;
        foreach (var first in First.Dates)
        {
            foreach (var second in Second.Dates)
            {
                var match = DateAgreement.Of(first, second);
                if (best is null || Rank(match) < Rank(best.Value.Match)) best = (match, first, second);
            }
        }

        return best;
    }

    static IEnumerable<string> WordsOf(IEnumerable<string> names) => names.SelectMany(name => name.Split(' '));

    static int Rank(DateMatch match) => match == DateMatch.Unknown ? int.MaxValue : (int)match;
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

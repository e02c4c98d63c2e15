using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;

namespace Attest.Link;

/// <summary>The table of features by which two episodes are held against each other, and its thresholds.</summary>
/// <remarks>Points add up. A veto (share -20) outweighs all the rest together.</remarks>
public static class LinkFeatures
{
    /// <summary>Points from which two episodes are one incident.</summary>
    public const double Threshold = 5;

    /// <summary>Share that ends the comparison.</summary>
    public const double Veto = -20;

    public static ImmutableArray<LinkFeature> All { get; } =
    [
        new("date", 3, Date),
        new("published", 3, Published),
        new("place", 3, Place),
        new("between", 1.5, Between),
        new("attackers", 1.5, pair => Parties("attackers", pair.First.Attackers, pair.Second.Attackers, pair.First.HasPartiesOnly && pair.Second.HasPartiesOnly ? -0.7 : -0.1)),
        new("targets", 0.75, pair => Parties("targets", pair.First.Targets, pair.Second.Targets, rival: 0)),
        new("weapons", 1.25, pair => Parties("weapons", pair.First.Weapons, pair.Second.Weapons, rival: -0.3)),
        new("base", 1, pair => Parties("base", pair.First.Bases, pair.Second.Bases, rival: -0.5)),
        new("type", 0.75, Types),
        new("figures", 2.5, Figures),
        new("counts", 3.5, Counts),
        new("statements", 2, StatementFeature.Compare),
        new("names", 3.5, Names),
        new("people", 3, PersonFeatures.Named),
        new("involved", 2.5, PersonFeatures.Involved),
        new("ages", 2, PersonFeatures.Ages),
        new("particulars", 2.5, Particulars),
    ];

    /// <summary>Likeness of names from which two reports are as alike as reports of one event are.</summary>
    const double FullLikeness = 0.4;

    /// <summary>Likeness of names that reports of one war or campaign seldom reach by chance.</summary>
    const double ParticularLikeness = 0.21;

    /// <summary>Likeness of names below which two reports have hardly more in common than any two of one country.</summary>
    const double SomeLikeness = 0.1;

    /// <summary>Share of the place's weight from which two tellings agree in it as far as a province.</summary>
    const double SamePlace = 0.2;

    /// <summary>Days after which an attack is no longer news.</summary>
    internal const int DaysOfNews = 3;

    static Finding? Date(EpisodePair pair)
    {
        if (pair.Dates is not var (match, a, b)) return Undated(pair);
        return match switch
        {
            DateMatch.SameDay => new(1, () => Words(a, b) + " are the same day"),
            DateMatch.SameDayOfYear => new(0.85, () => Words(a, b) + " name the same day of the year"),
            DateMatch.SameWeekday => new(0.5, () => Words(a, b) + " agree in the weekday"),
            DateMatch.Within => new(0.25, () => Words(a, b) + " agree as far as they go"),
            DateMatch.Adjacent => new(-0.33, () => Words(a, b) + " are a day apart"),
            // The same private persons: one of the days is a hearing's, or that of a death in hospital.
            DateMatch.Contradicts when pair.IsOfOnePeople => new(-1, () => Words(a, b) + " cannot be the same day"),
            DateMatch.Contradicts => new(Veto, () => Words(a, b) + " cannot be the same day"),
            _ => new(-0.2, () => Words(a, b) + " cannot be compared"),
        };
    }

    // News is of the last days: a report that gives no day may tell of a day shortly before its publication, and seldom of one long before.
    static Finding Undated(EpisodePair pair)
    {
        var (told, other) = pair.First.Dates.IsEmpty ? (pair.Second, pair.First) : (pair.First, pair.Second);
        return told.EarliestDay is { } day && other.Dates.IsEmpty && other.Report.Published is { } published
            && published.DayNumber - day.DayNumber is >= 0 and <= DaysOfNews
                ? new(0.7, () => "one gives no date and was published in the days after the other's")
                : new(-0.2, () => "one gives no date");
    }

    static string Words(When a, When b) => $"\"{a.Written}\" and \"{b.Written}\"";

    static Finding? Published(EpisodePair pair)
    {
        if (PublishedBefore(pair.First, pair.Second) || PublishedBefore(pair.Second, pair.First))
            return new(pair.IsOfOnePeople ? -1 : Veto, () => "one was published before the day the other gives");
        if (pair.First.Report.Published is not { } a || pair.Second.Report.Published is not { } b) return null;
        return Math.Abs(a.DayNumber - b.DayNumber) switch
        {
            <= 2 => new(0.25, () => "published within two days"),
            // Where no day holds them together, two attacks on one town months apart look alike; in a large register there are many such.
            > 30 when pair.IsOpen && pair.SharedPeople == 0 && !pair.IsOfOnePeople && pair.Likeness < ParticularLikeness => new(-1.5, () => "published more than a month apart, and one gives no day"),
            > 30 => new(-0.25, () => "published more than a month apart"),
            _ => null,
        };
    }

    static bool PublishedBefore(Episode report, Episode told) =>
        report.Report.Published is { } published
        && told.EarliestDay is { } earliest && earliest > published.AddDays(1);

    static Finding? Place(EpisodePair pair)
    {
        // Each place of the first with its best match; a second place in common tells half as much again as the first.
        var found = pair.First.Places
            .Select(a => pair.Second.Places.Select(b => (Share: PlaceShare(a, b), a, b)).OrderByDescending(match => match.Share).FirstOrDefault())
            .Where(match => match.a is not null).OrderByDescending(match => match.Share).Take(2).ToList();
        if (found.Count == 0) return null;
        var (share, here, there) = found[0];
        if (share is >= 0 and < 0.1 && LiesElsewhere(pair)) share = -1;
        if (share < 0 && pair.IsOfOnePeople) share = Math.Max(share, -0.5);
        if (share > 0 && found.Count > 1) share = Math.Min(1.3, share + (0.5 * Math.Max(0, found[1].Share)));
        return new(share, () => share switch
        {
            < 0 => $"{here.Name} and {there.Name} are apart",
            _ when here.Key == there.Key => $"both tell of {string.Join(" and ", found.Where(match => match.a.Key == match.b.Key).Select(match => match.a.Name))}",
            _ => $"{here.Name} and {there.Name} lie together",
        });
    }

    // Where a town is struck every week, two reports of it of which one gives no day are seldom of one attack.
    static Finding? Between(EpisodePair pair)
    {
        if (!pair.IsOpen || pair.SharedPeople > 0 || pair.IsOfOnePeople) return null;
        return pair.History.Between(pair.First, pair.Second) is not ({ } place, > 0 and var days) ? null
            : new(-Math.Log2(1 + days), () => string.Create(CultureInfo.InvariantCulture, $"{days} other days of attacks on {place.Name} lie between"));
    }

    // A street that no table has is no reason to take two towns for one.
    static bool LiesElsewhere(EpisodePair pair) =>
        pair.First.Places.Any(a => pair.Second.Places.Any(b => PlaceAgreement.Of(a, b) is PlaceMatch.Far or PlaceMatch.OtherCountry));

    static double PlaceShare(Place a, Place b) => PlaceAgreement.Of(a, b) switch
    {
        PlaceMatch.Same => PlaceAgreement.Fineness(a),
        PlaceMatch.Within => 0.8 * Math.Min(PlaceAgreement.Fineness(a), PlaceAgreement.Fineness(b)),
        PlaceMatch.Near => 0.6,
        PlaceMatch.SameCountry => 0.02,
        PlaceMatch.Far => -2.2,
        // A bare country is often only the country of those who speak of it.
        PlaceMatch.OtherCountry => IsBroad(a) || IsBroad(b) ? -0.5 : -2,
        _ => 0,
    };

    static bool IsBroad(Place place) => place.Precision is PlacePrecision.Country or PlacePrecision.Region;

    static Finding? Parties(string what, ImmutableSortedSet<string> a, ImmutableSortedSet<string> b, double rival)
    {
        if (a.IsEmpty || b.IsEmpty) return null;
        var shared = a.Intersect(b);
        if (!shared.IsEmpty) return new(1, () => $"the same {what}: {string.Join(", ", shared)}");
        return rival == 0 ? null : new(rival, () => $"other {what}: {string.Join(", ", a)} against {string.Join(", ", b)}");
    }

    static Finding? Types(EpisodePair pair)
    {
        if (pair.First.Types.IsEmpty || pair.Second.Types.IsEmpty) return null;
        return pair.First.Types.Overlaps(pair.Second.Types)
            ? new(1, () => "the same kind of attack") : new(-1, () => "other kinds of attack");
    }

    static Finding? Figures(EpisodePair pair)
    {
        // Most pairs share none; the sum is taken in the order of the values, so that its last bit is the same on every run.
        if (pair.First.Figures.IsEmpty || pair.Second.Figures.IsEmpty) return null;
        var shared = pair.First.Figures.Where(figure => figure.Value > 1 && pair.Second.Figures.Contains(figure)).OrderBy(figure => figure.Value).ToList();
        if (shared.Count == 0) return AreFarApart(pair) ? new(-0.4, () => "figures far apart") : null;
        // A shared 27 tells more than a shared 2, and three shared figures more than one.
        var share = Math.Min(1, shared.Sum(figure => Math.Min(0.6, 0.2 + (0.25 * Math.Log10(figure.Value)))));
        return new(share, () => "the same figures: " + string.Join(", ", shared.Select(figure => figure.Value).Order().Select(value => value.ToString(CultureInfo.InvariantCulture))));
    }

    // Early and late reports of one event differ, but seldom by so much.
    static bool AreFarApart(EpisodePair pair)
    {
        var (most, other) = (pair.First.Figures.Max(figure => figure.Value), pair.Second.Figures.Max(figure => figure.Value));
        return pair.IsOfFew && Math.Max(most, other) >= 4 * Math.Min(most, other);
    }

    static Finding? Counts(EpisodePair pair)
    {
        if (pair.First.Counts.IsEmpty || pair.Second.Counts.IsEmpty) return null;
        return pair.First.Counts.Overlaps(pair.Second.Counts)
            ? new(0.5, () => "the same count of attacks") : new(-1, () => "other counts of attacks");
    }

    static Finding? Names(EpisodePair pair)
    {
        var likeness = pair.Likeness;
        if (likeness < 0.05) return null;
        return new(Math.Min(1.5, likeness / FullLikeness), () => $"shared names: {string.Join(", ", pair.Names.RarestShared(pair.First.Report, pair.Second.Report, 5))}");
    }

    // Shootings, raids and strikes in two towns on one day are many; the day says something only with the place, or with names.
    static bool IsOfOneDay(EpisodePair pair) =>
        pair.Dates is { Match: DateMatch.SameDay or DateMatch.SameDayOfYear or DateMatch.SameWeekday }
        && (pair.Likeness >= SomeLikeness || Place(pair) is { Share: >= SamePlace });

    /// <summary>Against pairs that share only what all attacks of one campaign share: place, side and kind.</summary>
    static Finding? Particulars(EpisodePair pair)
    {
        var isParticular = IsOfOneDay(pair)
            || Figures(pair) is { Share: > 0.25 } || Counts(pair) is { Share: > 0 } || StatementFeature.Compare(pair) is not null
            || pair.First.Weapons.Overlaps(pair.Second.Weapons) || pair.SharedPeople > 0
            || PersonFeatures.Involved(pair) is { Share: > 0 } || PersonFeatures.Ages(pair) is { Share: > 0 }
            || pair.Likeness >= ParticularLikeness;
        return isParticular ? null : new(-1, () => "no day, figure, weapon, statement or rare names in common");
    }
}

using System.Collections.Immutable;
using Attest.Extract.Phrases;
using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Resolve.Episodes;

/// <summary>Sorts the happenings of a report into attacks: the news, other recent attacks, and background.</summary>
/// <param name="published">The report's own date of publication, or null.</param>
/// <param name="sectionOf">The heading a sentence stands under; a number of its own where it stands under none.</param>
/// <param name="lead">The first sentence after the lead: what stands before it is the news.</param>
/// <param name="itemOf">Of a report that lists attacks, the item a sentence stands in; -1 for none: see <see cref="RoundUp"/>.</param>
sealed class EpisodeBuilder(
    DateOnly? published, int lead, Func<NamedPlace, Place> placeOf, Func<int, int> blockOf, Func<int, bool> isCaption, Func<int, int> sectionOf, Func<int, int> itemOf)
{
    // An attack this many days before publication is still news; an older one, told in passing, is background.
    const int NewsDays = 4;

    const string PartedReason = "another attack, told apart by the words that open the sentence";

    readonly List<Episode> _episodes = [];
    readonly Dictionary<Happening, Episode> _of = [];
    readonly Dictionary<int, Episode> _items = [];
    Happening? _last;

    public IReadOnlyList<Episode> Episodes => _episodes;

    /// <summary>Numbers of the attacks that are items of a list.</summary>
    public ImmutableArray<int> Items => [.. _items.Values.Select(episode => episode.Number).Order()];

    public Episode? Of(Happening happening) => _of.GetValueOrDefault(happening);

    /// <summary>The attack that a dispute in a sentence is about: its own sentence's, the last one told before it, or the news.</summary>
    public Episode? Disputed(int sentence) =>
        _of.Where(pair => pair.Key.Sentence <= sentence).OrderBy(pair => pair.Key.Sentence).Select(pair => pair.Value).LastOrDefault()
        ?? _episodes.FirstOrDefault(episode => episode.Scope == Scope.Incident);

    public void Add(Happening happening)
    {
        if (happening.IsHypothetical || happening.IsSummary) return;
        var places = Sites(happening);
        var episode = Item(happening) ?? Aside(happening) ?? Parted(happening, places)
            ?? Continued(happening, places) ?? Fitting(happening, places) ?? Open(happening);
        if (episode is not null) Join(happening, episode);
    }

    // What is ranked or counted over many attacks is part of none.
    Episode? Aside(Happening happening) =>
        happening.IsAside && !isCaption(happening.Sentence) ? Opened(Scope.Background, "ranked among others, or a count kept over many attacks") : null;

    // "In a separate attack", "Hours later … near Arda": told in one breath with the news, and not the same.
    Episode? Parted(Happening happening, ImmutableArray<Place> places)
    {
        if (happening.Parting == Parting.None || happening.IsCause || IsOld(happening) || isCaption(happening.Sentence)) return null;
        if (_last is null || !_episodes.Exists(episode => episode.Scope == Scope.Incident)) return null;
        if (_last.Sentence == happening.Sentence && _of[_last] is { Reason: PartedReason } same) return same;
        if (happening.Parting != Parting.Apart && !EpisodeFit.IsElsewhere(_of[_last], places) && !IsAtUnknown(_of[_last], happening, places) && !IsMeanwhile(happening)) return null;
        if (places.IsEmpty && happening.Date is null && happening.Attackers.IsEmpty && !IsMeanwhile(happening) && !(happening.Parting == Parting.Apart && happening.Findings.Any(finding => finding.Phrase is { Source: CountSource.Number }))) return null;
        return _episodes.Find(episode => episode.Scope == Scope.Incident && episode != _of[_last] && EpisodeFit.IsSameSpot(episode, places)
            && EpisodeFit.Of(episode, happening, places) >= EpisodeFit.Joins) ?? Opened(Scope.Incident, PartedReason);
    }

    // "Earlier yesterday a patrol was ambushed near Sella": a place that no table has, where the attack before has one that is known.
    static bool IsAtUnknown(Episode before, Happening happening, ImmutableArray<Place> places) =>
        happening is { IsDefinite: false, Mentions.IsEmpty: false } && places.Length > 0 && places.All(place => place.Lat is null && place.Within.IsEmpty)
        && before.Places.Count > 0 && before.Places.All(known => known.Lat is not null && !places.Any(place => place.Name == known.Name));

    // "Meanwhile, unknown men threw a grenade at the colonel's home."
    bool IsMeanwhile(Happening happening) =>
        happening is { Parting: Parting.Meanwhile, IsDefinite: false, Mentions.IsEmpty: false } && blockOf(happening.Sentence) != blockOf(_last!.Sentence)
        && happening.Mentions.Any(mention => !mention.Attackers.IsEmpty || !mention.Targets.IsEmpty) && (!happening.Findings.IsEmpty || !happening.TargetsWritten.IsEmpty);

    Episode Opened(Scope scope, string reason)
    {
        var episode = new Episode(_episodes.Count, scope, reason);
        _episodes.Add(episode);
        return episode;
    }

    // Each item of a list of attacks is one, whatever days and places the others have; what it tells of years ago is none of it.
    Episode? Item(Happening happening)
    {
        var item = itemOf(happening.Sentence);
        if (item < 0 || happening.IsCause || IsOld(happening)) return null;
        if (_items.TryGetValue(item, out var episode)) return episode;
        return _items[item] = Opened(Scope.Incident, "an item of a list of attacks");
    }

    /// <summary>A heading belongs to the attack that the paragraph under it tells of.</summary>
    public void AddHeading(Happening heading, Happening below)
    {
        if (heading.IsHypothetical) return;
        if (Of(below) is { } episode) Join(heading, episode);
        else AddOrphan(heading);
    }

    /// <summary>A heading with nothing under it: in a list of earlier attacks it is one of them.</summary>
    public void AddOrphan(Happening heading)
    {
        if (heading.IsHypothetical) return;
        if (_last is not null && _of[_last] is { Scope: Scope.Background } before) Join(heading, before);
        else Add(heading);
    }

    /// <summary>
    /// An earlier attack is what the report is about where it tells of no fresh one: the earlier one of which it tells most, of equals the first.
    /// </summary>
    /// <remarks>For reports whose own news is an attack's outcome: a charge, a trial, a victim who recovers.</remarks>
    public void TakeEarlierForNews()
    {
        if (_episodes.Exists(episode => episode.Scope == Scope.Incident && episode.HasHarm)) return;
        var about = _episodes.Where(episode => episode is { Scope: Scope.Background, HasHarm: true } && !episode.Happenings.All(happening => happening.IsCause || happening.IsAside))
            .OrderByDescending(episode => episode.Happenings.Count).ThenBy(episode => episode.Number).FirstOrDefault();
        if (about is not null) (about.Scope, about.Reason) = (Scope.Incident, "the report's news is its outcome, and no fresher attack is told");
    }

    /// <summary>Places struck; a country before a noun ("US air strikes") is a party.</summary>
    public ImmutableArray<Place> Sites(Happening happening) =>
    [
        .. happening.Places.Select(place => (place.Role, Place: placeOf(place)))
            .Where(pair => pair.Role != PlaceRole.Modifier || pair.Place.Precision is not (null or PlacePrecision.Country)).Select(pair => pair.Place),
    ];

    void Join(Happening happening, Episode episode)
    {
        episode.Add(happening, Sites(happening));
        _of[happening] = episode;
        _last = happening;
    }

    // A sentence that only goes on ("He kills 27 …") stays with the attack of the sentence before it in the paragraph,
    // or with the one that its section's heading names.
    Episode? Continued(Happening happening, ImmutableArray<Place> places)
    {
        if (_last is null || happening.Date is not null || happening.IsCause) return null;
        var near = happening.Sentence - _last.Sentence <= 1 && blockOf(happening.Sentence) == blockOf(_last.Sentence);
        if (near && _of[_last] is { Number: > 0, Scope: Scope.Incident } other)
            return places.IsEmpty && !happening.IsAftermath && EpisodeFit.Of(other, happening, places) >= EpisodeFit.Joins ? other : null;
        if (_last.IsAside && happening.IsDefinite) return null;
        if ((!near && sectionOf(happening.Sentence) != sectionOf(_last.Sentence)) || _of[_last] is not { Scope: Scope.Background } before) return null;
        if (!near && !before.Happenings.Any(told => blockOf(told.Sentence) == sectionOf(happening.Sentence))) return null;
        if (!near && happening.Mentions.IsEmpty) return before;
        return EpisodeFit.Of(before, happening, places) >= EpisodeFit.Joins ? before : null;
    }

    Episode? Fitting(Happening happening, ImmutableArray<Place> places)
    {
        if (happening.IsCause || IsOld(happening)) return Best(happening, places, Scope.Background, 0.5);
        return Best(happening, places, null, EpisodeFit.Joins);
    }

    Episode? Best(Happening happening, ImmutableArray<Place> places, Scope? scope, double least)
    {
        Episode? best = null;
        foreach (var episode in _episodes)
        {
            if (scope is not null && episode.Scope != scope) continue;
            if (IsBeyondUnknown(episode, happening, places)) continue;
            // What is told without a day and a place of its own belongs to the news unless it points back at the last sentence.
            var fit = EpisodeFit.Of(episode, happening, places) - (scope is null && episode.Scope == Scope.Background && !PointsAt(happening, episode)
                ? 1.5 : 0);
            if (fit > least || (best is null && fit >= least)) (best, least) = (episode, fit);
        }

        return best;
    }

    // "In Arda, a car bomb exploded …": not the ambush near Sella, wherever that may lie.
    static bool IsBeyondUnknown(Episode episode, Happening happening, ImmutableArray<Place> places) =>
        happening is { OpensWithPlace: true, IsDefinite: false, Mentions.IsEmpty: false } && episode.Places.Count > 0
        && episode.Places.All(known => known is { Lat: null, Within.IsEmpty: true, Precision: null }) && places.All(place => place.Lat is not null);

    static bool PointsAt(Happening happening, Episode episode) => happening.Sentence - episode.LastSentence <= 1;

    // A caption illustrates what the text tells; alone it opens no attack.
    Episode? Open(Happening happening)
    {
        if (isCaption(happening.Sentence)) return null;
        var (scope, reason) = ScopeOf(happening);
        return Opened(scope, reason);
    }

    (Scope, string) ScopeOf(Happening happening)
    {
        if (happening.IsCause) return (Scope.Background, "told as the reason for, or the time before, something else");
        if (happening.Sentence < lead && !IsOld(happening)) return (Scope.Incident, "told in the headline or the lead");
        if (IsOld(happening)
            || (happening.Date is { } date && happening.Sentence >= lead && IsPastPeriod(date)
                && !(happening.IsDefinite && date.Parts.UnitsBack == 0))) return (Scope.Background, $"an earlier attack (\"{happening.Date!.Written}\")");
        if (IsToldBeside(happening)) return (Scope.Incident, "another attack, told beside the news for a place of its own");
        if (happening.Date is not null) return (Scope.Incident, $"a recent day of its own (\"{happening.Date.Written}\")");
        return _episodes.Exists(episode => episode.Scope == Scope.Incident)
            ? (Scope.Background, "another attack, with no day of its own")
            : (Scope.Incident, "the first attack that the report tells of");
    }

    // "In Arda, a car bomb exploded, injuring nine.": a paragraph that opens with another place of the news's country, and tells of harm or damage there.
    bool IsToldBeside(Happening happening)
    {
        if (happening is not { OpensWithPlace: true, Date: null, IsDefinite: false, Mentions.IsEmpty: false, Findings.IsEmpty: false } || happening.Findings.All(finding => finding.Hypothetical)) return false;
        if (_last is not null && blockOf(happening.Sentence) == blockOf(_last.Sentence)) return false;
        var countries = _episodes.Where(episode => episode.Scope == Scope.Incident).SelectMany(episode => episode.Places).Select(place => place.Country).ToHashSet();
        return Sites(happening) is { IsEmpty: false } places && places.All(place => place.Country is { } country && countries.Contains(country) && place.Precision is not (PlacePrecision.Country or PlacePrecision.Region));
    }

    bool IsOld(Happening happening)
    {
        // "The bombing was the third this year" counts; it does not date.
        if (happening.Date is not { } date || (happening.IsDefinite && date.Parts.UnitsBack == 0)) return false;
        // "The shooting happened on May 4": the news, where no day of it has been told.
        if (happening.TellsWhen && _episodes.Exists(episode => episode.Scope == Scope.Incident) && !NewsHasDay) return false;
        // An old attack in the lead is the news itself, unless the news has already been told.
        if (happening.Sentence < lead && !NewsHasDay) return false;
        if (_episodes.Exists(episode => episode.Scope == Scope.Incident && episode.Dates
            .Any(other => WhenComparer.Same(other, date) || (IsPastPeriod(other) && WhenComparer.Agree(other, date))))) return false;
        if (published is { } day && date.From is { } from) return (date.To ?? from) < day.AddDays(-NewsDays);
        if (IsPastPeriod(date)) return true;
        return date.Parts.Year is not null;
    }

    bool NewsHasDay => _episodes.Exists(episode => episode.Scope == Scope.Incident && episode.Dates.Any());

    // "two years ago", "April 2014", "last week": where the news itself is that old, other words for the time are too.
    static bool IsPastPeriod(When date) =>
        WhenComparer.IsPast(date.Parts) || (date.From is null && date.Parts is { Span: DatePrecision.Month or DatePrecision.Year })
            || date is { Precision: DatePrecision.Month or DatePrecision.Year };
}

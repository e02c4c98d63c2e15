using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>How well a happening fits an episode: a table of named features, each with its weight.</summary>
static class EpisodeFit
{
    /// <summary>What a happening must reach to join an episode.</summary>
    public const double Joins = -0.5;

    const double Never = double.NegativeInfinity;

    static readonly (string Name, Func<Episode, Happening, IReadOnlyList<Place>, double> Of)[] Features =
    [
        ("date", (episode, happening, _) => Date(episode, happening)),
        ("attackers", (episode, happening, _) => Attackers(episode, happening)),
        ("kind", (episode, happening, _) => Kind(episode, happening)),
        ("place", (episode, _, places) => Places(episode, places)),
        ("definite", (episode, happening, _) => happening.IsDefinite && episode is { Number: 0, Scope: Scope.Incident } ? 1.5 : 0),
        ("target", (episode, happening, _) => IsOnSame(episode, happening) ? 2.5 : 0),
        ("count", (episode, happening, _) => Count(episode, happening)),
        ("recency", (episode, happening, _) => happening.Sentence - episode.LastSentence <= 1 ? 0.5 : 0),
        ("news", (episode, _, _) => episode is { Number: 0, Scope: Scope.Incident } ? 0.6 : episode.Scope == Scope.Incident ? 0.1 : 0),
    ];

    public static double Of(Episode episode, Happening happening, IReadOnlyList<Place> places) =>
        Features.Sum(feature => feature.Of(episode, happening, places));

    static double Date(Episode episode, Happening happening)
    {
        if (happening.Date is not { } date) return 0;
        var dates = episode.Dates.ToList();
        if (dates.Exists(other => IsStretchBeside(date, other) || IsStretchBeside(other, date))) return -6;
        if (episode.Holds(date)) return 3;
        if (happening.IsDeath && !dates.Exists(other => WhenComparer.Same(other, date)) && LaterDeath.MayFollow(episode, date)) return 0;
        if (dates.Exists(other => !WhenComparer.Agree(other, date)))
            return happening.IsDefinite && dates.All(other => WhenComparer.AreNextDays(other, date)) ? 0 : Never;
        // One report rarely calls the same day "today" and by its name.
        if (date.From is null
            && dates.Exists(other => other.From is null && (date.Parts.DayOffset is null) != (other.Parts.DayOffset is null)
            && (date.Parts.Weekday ?? other.Parts.Weekday) is not null)) return happening.IsDefinite || happening.Mentions.IsEmpty ? -2 : Never;
        return dates.Count > 0 ? 3 : 0;
    }

    // "the last 24 hours" and "Jan. 3": nor in both these ways.
    static bool IsStretchBeside(When stretch, When day) =>
        stretch is { From: null, Parts: { Span: DatePrecision.Days, UnitsBack: >= 1, Day: null } } && day is { From: null, Parts: { Month: not null, Day: not null } };

    static double Attackers(Episode episode, Happening happening)
    {
        var known = episode.Attackers.Where(PartyKeys.IsParty).Select(actor => actor.Key).ToHashSet(StringComparer.Ordinal);
        var own = happening.Attackers.Where(PartyKeys.IsParty).Select(actor => actor.Key).ToList();
        if (known.Count == 0 || own.Count == 0) return 0;
        if (own.Exists(key => known.Any(other => PartyKeys.AreAllied(key, other)))) return 2;
        // Two may be told to have done one attack: the one accused of it, and the one who claims it.
        return happening is { Date: null, Places.IsEmpty: true, IsDefinite: true } && (happening.Findings.IsEmpty || happening.IsClaimed) ? 0 : Never;
    }

    // "the attack on the police post", where one attack on a police post was told of in the text.
    static bool IsOnSame(Episode episode, Happening happening) => happening.IsDefinite && episode.Happenings
        .Any(told => told.Sentence > 0 && told.TargetsWritten.Intersect(happening.TargetsWritten, StringComparer.OrdinalIgnoreCase).Any());

    static double Kind(Episode episode, Happening happening)
    {
        if (IsOtherHarm(episode, happening)) return Never;
        if (episode.Strongest is not { } strongest || happening.Weight < 1 || strongest.Weight < 1) return 0;
        if (strongest.Type == happening.Type) return 1.5;
        if (!AreApart(strongest.Type, happening.Type)) return 0;
        // "The bombing of the clinic", "said it bombed the clinic": from the air or not.
        if (happening.Date is null && ((IsAnyBombing(strongest) && IsBombing(happening.Type)) || (IsAnyBombing(happening) && IsBombing(strongest.Type)))) return 0;
        // Raiders kill and carry off in one raid: only a day or place of its own makes the one another attack than the other.
        if (((happening.Date is null && happening.Places.IsEmpty) || IsStillOpen(episode)) && IsRaid(strongest.Type, happening.Type)) return 0;
        if ((happening.Date is null || IsStillOpen(episode)) && IsBarrage(strongest.Type, happening.Type)) return 0;
        return happening.Weight > 1 && strongest.Weight > 1 ? Never : -2.5;
    }

    // The headline has told neither day nor town: the lead says both, and may call the attack by another of its deeds.
    static bool IsStillOpen(Episode episode) => !episode.Dates.Any() && !episode.Places.Any(IsFine);

    // Somebody's killing of somebody, with no word of attack, is no part of an abduction.
    static bool IsOtherHarm(Episode episode, Happening happening) =>
        episode.Strongest?.Type == IncidentType.AbductionForcedDisappearance && happening.Mentions.IsEmpty && !happening.Attackers.IsEmpty
        && happening.Findings.All(finding => finding.Casualty?.Effect is not (Effect.Abducted or Effect.Missing));

    // What falls from the air is no ground attack, and an abduction is neither; other kinds mix in one assault.
    static bool AreApart(IncidentType one, IncidentType other) =>
        one is IncidentType.AirDroneStrike or IncidentType.AbductionForcedDisappearance or IncidentType.ChemicalWeapon
        || other is IncidentType.AirDroneStrike or IncidentType.AbductionForcedDisappearance or IncidentType.ChemicalWeapon;

    static bool IsRaid(IncidentType one, IncidentType other) => IncidentType.AbductionForcedDisappearance == (IsByHand(one) ? other : one) && (IsByHand(one) || IsByHand(other));

    // Drones and missiles come in one night: "a missile hit a workshop", "a guided bomb struck a block".
    static bool IsBarrage(IncidentType one, IncidentType other) =>
        (one, other) is (IncidentType.AirDroneStrike, IncidentType.ShellingArtilleryMissileAttack) or (IncidentType.ShellingArtilleryMissileAttack, IncidentType.AirDroneStrike);

    static bool IsAnyBombing(Happening happening) => happening.Strongest is { } word
        && ((word is { Type: IncidentType.RemoteExplosiveLandmineIed, Trigger.Lemma: "bombing" } && word.End - word.First == 1)
            || (word is { Type: IncidentType.AirDroneStrike, Trigger: { Lemma: "bomb", Tag: "VERB" } } && happening.Attackers.IsEmpty));

    static bool IsBombing(IncidentType type) => type is IncidentType.AirDroneStrike or IncidentType.RemoteExplosiveLandmineIed or IncidentType.SuicideBomb;

    static bool IsByHand(IncidentType type) => type is IncidentType.Attack or IncidentType.LootingPropertyDestruction or IncidentType.ArmedClash;

    /// <summary>True where the places are towns or finer and the episode has none of them, nor one that lies in them or holds them.</summary>
    public static bool IsElsewhere(Episode episode, IReadOnlyList<Place> places)
    {
        // A province tells attacks apart only where it is known in which one the others were.
        var own = places.Where(place => IsSpot(place) || (place.Precision == PlacePrecision.Province && episode.Places.Any(known => IsSpot(known) && !known.Within.IsEmpty))
            || IsAbroad(episode, place)).ToList();
        return own.Count > 0 && own.TrueForAll(place => episode.Places.All(known =>
            known.Key != place.Key && !known.Within.Contains(place.Name) && !(IsSpot(known) && place.Within.Contains(known.Name))));
    }

    // "In the same week they ambushed a convoy in Niger": a country tells attacks apart where all places of the others lie in another one.
    static bool IsAbroad(Episode episode, Place place) => place is { Precision: PlacePrecision.Country, Country: not null }
        && episode.Places.Any(IsSpot) && episode.Places.All(known => known.Country is not null && known.Country != place.Country);

    /// <summary>True where a town or finer place is told of both.</summary>
    public static bool IsSameSpot(Episode episode, IReadOnlyList<Place> places) =>
        places.Any(place => IsSpot(place) && episode.Places.Any(known => IsSpot(known) && AreJoined(place, known)));

    static bool IsSpot(Place place) => place.Precision is PlacePrecision.Town or PlacePrecision.Neighbourhood or PlacePrecision.Site or PlacePrecision.District;

    static double Places(Episode episode, IReadOnlyList<Place> places)
    {
        places = [.. places.Where(IsFine)];
        var own = episode.Places.Where(IsFine).ToList();
        if (places.Count == 0 || own.Count == 0) return 0;
        if (places.Any(place => own.Exists(known => AreJoined(place, known)))) return 2.5;
        // "26 strikes in Syria and Iraq": what was announced for a country takes in the places there.
        if (episode.Places.Any(known => !IsFine(known) && places.Any(place => place.Within.Contains(known.Name)))) return 1;
        var abroad = places.All(place => own.TrueForAll(known => place.Country is not null && known.Country is not null && place.Country != known.Country));
        return abroad ? -6 : -2;
    }

    // Seas, coasts and whole countries are too wide to tell attacks apart.
    // A name that no table has could lie anywhere.
    static bool IsFine(Place place) =>
        place.Precision is not (PlacePrecision.Country or PlacePrecision.Region) && (place.Lat is not null || !place.Within.IsEmpty);

    static bool AreJoined(Place one, Place other) =>
        one.Key == other.Key || one.Within.Contains(other.Name) || other.Within.Contains(one.Name);

    // Two counts of attacks under one and the same day are two operations: "five strikes …", "the four strikes at …".
    static double Count(Episode episode, Happening happening) =>
        happening is { Count: { } count, Date: { } date } && episode.CountedOn(date) is { } other && other != count ? Never : 0;
}

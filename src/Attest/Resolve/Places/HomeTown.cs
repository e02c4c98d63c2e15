using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Places;

/// <summary>The town that a piece of local news is about: "Arda police", "An Arda man was shot", "ARDA, Ohio -".</summary>
/// <param name="Town">A town, and no capital: from capitals reporters tell of the whole country. Or a county, where no town is named.</param>
/// <param name="Reason">What tells it, for a person who asks why.</param>
/// <param name="IsDateline">True where only the dateline or the outlet tells it: what happened may have happened near by.</param>
public sealed record HomeTown(Place Town, string Reason, bool IsDateline = false)
{
    // "In a village", "near the border", "a remote part": it did not happen in the town, and where is not told.
    static readonly FrozenSet<string> Elsewhere = ClosedWords.Load("En", "place-words").Of("elsewhere");

    // Whose business a single town is: news that names none of them may be told from far away.
    static readonly FrozenSet<string> Authorities = ClosedWords.Load("En", "place-words").Of("authority");

    // What outlets put between a headline and their own name and town.
    static readonly string[] Breaks = [" - ", " | ", " – "];

    /// <param name="sentences">Of the whole report.</param>
    /// <param name="leadEnd">The first sentence after headline and lead.</param>
    /// <returns>Null where the lead names several towns or none, and neither dateline nor "Arda police" tell more.</returns>
    public static HomeTown? Of(ImmutableArray<SentenceFacts> sentences, int leadEnd, ReportPlaces places)
    {
        var policed = sentences.SelectMany(sentence => sentence.Places.Where(place => IsPoliced(sentence, place))).Select(places.Of).Where(IsNamedTown).ToList();
        ImmutableArray<SentenceFacts> lead = [.. sentences.Take(leadEnd)];
        if (lead.Any(sentence => sentence.Reading.Tokens.Any(token => Elsewhere.Contains(token.Lemma.ToLowerInvariant())))) return null;
        if (policed.Count == 0 && !lead.Any(sentence => sentence.Reading.Tokens.Any(IsAuthority))) return null;
        var named = lead.SelectMany(sentence => sentence.Places.Where(place => IsOfNews(sentence, place)).Select(place => (place.Role, Place: places.Of(place))))
            .ToList();
        var towns = named.Where(pair => IsTown(pair.Place) || IsOneOfMany(pair.Role, pair.Place)).ToList();
        return Only(towns.Where(pair => pair.Role == PlaceRole.Location).Select(pair => pair.Place), "town")
            ?? Only(policed, "town", "whose police the report tells of")
            ?? Only(towns.Select(pair => pair.Place), "town")
            ?? From(places.Dateline)
            ?? (towns.Count == 0 && sentences.Any(sentence => sentence.Places.Any(place => places.Of(place).Key == places.Outlet?.Key)) ? OfOutlet(places.Outlet!) : null)
            ?? Only(named.Select(pair => pair.Place).Where(place => place.Precision is PlacePrecision.District), "county or district");
    }

    static HomeTown? Only(IEnumerable<Place> places, string kind, string what = "of the headline and lead, which tell of local police") =>
        places.DistinctBy(place => place.Key, StringComparer.Ordinal).Take(2).ToArray() is [var only] && !IsCapital(only)
            ? new(only with { Precision = only.Precision ?? PlacePrecision.Town }, $"\"{only.Written}\" is the only {kind} {what}") : null;

    static HomeTown? From(Place? dateline) => dateline is not null && IsTown(dateline) && !IsCapital(dateline)
        ? new(dateline, $"the report is from \"{dateline.Written}\" and tells of its police", IsDateline: true) : null;

    // Of local news that names no town at its head, and further down the outlet's own.
    static HomeTown? OfOutlet(Place outlet) => IsTown(outlet) && !IsCapital(outlet)
        ? new(outlet, $"the report tells of local police and names \"{outlet.Written}\", the town of its outlet, and no other town in headline and lead", IsDateline: true) : null;

    // "Arda police", "the Arda Police Department".
    static bool IsPoliced(SentenceFacts sentence, NamedPlace place) => sentence.Reading.At(place.End) is { } next && IsAuthority(next);

    static bool IsAuthority(Token token) => Authorities.Contains(token.Lemma.ToLowerInvariant());

    static bool IsNamedTown(Place place) => IsTown(place) || IsOneOfMany(PlaceRole.Other, place);

    static bool IsTown(Place place) => place is { Precision: PlacePrecision.Town, Lat: not null };

    // "Rocky Ford police": named in passing, and so a name that the gazetteer has, if for more than one town.
    static bool IsOneOfMany(PlaceRole role, Place place) => role == PlaceRole.Other && place.Precision is null && place.Within.IsEmpty;

    static bool IsCapital(Place town) => town.Country is { } iso && Countries.Of(iso)?.Capitals.Contains(town.Name) == true;

    static bool IsOfNews(SentenceFacts sentence, NamedPlace place)
    {
        var from = sentence.Reading.Sentence.At.Start;
        var before = sentence.Reading.Text.AsSpan(from, Math.Max(0, place.At.Start - from));
        foreach (var mark in Breaks)
            if (before.Contains(mark, StringComparison.Ordinal)) return false;
        return place.Role is not (PlaceRole.From or PlaceRole.Base);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>
/// Finds the places that a report means: by the words, what the sentence says they lie in, and the countries the report
/// speaks of. Where these do not tell, a place has no coordinates. Thread-safe.
/// </summary>
public sealed class PlaceResolver(Gazetteer gazetteer)
{
    /// <summary>Rows looked at for one name, most populous first.</summary>
    const int MaxRows = 60;

    /// <summary>Longest chain of "in" and "of" followed.</summary>
    const int MaxHints = 4;

    /// <summary>A mention taken apart, with the rows that share its name.</summary>
    /// <param name="Hints">Keys of everything that the names of what it lies in may mean.</param>
    sealed record Reading(PlaceMention Mention, PlacePhrase Phrase, ImmutableArray<PlaceMatch> Matches, ImmutableHashSet<string> Hints)
    {
        /// <summary>The rows that have the name as it is written.</summary>
        public ImmutableArray<GazetteerRow> Rows => [.. Matches.Take(MaxRows).Where(match => match.Exact).Select(match => match.Row)];
    }

    public Place Resolve(PlaceMention mention, PlaceContext context) => ResolveAll([mention], context)[0];

    /// <summary>All places of one report together, each in the light of the others; in the order given.</summary>
    public ImmutableArray<Place> ResolveAll(IReadOnlyList<PlaceMention> mentions, PlaceContext context)
    {
        var readings = mentions.Select(Read).ToImmutableArray();
        var weights = new CountryWeights(gazetteer, context, readings.Select(reading => reading.Phrase));

        weights.Add(new ProvinceVotes(readings.DistinctBy(reading => NameFold.Of(reading.Phrase.Name)).Select(reading => reading.Rows)));

        // What is plain by itself tells the country and the province of what is not.
        var plain = readings.Select(reading => Choose(reading, weights)).OfType<GazetteerRow>().ToArray();
        foreach (var row in plain) weights.Add(row);
        var quarters = readings.Where(reading => reading.Phrase is { Kind: PlacePrecision.Neighbourhood, Hints.IsEmpty: true })
            .Select(reading => NameFold.Of(reading.Phrase.Name)).ToFrozenSet(StringComparer.Ordinal);
        var home = Home(context, weights, plain.Where(row => !quarters.Contains(NameFold.Of(row.Name))));
        var local = new Quarters(home, quarters);
        var country = new KnownCountry(readings.Zip(readings.Select(reading => Choose(reading, weights))).Where(pair => pair.Second is not null && LikenessOf(pair.First, pair.Second) is Likeness.Same).Select(pair => pair.Second!));
        return [.. readings.Select(reading => ToPlace(reading, weights, local, country))];
    }

    /// <summary>
    /// The town that a report is about, in which its streets lie: that of the dateline, else the outlet's own where the report
    /// names it most or names none, else the one it names most.
    /// </summary>
    GazetteerRow? Home(PlaceContext context, CountryWeights weights, IEnumerable<GazetteerRow> plain)
    {
        var pieces = context.Dateline?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (pieces is [var town, .. var around] && Choose(Read(new(town, null, [.. around.Select(piece => UsStates.NameOf(piece) ?? piece)])), weights) is { Kind: PlacePrecision.Town } told) return told;
        var towns = plain.Where(row => row.Kind is PlacePrecision.Town).GroupBy(row => row.Key, StringComparer.Ordinal)
            .OrderByDescending(named => named.Count()).ThenBy(named => named.Key, StringComparer.Ordinal).ToArray();
        if (context.Outlet is { } outlet && Choose(Read(new(outlet.Town, null, [outlet.State])), weights) is { Kind: PlacePrecision.Town } own
            && (towns.Length == 0 || towns.TakeWhile(named => named.Count() == towns[0].Count()).Any(named => named.Key == own.Key))) return own;
        return towns is [var only] ? only.First() : towns is [var most, var next, ..] && most.Count() >= 2 * next.Count() ? most.First() : null;
    }

    /// <summary>"South Sudan" and "Gulf of Aden" are names as they stand; else the words around the name come off first.</summary>
    Reading Read(PlaceMention mention)
    {
        var phrase = PlacePhrase.Of(mention);
        var written = PlaceWords.InFull(mention.Written.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? mention.Written[4..] : mention.Written);
        if (written.Contains('.', StringComparison.Ordinal) && UsStates.NameOf(written.TrimEnd('.') + ".") is { } state) written = state;
        if (phrase.Name.Length == 0) return new(mention, phrase, [], []);
        ImmutableArray<PlaceMatch> matches = [.. gazetteer.Match(written).Where(match => match.Exact)];
        if (PlaceWords.OfSaint(written) is { } saint) matches = [.. matches.Concat(gazetteer.Match(saint).Where(match => match.Exact)).DistinctBy(match => match.Row.Key, StringComparer.Ordinal)];
        if (matches.IsEmpty) matches = gazetteer.Match(phrase.Name);
        else phrase = PlacePhrase.Whole(written, mention);
        return new(mention, phrase, matches, Hints(phrase));
    }

    static GazetteerRow? Choose(Reading reading, CountryWeights weights)
    {
        var phrase = reading.Phrase;
        ImmutableArray<PlaceCandidate> candidates = [.. reading.Matches.Take(MaxRows).Select(match => new PlaceCandidate(
            match.Row, match.Likeness, match.Row.Within.Any(place => reading.Hints.Contains(place.Key)),
            weights.SupportOf(match.Row.Country), weights.SupportOfProvince(match.Row.Province), PlaceChoice.Fits(match.Row.Kind, phrase.Kind), match.Row.Country is { } country && weights.IsEvident(country)))];
        return PlaceChoice.Among(candidates, phrase, isHinted: !reading.Hints.IsEmpty, isPlaced: !weights.IsEmpty);
    }

    ImmutableHashSet<string> Hints(PlacePhrase phrase) =>
    [
        .. phrase.Hints.Take(MaxHints).SelectMany(hint => Nearest(Read(new(hint)).Matches)).Select(row => row.Key),
        .. phrase.Countries.Select(country => "iso:" + country),
    ];

    static IEnumerable<GazetteerRow> Nearest(ImmutableArray<PlaceMatch> matches) =>
        matches.Where(match => match.Likeness == matches[0].Likeness).Take(MaxRows).Select(match => match.Row);

    static Likeness LikenessOf(Reading reading, GazetteerRow row) => reading.Matches.First(match => match.Row.Key == row.Key).Likeness;

    Place ToPlace(Reading reading, CountryWeights weights, Quarters quarters, KnownCountry country)
    {
        var (mention, phrase) = (reading.Mention, reading.Phrase);
        if (quarters.Find(phrase.Name, reading.Rows) is { } quarter) return quarters.Place(quarter, mention);
        if (Choose(reading, weights) is not { } row || quarters.IsElsewhere(phrase.Name, row) || (reading.Hints.IsEmpty && LikenessOf(reading, row) is Likeness.Sound && country.IsStrange(row))) return Unknown(reading, weights, quarters.Home);
        if (phrase.Part is { } part && row.Kind is PlacePrecision.Country) return PartOf(row, part, mention);
        return new(
            row.Name, mention.Written, row.Lat, row.Lon, Coarser(row.Kind, phrase.Kind),
            [.. row.Within.Select(place => place.Name)], row.Key, row.Country);
    }

    /// <summary>"northern Iraq": a region without a point of its own.</summary>
    static Place PartOf(GazetteerRow country, string part, PlaceMention mention)
    {
        var side = part.ToLowerInvariant();
        return new($"{side} {country.Name}", mention.Written, null, null, PlacePrecision.Region, [country.Name], $"{country.Key}/{side}", country.Country);
    }

    static PlacePrecision Coarser(PlacePrecision row, PlacePrecision? said) =>
        said is { } kind && kind > row && kind < PlacePrecision.Country ? kind : row;

    /// <summary>A place that the gazetteer lacks keeps its name and what it lies in, and has no coordinates.</summary>
    Place Unknown(Reading reading, CountryWeights weights, GazetteerRow? home)
    {
        var (mention, phrase) = (reading.Mention, reading.Phrase);
        var name = phrase.Name.Length == 0 ? mention.Written : phrase.Name;
        var isStreet = name.Contains(' ', StringComparison.Ordinal) && PlaceWords.IsWay(name[(name.LastIndexOf(' ') + 1)..]);
        var isQuarter = phrase.Kind is PlacePrecision.Neighbourhood && mention.KindWord is not ("suburb" or "suburbs");
        // What the words put in a place that no table has lies there, and not in the town of the report.
        var around = Container(phrase, weights) ?? (phrase.Hints.IsEmpty && (isStreet || isQuarter) ? home : null);
        ImmutableArray<string> within = around is null ? [] : [around.Name, .. around.Within.Select(place => place.Name)];
        return new(name, mention.Written, null, null, around is null ? null : isStreet ? PlacePrecision.Site : phrase.Kind, within, "?" + NameFold.Of(name), around?.Country);
    }

    /// <summary>The nearest place that the words say it lies in and that the gazetteer has.</summary>
    GazetteerRow? Container(PlacePhrase phrase, CountryWeights weights)
    {
        for (var hint = 0; hint < Math.Min(phrase.Hints.Length, MaxHints); hint++)
        {
            var around = Read(new(phrase.Hints[hint], null, phrase.Hints[(hint + 1)..]));
            if (Choose(around, weights) is { } row) return row;
        }

        return phrase.Countries.Select(country => gazetteer.ById("iso:" + country)).FirstOrDefault();
    }
}

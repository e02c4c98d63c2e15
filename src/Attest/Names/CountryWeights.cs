using Attest.Model;

namespace Attest.Names;

/// <summary>How much a report speaks of each country.</summary>
sealed class CountryWeights
{
    const double DatelineWeight = 3;

    /// <summary>As much as two names: a station's news is mostly of its own state.</summary>
    const double OutletWeight = 2;

    /// <summary>So many names that can lie in one province tell a country that the report, which names others, does not.</summary>
    const int NamesForNewCountry = 4;

    readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    readonly Dictionary<string, double> provinces = new(StringComparer.Ordinal);
    readonly HashSet<string> evident = new(StringComparer.Ordinal);

    public CountryWeights(Gazetteer gazetteer, PlaceContext context, IEnumerable<PlacePhrase> phrases)
    {
        foreach (var country in context.Countries) Tell(country);
        foreach (var phrase in phrases)
        {
            foreach (var country in phrase.Countries) Tell(country);
            foreach (var name in phrase.Hints.Append(phrase.Name))
                if (CountryNamed(gazetteer, name) is { } country)
                    if (IsNameOfOthers(gazetteer, name)) Add(country, 1);
                    else Tell(country);
        }

        foreach (var piece in context.Dateline?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            AddDateline(gazetteer, piece);
        if (context.Outlet is { } outlet && (evident.Count == 0 || evident.Contains("US"))) AddState(gazetteer, outlet.State, OutletWeight);
    }

    public bool IsEmpty => weights.Count == 0;

    /// <summary>True for a country that the report names otherwise than by a word that is the name of a province or town as well.</summary>
    public bool IsEvident(string country) => evident.Contains(country);

    /// <summary>Names that can all lie in one province speak for it, and for its country.</summary>
    public void Add(ProvinceVotes votes)
    {
        var wasEmpty = IsEmpty;
        var told = weights.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var group in votes.Shared.GroupBy(vote => CountryOf(vote.Province), StringComparer.Ordinal))
        {
            if (!wasEmpty && !told.Contains(group.Key) && group.Max(vote => vote.Names) < NamesForNewCountry) continue;
            foreach (var (province, weight, _) in group) provinces[province] = provinces.GetValueOrDefault(province) + weight;
            Add(group.Key, group.Max(vote => vote.Weight));
        }
    }

    /// <summary>A place that is plain by itself speaks for its country and its province.</summary>
    public void Add(GazetteerRow row)
    {
        if (row.Country is { } country) Add(country, 1);
        if (row.Province is { } province) provinces[province] = provinces.GetValueOrDefault(province) + 1;
    }

    /// <summary>0 for a first-order unit of which the report names no place, 1 for the one of which it names most.</summary>
    public double SupportOfProvince(string? province) =>
        province is not null && provinces.TryGetValue(province, out var weight) ? weight / provinces.Values.Max() : 0;

    // "adm:US.TX"
    static string CountryOf(string province) => province.Substring(4, 2);

    static bool IsNameOfOthers(Gazetteer gazetteer, string name) =>
        gazetteer.Match(name).Any(match => match.Exact && match.Row.Kind is not PlacePrecision.Country && match.Row.Province is not null);

    void Tell(string country)
    {
        evident.Add(country);
        Add(country, 1);
    }

    void Add(string country, double weight) => weights[country] = weights.GetValueOrDefault(country) + weight;

    /// <summary>0 for a country that the report does not name, 1 for the one it names most.</summary>
    public double SupportOf(string? country) =>
        country is not null && weights.TryGetValue(country, out var weight) ? Math.Sqrt(weight / weights.Values.Max()) : 0;

    void AddDateline(Gazetteer gazetteer, string piece)
    {
        // "COLUMBIA, S.C.": the state tells country and province at once.
        if (UsStates.NameOf(piece) is { } state && AddState(gazetteer, state, DatelineWeight)) return;
        if (CountryOfDateline(gazetteer, piece) is { } country) Add(country, DatelineWeight);
    }

    bool AddState(Gazetteer gazetteer, string state, double weight)
    {
        if (gazetteer.Match(state).FirstOrDefault(match => match.Exact && match.Row is { Kind: PlacePrecision.Province, Country: "US" }) is not { Row: { } row }) return false;
        Add("US", weight);
        provinces[row.Key] = provinces.GetValueOrDefault(row.Key) + weight;
        return true;
    }

    static string? CountryNamed(Gazetteer gazetteer, string name) => gazetteer.Match(name)
        .Where(match => match.Exact && match.Row.Key.StartsWith("iso:", StringComparison.Ordinal))
        .Select(match => match.Row.Country).FirstOrDefault();

    // A dateline town is a large one or the country follows it.
    static string? CountryOfDateline(Gazetteer gazetteer, string piece) =>
        CountryNamed(gazetteer, piece) ?? gazetteer.Find(piece).Where(row => row.Population >= 100_000).Select(row => row.Country).FirstOrDefault();
}

namespace Attest.Names;

/// <summary>How much a report speaks of each country.</summary>
sealed class CountryWeights
{
    const int DatelineWeight = 3;

    readonly Dictionary<string, int> weights = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> provinces = new(StringComparer.Ordinal);

    public CountryWeights(Gazetteer gazetteer, PlaceContext context, IEnumerable<PlacePhrase> phrases)
    {
        foreach (var country in context.Countries) Add(country, 1);
        foreach (var phrase in phrases)
            foreach (var country in phrase.Countries.Concat(phrase.Hints.Append(phrase.Name).Select(name => CountryNamed(gazetteer, name)).OfType<string>()))
                Add(country, 1);
        foreach (var piece in context.Dateline?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            AddDateline(gazetteer, piece);
    }

    public bool IsEmpty => weights.Count == 0;

    /// <summary>A place that is plain by itself speaks for its country and its province.</summary>
    public void Add(GazetteerRow row)
    {
        if (row.Country is { } country) Add(country, 1);
        if (row.Province is { } province) provinces[province] = provinces.GetValueOrDefault(province) + 1;
    }

    /// <summary>0 for a first-order unit of which the report names no place, 1 for the one of which it names most.</summary>
    public double SupportOfProvince(string? province) =>
        province is not null && provinces.TryGetValue(province, out var weight) ? Math.Sqrt(weight / (double)provinces.Values.Max()) : 0;

    void Add(string country, int weight) => weights[country] = weights.GetValueOrDefault(country) + weight;

    /// <summary>0 for a country that the report does not name, 1 for the one it names most.</summary>
    public double SupportOf(string? country) =>
        country is not null && weights.TryGetValue(country, out var weight) ? Math.Sqrt(weight / (double)weights.Values.Max()) : 0;

    void AddDateline(Gazetteer gazetteer, string piece)
    {
        // "COLUMBIA, S.C.": the state tells country and province at once.
        if (UsStates.NameOf(piece) is { } state && gazetteer.Match(state).FirstOrDefault(match => match.Exact && match.Row is { Kind: Model.PlacePrecision.Province, Country: "US" }) is { Row: { } row })
        {
            Add("US", DatelineWeight);
            provinces[row.Key] = provinces.GetValueOrDefault(row.Key) + DatelineWeight;
        }
        else if (CountryOfDateline(gazetteer, piece) is { } country) Add(country, DatelineWeight);
    }

    static string? CountryNamed(Gazetteer gazetteer, string name) => gazetteer.Match(name)
        .Where(match => match.Exact && match.Row.Key.StartsWith("iso:", StringComparison.Ordinal))
        .Select(match => match.Row.Country).FirstOrDefault();

    // A dateline town is a large one or the country follows it.
    static string? CountryOfDateline(Gazetteer gazetteer, string piece) =>
        CountryNamed(gazetteer, piece) ?? gazetteer.Find(piece).Where(row => row.Population >= 100_000).Select(row => row.Country).FirstOrDefault();
}

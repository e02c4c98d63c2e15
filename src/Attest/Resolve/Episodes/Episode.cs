using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>One attack of a report as it grows sentence by sentence.</summary>
sealed class Episode(int number, Scope scope, string reason)
{
    readonly List<Happening> _happenings = [];
    readonly List<Place> _places = [];

    public int Number { get; } = number;

    /// <summary>Incident or Background; an episode without a figure, a place or a claim of responsibility is dropped later.</summary>
    public Scope Scope { get; set; } = scope;

    public string Reason { get; set; } = reason;

    /// <summary>True where somebody or something is said to have been harmed in it.</summary>
    public bool HasHarm => _happenings.Exists(happening => happening.Findings.Any(finding => !finding.Hypothetical));

    public IReadOnlyList<Happening> Happenings => _happenings;

    public IReadOnlyList<Place> Places => _places;

    public IEnumerable<When> Dates => _happenings.Where(happening => happening.Date is not null).Select(happening => happening.Date!);

    public IEnumerable<Actor> Attackers => _happenings.SelectMany(happening => happening.Attackers);

    public int LastSentence => _happenings.Count == 0 ? -1 : _happenings[^1].Sentence;

    /// <summary>The kind that the strongest words name, the first of equals.</summary>
    public Happening? Strongest => _happenings.OrderByDescending(happening => happening.Weight).FirstOrDefault();

    /// <summary>True where a series told with a tally or count of its own ("this week", an operation "in early May") takes in the day.</summary>
    public bool Holds(When date) => _happenings.Exists(happening =>
        happening.Date is { } span && span.Parts.Span != DatePrecision.Day && WhenComparer.Agree(span, date)
        && (!happening.Findings.IsEmpty || happening.Count is not null
            || happening.Mentions.Any(mention => mention.Trigger.Lemma is "operation" or "offensive" or "campaign")));

    public int? CountedOn(When date) =>
        _happenings.FirstOrDefault(happening => happening.Count is not null && happening.Date is not null && WhenComparer.Agree(happening.Date, date))?.Count;

    public void Add(Happening happening, IEnumerable<Place> places)
    {
        _happenings.Add(happening);
        foreach (var place in places)
            if (!_places.Exists(known => known.Key == place.Key)) _places.Add(place);
    }
}

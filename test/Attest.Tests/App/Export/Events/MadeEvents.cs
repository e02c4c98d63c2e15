using Attest.App.Export.Events;
using Attest.Model;

namespace Attest.Tests.App.Export.Events;

/// <summary>Incidents for exports, told in a line: "sohr: civilians=14 soldiers=3; army: people=9".</summary>
static class MadeEvents
{
    public static readonly DateOnly Day = new(2031, 5, 3);

    public static Place Homs { get; } = new("Homs", "Homs", 34.7268, 36.7234, PlacePrecision.Town, ["Homs", "Syria"], "made:homs", "SY");

    public static Place Syria { get; } = new("Syria", "Syria", 35.0, 38.5, PlacePrecision.Country, [], "iso:SY", "SY");

    public static Incident Bare { get; } = new(
        "i-c-1", IncidentType.AirDroneStrike, "Air strike, Homs", new(Day, Day, DatePrecision.Day, "3 May"), [Homs], [], [], [], ["r-1"], [],
        new(GradeValue.Weak, []), null, []);

    public static ReportEntry Report { get; } = new(
        "r-1", "a.txt", new('0', 64), "Strike on Homs", "The Homs Post", null, "2031-05-04T08:00:00Z", false, [], null, [], new('0', 64), "en");

    public static ExportedIncident Of(Incident incident, params LedgerClaim[] claims) => new(incident, [.. claims], [Report]);

    public static ExportedIncident With(string accounts, Incident? bare = null)
    {
        var told = Accounts(accounts);
        var claims = told.Select((one, at) => Claim($"c-{at}", one.Origin, one.Group, one.Figure, one.Phrase)).ToArray();
        var groups = told.Select((one, at) => (one, Id: $"c-{at}")).GroupBy(pair => pair.one.Group).OrderBy(group => group.Key).Select(group =>
        {
            var numbers = group.Select(pair => pair.one.Figure).OrderBy(figure => figure.Value ?? -1).ToList();
            return new GroupFatalities(group.Key, numbers[0], numbers[^1], numbers[0], [.. group.Select(pair => pair.one.Origin)], [.. group.Select(pair => pair.Id)], [], false)
            {
                Totals = [.. group.Select(pair => new OriginTotal(pair.one.Origin, pair.one.Origin, pair.one.Figure, false, [pair.Id], []))],
            };
        });
        return Of((bare ?? Bare) with { Fatalities = [.. groups] }, claims);
    }

    public static LedgerClaim Claim(string id, string speaker, Group group, Figure figure, string phrase, Place? place = null) =>
        new(Plain(id, speaker, ClaimKind.Casualty, place) with { Casualty = new(Effect.Killed, group, figure, phrase) }, "i-c-1", speaker, null, null);

    public static LedgerClaim Attack(string id, string speaker, params string[] attackers) =>
        new(Plain(id, speaker, ClaimKind.Attack, null) with
        {
            Attack = new(IncidentType.AirDroneStrike, [.. attackers.Select(name => new Actor(name, name, name))], [], [], []),
        }, "i-c-1", speaker, null, null);

    static Claim Plain(string id, string speaker, ClaimKind kind, Place? place) => new(
        id, "r-1", kind, "words of the report", new(0, 19), new(speaker, speaker, SpeakerKind.Body), [], Stance.Asserted, Scope.Incident, null, place, 1, "made", []);

    static List<(string Origin, Group Group, Figure Figure, string Phrase)> Accounts(string accounts) =>
    [
        .. from account in accounts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           let parts = account.Split(':', StringSplitOptions.TrimEntries)
           from figure in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let pair = figure.Split('=')
           select (parts[0], EnumNames.Parse<Group>(pair[0]), FigureOf(pair[1]), pair[1]),
    ];

    // "14", "14+" at least 14, "14-16" between, any word vague.
    static Figure FigureOf(string text) => text.Split('-') switch
    {
        [var one] when int.TryParse(one, out var value) => Figure.Exactly(value),
        [var one] when one.EndsWith('+') => new(int.Parse(one[..^1]), Bound.AtLeast),
        [var low, var high] => new(int.Parse(low), Bound.Between, int.Parse(high)),
        _ => Figure.Vague,
    };
}

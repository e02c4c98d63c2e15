using Attest.Model;

namespace Attest.Tests.Link;

/// <summary>A report made by hand, with claims on its own words: no reader is run, so that a reader's error cannot fail a test of linking.</summary>
sealed class ToldReport(string name)
{
    readonly List<Claim> claims = [];
    readonly List<Statement> statements = [];
    readonly List<Block> blocks = [];
    readonly List<NamedPerson> people = [];
    string text = "";

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string[] Wires { get; init; } = [];

    public string Id => "r-" + ClaimId.Hash(name);

    public static Speaker Body(string name) => new(name, name.ToLowerInvariant().Replace(' ', '-'), SpeakerKind.Body);

    public static Speaker Agency(string name) => new(name, "agency:" + name.ToLowerInvariant(), SpeakerKind.Agency);

    public static Speaker Unnamed(string role, string country) => new(role, $"unnamed:{role.ToLowerInvariant()}:{country}", SpeakerKind.Unnamed);

    public static Actor Actor(string name) => new(name, name.ToLowerInvariant().Replace(' ', '-'), name);

    public static Place Town(string name, double lat, double lon, params string[] within) =>
        new(name, name, lat, lon, PlacePrecision.Town, [.. within], "town:" + name, "XA");

    public static Place Quarter(string name, params string[] within) =>
        new(name, name, null, null, PlacePrecision.Neighbourhood, [.. within], "?" + name.ToLowerInvariant(), "XA");

    public static Place Province(string name, params string[] within) =>
        new(name, name, null, null, PlacePrecision.Province, [.. within], "province:" + name, "XA");

    public static Place Country(string name) => new(name, name, 30, 40, PlacePrecision.Country, [], "country:" + name, "XA");

    public static When Weekday(DayOfWeek day) => Unanchored("on " + day, new(null, null, null, day, null, DatePrecision.Day));

    public static When Today() => Unanchored("today", new(null, null, null, null, 0, DatePrecision.Day));

    public static When MonthDay(int month, int day) => Unanchored($"day {day} of month {month}", new(null, month, day, null, null, DatePrecision.Day));

    public static When Day(int year, int month, int day) =>
        new($"{year}-{month}-{day}", new(year, month, day, null, null, DatePrecision.Day), new(year, month, day), new(year, month, day), DatePrecision.Day);

    public static When Month(int year, int month) =>
        new($"{year}-{month}", new(year, month, null, null, null, DatePrecision.Month), new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), DatePrecision.Month);

    public ToldReport Headline(string words) => Add(BlockKind.Title, words);

    public ToldReport Deck(string words) => Add(BlockKind.Deck, words);

    public ToldReport Says(string words) => Add(BlockKind.Body, words);

    public ToldReport Statement(Speaker speaker, string words, string[]? via = null)
    {
        statements.Add(new(speaker, [.. via ?? []], At(words), words, Stance.Asserted));
        return this;
    }

    public ToldReport Killed(string quote, Group group, Figure figure, Speaker? by = null, Place? at = null, string? partOf = null, int? episode = 1, Stance stance = Stance.Asserted, When? on = null, Scope scope = Scope.Incident) =>
        Claims(Effect.Killed, quote, group, figure, by, at, partOf, episode, stance, on, scope);

    public ToldReport Injured(string quote, Group group, Figure figure, Speaker? by = null, int? episode = 1) =>
        Claims(Effect.Injured, quote, group, figure, by, null, null, episode, Stance.Asserted, null, Scope.Incident);

    public ToldReport Attacked(string quote, IncidentType type, Actor[]? attackers = null, Actor[]? targets = null, string[]? weapons = null, Place[]? sites = null, When? on = null, Speaker? by = null, Place? from = null, int? episode = 1, Stance stance = Stance.Asserted, int? count = null)
    {
        var attack = new Attack(type, [.. attackers ?? []], [.. targets ?? []], [.. weapons ?? []], [.. sites ?? []], from, count is { } counted ? Figure.Exactly(counted) : null);
        var at = At(quote);
        claims.Add(new(ClaimId.Of(Id, ClaimKind.Attack, at, type.ToString()), Id, ClaimKind.Attack, quote, at, by, [], stance, Scope.Incident,
            on, sites is { Length: > 0 } ? sites[0] : null, episode, "test", [], Attack: attack));
        return this;
    }

    public ToldReport Damaged(string quote, Place? at = null, Speaker? by = null, int? episode = 1)
    {
        var span = At(quote);
        claims.Add(new(ClaimId.Of(Id, ClaimKind.Damage, span, quote), Id, ClaimKind.Damage, quote, span, by, [], Stance.Asserted, Scope.Incident,
            null, at, episode, "test", [], Damage: new(quote, null, DamageEffect.Destroyed, Figure.Vague)));
        return this;
    }

    public ToldReport Disputed(string quote, string about, Stance stance = Stance.Unclear, Speaker? by = null, int? episode = 1)
    {
        var at = At(quote);
        claims.Add(new(ClaimId.Of(Id, ClaimKind.Dispute, at, about), Id, ClaimKind.Dispute, quote, at, by, [], stance, Scope.Incident,
            null, null, episode, "test", [], Dispute: new(about)));
        return this;
    }

    public ToldReport Names(string quote, string person, PersonRole role = PersonRole.Victim, PersonStatus status = PersonStatus.Killed, int episode = 1)
    {
        people.Add(new(person, role, status, null, false, null, Group.People, null, [], Stance.Asserted, false, quote, At(quote), episode, null, "test"));
        return this;
    }

    /// <summary>Id of the claim on these words.</summary>
    public string IdOf(string quote) => claims.Last(claim => claim.Quote == quote).Id;

    public ReadReport Read() => new(
        new(Id, name, ClaimId.Hash(text), text, null, Outlet, null, null, Published, Published?.ToString("yyyy-MM-dd", null), [.. Wires], "en", [.. blocks], []),
        [.. claims.OrderBy(claim => claim.At.Start)], [.. statements], [])
    { People = [.. people] };

    ToldReport Claims(Effect effect, string quote, Group group, Figure figure, Speaker? by, Place? place, string? partOf, int? episode, Stance stance, When? on, Scope scope)
    {
        var at = At(quote);
        claims.Add(new(ClaimId.Of(Id, ClaimKind.Casualty, at, $"{effect} {group} {figure.Value}"), Id, ClaimKind.Casualty, quote, at, by, [], stance, scope,
            on, place, episode, "test", [], Casualty: new(effect, group, figure, quote), PartOf: partOf is null ? null : IdOf(partOf)));
        return this;
    }

    ToldReport Add(BlockKind kind, string words)
    {
        blocks.Add(new(kind, new(text.Length, text.Length + words.Length)));
        text += words + "\n\n";
        return this;
    }

    Span At(string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"The report does not say \"{quote}\".", nameof(quote));
        return new(start, start + quote.Length);
    }

    static When Unanchored(string words, DateParts parts) => new(words, parts, null, null, DatePrecision.Unknown);
}

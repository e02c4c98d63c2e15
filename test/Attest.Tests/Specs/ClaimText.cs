using System.Globalization;
using Attest.Model;

namespace Attest.Tests.Specs;

/// <summary>A claim in the words of the specs.</summary>
static class ClaimText
{
    /// <summary>Fields that a line may name; the first three are written without their key.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["bound", "stance", "scope", "speaker", "via", "place", "date", "quote", "phrase", "part of", "by", "on", "with", "from", "sites", "count", "class", "voice", "doers", "struck", "wielding", "surety"];

    /// <summary>The key of a field that is written as a bare word; null when no such word is known.</summary>
    public static string? KeyOf(string word) =>
        Words.Names<Bound>(word) ? "bound"
        : Words.Names<Stance>(word) ? "stance"
        : Words.Names<Scope>(word) ? "scope"
        : word is "implicit" or "explicit" ? "voice" : null;

    /// <summary>What it says: "killed 12 civilians", "damage: destroyed 3 fuel depots", "attack: air_drone_strike", "dispute: the toll".</summary>
    public static string What(Claim claim) => claim switch
    {
        { Casualty: { } harm } => $"{Words.Of(harm.Effect)} {Number(harm.Figure)} {Words.Of(harm.Group)}",
        { Damage: { } harm } => $"damage: {Words.Of(harm.Effect)} {Number(harm.Figure)} {harm.Thing}",
        { Attack: { } attack } => $"attack: {Words.Of(attack.Type)}",
        { Dispute: { } dispute } => $"dispute: {dispute.About}",
        _ => throw new ArgumentException($"The claim {claim.Id} has no content.", nameof(claim)),
    };

    public static string Kind(Claim claim) => Words.Of(claim.Kind);

    /// <summary>What the claim has for a field; several values where any of them may be meant (a place by its name or as written).</summary>
    /// <param name="all">The claims of the report, to name the whole that a part belongs to.</param>
    public static IReadOnlyList<string> Values(Claim claim, string key, IReadOnlyList<Claim> all) => key switch
    {
        "bound" => [Words.Of((claim.Casualty?.Figure ?? claim.Damage?.Figure ?? claim.Attack?.Count)?.Bound ?? Bound.Exact)],
        "stance" => [Words.Of(claim.Stance)],
        "scope" => [Words.Of(claim.Scope)],
        "voice" => [claim.Speaker is { Implicit: true } ? "implicit" : "explicit"],
        "speaker" => [claim.Speaker?.Name ?? "none"],
        "via" => [List(claim.Via)],
        "place" => Place(claim.Place),
        "date" => Date(claim.Date),
        "quote" => [claim.Quote],
        "phrase" => [claim.Casualty?.Phrase ?? "none"],
        "part of" => [all.FirstOrDefault(whole => whole.Id == claim.PartOf) is { } found ? What(found) : "none"],
        "class" => [claim.Damage?.Class ?? "none"],
        _ => AttackValues(claim.Attack, key),
    };

    /// <summary>The whole claim as a line of a spec, so that it can be copied into one.</summary>
    public static string Line(Claim claim, IReadOnlyList<Claim> all)
    {
        string[] keys = ["bound", "stance", "scope", "speaker", "via", "place", "date", "part of", "by", "on", "with", "from", "count", "doers", "struck", "wielding", "surety"];
        var fields = keys.Select(key => (key, value: Values(claim, key, all)[0]))
            .Where(field => field.value != "none" && (field.key != "bound" || field.value is not ("exact" or "vague")))
            .Select(field => KeyOf(field.value) == field.key ? field.value : $"{field.key}: {field.value}");
        return string.Join(" | ", [What(claim), .. fields]);
    }

    static IReadOnlyList<string> AttackValues(Attack? attack, string key) => key switch
    {
        "by" => [List(attack?.Attackers.Select(actor => actor.Name))],
        "on" => [List(attack?.Targets.Select(actor => actor.Name))],
        "with" => [List(attack?.Weapons)],
        "from" => Place(attack?.LaunchedFrom),
        "sites" => [List(attack?.Sites.Select(site => site.Name))],
        "doers" => [List(attack?.Attackers.Select(actor => actor.Persons ?? actor.Written))],
        "struck" => [List(attack?.TargetsWritten)],
        "wielding" => [List(attack?.WeaponsWritten)],
        "surety" => [attack?.Confidence is { } confidence ? Words.Of(confidence) : "none"],
        "count" => [attack?.Count is { } count ? Number(count) : "none"],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such field."),
    };

    static IReadOnlyList<string> Place(Place? place) => place is null ? ["none"] : [place.Name, place.Written];

    static IReadOnlyList<string> Date(When? when) => when switch
    {
        null => ["none"],
        { From: { } from, To: { } to } when from != to => [$"{Iso(from)}..{Iso(to)}", when.Written],
        { From: { } from } => [Iso(from), when.Written],
        _ => [when.Written],
    };

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string List(IEnumerable<string>? names) => names?.ToList() is { Count: > 0 } some ? string.Join(", ", some) : "none";

    static string Number(Figure figure) => figure switch
    {
        { Value: null } => "vague",
        { High: { } high } => string.Create(CultureInfo.InvariantCulture, $"{figure.Value}-{high}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{figure.Value}"),
    };
}

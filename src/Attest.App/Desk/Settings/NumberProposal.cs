using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Export.Events;
using Attest.App.Export.Rules;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>What a number for a word would change in exports by the register's own house rule.</summary>
/// <param name="Told">The ruling in words; null where what was asked for cannot be ruled.</param>
public sealed record NumberProposal(string? Told)
{
    /// <summary>Incidents worked out while somebody waits for the page.</summary>
    public const int MostRead = 40;

    /// <summary>Why it cannot be ruled so; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Claims that count people by the word.</summary>
    public int Claims { get; init; }

    /// <summary>Incidents that hold such a claim.</summary>
    public int Incidents { get; init; }

    /// <summary>Of those that were worked out, the ones whose dead are exported otherwise.</summary>
    public ImmutableArray<ChangedToll> Changes { get; init; } = [];

    /// <param name="lens">What of names the visitor may see.</param>
    internal static NumberProposal Of(RegisterStore store, RegisterLens lens, string word, string typed)
    {
        if (OwnRow.WordIn(OwnRow.SubjectOf(word)) is null) return new(Told: null) { Problem = "A word for a number has letters, blanks and hyphens, and at most 40 of them." };
        if (OwnRow.ValueOf(typed) is not { } value || OwnRow.Read(OwnRow.SubjectOf(word), value) is not { } row)
            return new(Told: null) { Problem = "A number is written 12, a range 12-24, and low, best and high 12/18/24; the greater after the smaller." };
        var (claims, held) = Holding(store, row.Word);
        var before = HouseRule.Of(HouseRule.Own, store);
        var after = before.And(new(HouseRule.Own, row.Word, row.Low, row.Best, row.High, "", DateOnly.MinValue));
        var changes = held.Take(MostRead).Select(id => ChangedToll.Of(store, lens, id, before, after)).OfType<ChangedToll>();
        return new(Telling(row)) { Claims = claims, Incidents = held.Count, Changes = [.. changes] };
    }

    /// <summary>"dozens: 12 / – / 24".</summary>
    internal static string Telling(OwnRow row) => $"{row.Word}: {RulePreview.CellOf(new(HouseRule.Own, row.Word, row.Low, row.Best, row.High, "", DateOnly.MinValue))}";

    static (int Claims, SortedSet<string> Incidents) Holding(RegisterStore store, string word)
    {
        var (claims, incidents) = (0, new SortedSet<string>(StringComparer.Ordinal));
        store.ForEachClaim(new(Kind: ClaimKind.Casualty), row =>
        {
            if (row.Claim.Casualty is not { Figure.Bound: Bound.Vague, Phrase: var phrase } || HouseRule.WordOf(phrase) != word) return;
            claims++;
            if (row.Incident is { } incident) incidents.Add(incident);
        });
        return (claims, incidents);
    }
}

/// <summary>An incident whose dead would be exported otherwise.</summary>
/// <param name="Before">"12 / 12 / 12", low, best and high over its rows; "–" where there is none.</param>
public sealed record ChangedToll(string Id, string Title, string Before, string After)
{
    internal static ChangedToll? Of(RegisterStore store, RegisterLens lens, string id, HouseRule before, HouseRule after)
    {
        if (store.Desk.Summary(id)?.Incident is not { } incident) return null;
        var exported = new ExportedIncident(incident, [.. store.Ledger(new(Incident: incident.Id))], []);
        var (was, now) = (Cell(exported, before), Cell(exported, after));
        return was == now ? null : new(incident.Id, lens.Incident(incident).Title, was, now);
    }

    static string Cell(ExportedIncident exported, HouseRule rule) => string.Join("; ", EventRow.Rows(exported, rule).Select(row => Cell(row.Toll)));

    static string Cell(DeathToll toll) =>
        string.Join(" / ", new[] { toll.Low, toll.Best, toll.High }.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "–"));
}

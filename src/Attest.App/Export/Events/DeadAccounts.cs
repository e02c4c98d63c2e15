using System.Collections.Immutable;
using Attest.App.Export.Rules;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Events;

/// <summary>Reads the accounts of an incident's dead, origin by origin, with the house rule where one is asked for.</summary>
sealed class DeadAccounts(ExportedIncident exported, HouseRule? rule)
{
    readonly Dictionary<string, Claim> claims = exported.Claims.ToDictionary(row => row.Claim.Id, row => row.Claim, StringComparer.Ordinal);
    readonly SortedSet<string> notes = new(StringComparer.Ordinal);

    /// <summary>Words that became numbers, and those that did not; ordinal order.</summary>
    public ImmutableArray<string> Notes => [.. notes];

    /// <summary>What each origin says of the whole incident, by origin.</summary>
    public ImmutableArray<DeadAccount> OfIncident() => Accounts(exported.Incident.Fatalities
        .SelectMany(group => group.Totals.Where(total => !total.Claims.IsEmpty || total.Summed)
            .Select(total => (total.Origin, total.Speaker, group.Group, Dead: Counted(total.Figure, total.Claims)))));

    /// <summary>What each origin says of one place struck, by origin.</summary>
    public ImmutableArray<DeadAccount> OfSite(Place site) => Accounts(
        from fatalities in exported.Incident.Fatalities
        from total in fatalities.Totals
        from id in total.Claims.AddRange(total.Parts)
        where claims.TryGetValue(id, out var claim) && claim.Place?.Key == site.Key && claim.Casualty is not null
        select (total.Origin, total.Speaker, fatalities.Group, Counted(claims[id].Casualty!.Figure, [id])));

    static ImmutableArray<DeadAccount> Accounts(IEnumerable<(string Origin, string? Speaker, Group Group, CountedDead Dead)> figures) =>
        [.. figures.GroupBy(figure => figure.Origin, StringComparer.Ordinal).OrderBy(origin => origin.Key, StringComparer.Ordinal)
            .Select(origin => DeadAccount.Of(
                origin.Key, origin.Select(figure => figure.Speaker).FirstOrDefault(speaker => speaker is not null),
                origin.Select(figure => (figure.Group, figure.Dead))))];

    CountedDead Counted(Figure figure, ImmutableArray<string> told)
    {
        if (figure.Value is not null) return CountedDead.Of(figure);
        var words = told.Where(claims.ContainsKey).Select(id => claims[id].Casualty).OfType<Casualty>()
            .Where(casualty => casualty.Figure.Value is null).Select(casualty => casualty.Phrase).FirstOrDefault();
        return words is null ? CountedDead.Of(Figure.Vague) : ByRule(SafeText.OneLine(words));
    }

    CountedDead ByRule(string words)
    {
        if (rule?.For(words) is not { } row)
        {
            notes.Add(rule is null ? $"“{words}” is no number" : $"“{words}” is no number: the house rule {rule.Name} publishes none for it");
            return CountedDead.Of(Figure.Vague);
        }

        notes.Add($"“{words}” counted as {RuleWords.Of(row)} by the house rule {row.Rule}");
        if ((row.Low ?? row.Best) is not { } low) return CountedDead.Of(Figure.Vague);
        return new(row.High is { } high && high > low ? new(low, Bound.Between, high) : Figure.Exactly(low), row.Best);
    }
}

using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.App.Export.Events;

/// <summary>All the dead of an event as one number each for low, best and high; null where no origin gives one.</summary>
/// <param name="ByKind">The kinds of the fullest account, as far as they are numbers.</param>
sealed record DeathToll(int? Low, int? Best, int? High, ImmutableSortedDictionary<Dead, int> ByKind)
{
    public static DeathToll None { get; } = new(null, null, null, ImmutableSortedDictionary<Dead, int>.Empty);

    /// <remarks>
    /// An account counts when it tells of people, or of every kind that any account tells of; where none does, the one that
    /// tells of most kinds stands alone. Low and high are the ends over those accounts, best what most of their words allow.
    /// </remarks>
    public static DeathToll Of(ImmutableArray<DeadAccount> accounts)
    {
        var told = accounts.Where(account => account.Whole.IsNumber).ToList();
        if (told.Count == 0) return None;
        var kinds = told.SelectMany(account => account.ByKind.Keys).Where(kind => kind != Dead.People).ToHashSet();
        var ordered = told.OrderByDescending(account => account.ByKind.Count).ThenByDescending(account => account.Whole.Figure.Value)
            .ThenBy(account => account.Origin, StringComparer.Ordinal).ToList();
        var whole = ordered.Where(account => account.ByKind.ContainsKey(Dead.People) || kinds.All(account.ByKind.ContainsKey)).ToList();
        return Spanned(whole.Count > 0 ? whole : ordered[..1]);
    }

    static DeathToll Spanned(List<DeadAccount> accounts)
    {
        var span = FigureSpan.Of([.. accounts.Select(account => new OriginTotal(account.Origin, account.Speaker, account.Whole.Figure, false, [], []))]);
        var best = accounts.First(account => account.Whole.Figure == span.Widest).Whole.Best;
        var kinds = accounts[0].ByKind.Where(kind => kind.Key != Dead.People && kind.Value.Best is not null)
            .ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Value.Best!.Value);
        return new(span.Lowest.Value, best, FigureWords.Top(span.Highest), kinds);
    }
}

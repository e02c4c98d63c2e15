using System.Collections.Immutable;
using Attest.App.Show;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Desk.Figures.Matrix;

/// <summary>Lays the claims of an incident out by what they are about and by origin.</summary>
sealed class MatrixBuilder
{
    /// <summary>Columns that can still be read.</summary>
    const int MostOrigins = 16;

    static readonly (string Heading, Func<Claim, string?> Of)[] Facts =
    [
        ("what happened", claim => claim.Attack is { } attack ? TypeWords.Of(attack.Type) : null),
        ("who did it", claim => claim.Attack is { Attackers.IsEmpty: false } attack ? string.Join(", ", attack.Attackers.Select(actor => actor.Name)) : null),
        ("against", claim => claim.Attack is { Targets.IsEmpty: false } attack ? string.Join(", ", attack.Targets.Select(actor => actor.Name)) : null),
        ("weapon", claim => claim.Attack is { Weapons.IsEmpty: false } attack ? string.Join(", ", attack.Weapons) : null),
        ("when", claim => claim is { Attack: not null, Date: { } date } ? DateWords.Of(date) : null),
        ("where", claim => claim is { Attack: not null, Place: { } place } ? place.Name : null),
        ("things hit", claim => claim.Damage is not null ? ClaimWords.What(claim) : null),
        ("disputes", claim => claim.Dispute is { } dispute ? dispute.About : null),
    ];

    readonly ImmutableArray<LedgerClaim> claims;
    readonly ImmutableArray<IGrouping<string, LedgerClaim>> origins;
    readonly Accounts accounts;

    /// <param name="claims">Of one incident.</param>
    public MatrixBuilder(Accounts accounts, IEnumerable<LedgerClaim> claims)
    {
        this.accounts = accounts;
        this.claims = [.. accounts.InOrder(claims)];
        origins = [.. this.claims.GroupBy(row => row.Origin, StringComparer.Ordinal).OrderByDescending(origin => origin.Count()).ThenBy(origin => origin.Key, StringComparer.Ordinal)];
    }

    public ClaimsMatrix Build()
    {
        var shown = origins.Take(MostOrigins).ToImmutableArray();
        return new([.. shown.Select(Column)], [.. Figures().Concat(Facts).Select(fact => Row(fact, shown)).Where(row => row.Cells.Any(cell => !cell.IsEmpty))], origins.Length - shown.Length);
    }

    IEnumerable<(string Heading, Func<Claim, string?> Of)> Figures() => claims.Select(row => row.Claim.Casualty).OfType<Casualty>()
        .Select(casualty => (casualty.Effect, casualty.Group)).Distinct().Order()
        .Select(kind => ($"{Words.Plain(kind.Effect)}, {Words.Plain(kind.Group)}", Figure(kind.Effect, kind.Group)));

    static Func<Claim, string?> Figure(Effect effect, Group group) => claim =>
        claim.Casualty is { } casualty && casualty.Effect == effect && casualty.Group == group ? FigureWords.Of(casualty.Figure, casualty.Phrase) : null;

    MatrixOrigin Column(IGrouping<string, LedgerClaim> origin)
    {
        var account = accounts.Fold(origin);
        return new(origin.Key, SafeText.OneLine(account.Who), account.Reports);
    }

    static MatrixRow Row((string Heading, Func<Claim, string?> Of) fact, ImmutableArray<IGrouping<string, LedgerClaim>> shown) =>
        new(fact.Heading, [.. shown.Select(origin => Cell(origin, fact.Of))]);

    // The same said again is one entry: its first claim stands for it.
    static ImmutableArray<MatrixEntry> Cell(IEnumerable<LedgerClaim> origin, Func<Claim, string?> of) =>
        [.. origin.Select(row => (row.Claim, Words: of(row.Claim))).Where(said => said.Words is not null)
            .Select(said => new MatrixEntry(SafeText.OneLine(said.Words!), said.Claim.Stance == Stance.Asserted ? "" : Words.Plain(said.Claim.Stance), said.Claim.Id))
            .DistinctBy(entry => (entry.Words, entry.How))];
}

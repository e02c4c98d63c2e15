using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Show;

/// <summary>Gathers what stands behind an incident.</summary>
sealed class IncidentViewBuilder
{
    readonly ImmutableArray<ReportEntry> reports;
    readonly ImmutableArray<Decision> standing;
    readonly Accounts accounts;

    /// <param name="reports">At least those of the incidents to be built.</param>
    /// <param name="standing">Decisions that nothing undoes.</param>
    public IncidentViewBuilder(ImmutableArray<ReportEntry> reports, ImmutableArray<Decision> standing)
    {
        (this.reports, this.standing) = (reports, standing);
        accounts = new(reports.ToDictionary(report => report.Id, StringComparer.Ordinal));
    }

    /// <summary>For any incident of a register.</summary>
    public static IncidentViewBuilder Of(RegisterStore store) => new([.. store.Reports()], Decision.Standing(store.Decisions.All()));

    /// <param name="claims">Those of the incident.</param>
    public IncidentView Build(Incident incident, IReadOnlyList<LedgerClaim> claims) => new(
        incident, Attackers(incident, claims), new TollBuilder(accounts, incident, claims).Build(),
        accounts.FoldBy(claims.Where(row => row.Claim.Damage is not null), claim => (claim.Damage!.Thing, claim.Damage.Effect, claim.Damage.Figure)),
        Disputes(claims), [.. incident.People.Select(View)], [.. incident.Grade.Reasons.Select(reason => Reason(reason, claims))], Reports(incident))
    {
        Decisions = DecisionListing.On(standing, claims),
    };

    ImmutableArray<AttackerView> Attackers(Incident incident, IReadOnlyList<LedgerClaim> claims)
    {
        var byId = claims.ToDictionary(row => row.Claim.Id, StringComparer.Ordinal);
        return [.. incident.Attackers.Select(name => new AttackerView(name, AccountsOf(name)))];

        ImmutableArray<Account> AccountsOf(string name) => accounts.FoldBy(
            incident.Attribution.Where(row => row.Attacker == name && byId.ContainsKey(row.Claim)).Select(row => byId[row.Claim]), claim => (claim.Stance, claim.Attack?.Confidence));
    }

    ImmutableArray<DisputeView> Disputes(IReadOnlyList<LedgerClaim> claims)
    {
        var byId = claims.ToDictionary(row => row.Claim.Id, StringComparer.Ordinal);
        return [.. accounts.InOrder(claims.Where(row => row.Claim.Dispute is not null))
            .GroupBy(row => (row.Origin, row.Claim.Dispute!.About, row.Claim.Stance))
            .Select(same => new DisputeView(accounts.Fold(same), same.Select(row => Disputed(row, byId)).FirstOrDefault(words => words is not null)))];
    }

    PersonView View(Person person) =>
        new(person, [.. person.Mentions.Select(mention => reports.FirstOrDefault(report => report.Id == mention.Report)?.File ?? mention.Report)]);

    ReasonView Reason(GradeReason reason, IReadOnlyList<LedgerClaim> claims)
    {
        var ids = reason.Claims.ToHashSet(StringComparer.Ordinal);
        var names = claims.Where(row => ids.Contains(row.Claim.Id)).GroupBy(row => row.Origin, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => accounts.Fold(same).Who, StringComparer.Ordinal);
        return new(ReasonWords.Of(reason.Text, names), reason.Claims.Length);
    }

    static string? Disputed(LedgerClaim row, Dictionary<string, LedgerClaim> byId)
    {
        if ((row.Disputes ?? row.Claim.Dispute?.Disputes) is not { } id || !byId.TryGetValue(id, out var disputed)) return null;
        return $"{ClaimWords.What(disputed.Claim)} ({ClaimWords.Who(disputed.Claim)})";
    }

    ImmutableArray<ReportView> Reports(Incident incident)
    {
        var ids = incident.Reports.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ReportEntry> own = [.. reports.Where(report => ids.Contains(report.Id)).OrderBy(report => report.File, StringComparer.Ordinal)];
        return [.. own.Where(report => report.CopyOf is not { } original || !ids.Contains(original))
            .Select(report => new ReportView(report, [.. own.Where(copy => copy.CopyOf == report.Id)]))];
    }
}

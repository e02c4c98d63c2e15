using System.Collections.Immutable;
using Attest.App.Commands;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Decide;

/// <summary>Takes rulings at the desk: checks them, keeps them unless somebody was first, and has the incidents worked out anew.</summary>
sealed class RulingTaker(RegisterKeeper keeper, ReadingAnew renaming, TimeProvider clock)
{
    /// <summary>A large register takes longer to be worked out than a person waits for a page.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<RulingOutcome> TakeAsync(RulingForm form, Visitor by, CancellationToken cancel)
    {
        var (outcome, claim) = await keeper.WriteAsync(store => Take(store, form, by), cancel);
        if (outcome is not RulingOutcome.Kept kept) return outcome;
        renaming.Follow(kept.Decision);
        var isFresh = await IsFreshSoonAsync();
        return kept with { IsFresh = isFresh, Incident = claim is null ? null : keeper.Read(store => store.IncidentHolding(claim)) };
    }

    (RulingOutcome Outcome, string? Claim) Take(RegisterStore store, RulingForm form, Visitor by)
    {
        var named = form.Ruling == Ruling.Undo ? store.Decisions.Find(form.Subject)?.Subject : form.Subject.Trim();
        var claim = named is null ? null : Decision.ClaimOf(named);
        var standing = named is null ? [] : store.Decisions.StandingAbout(named);
        var undone = form.Ruling == Ruling.Undo ? standing.FirstOrDefault(decision => decision.Id == form.Subject) : null;
        if (form.Least(undone, by) is var least && by.Role < least) return (new RulingOutcome.NotAllowed(least), null);

        // The same sent again, because the first answer was lost, changes nothing and is no conflict with itself.
        if (Same(standing, form, by) is { } same) return (new RulingOutcome.Kept(same, IsNew: false, null, IsFresh: true), claim);
        var incident = claim is null ? null : store.IncidentHolding(claim);
        if (incident is not null && form.Version is not null && store.Desk.Summary(incident)?.Version is { } now && now != form.Version) return (Overtaken(store, incident, now, form.Version), claim);

        var (decision, problems) = form.Ruling == Ruling.Undo ? Undo(form, undone, by) : Check(store, form, by);
        if (decision is null) return (new RulingOutcome.Refused(problems), claim);
        if (incident is null) store.Decisions.Keep([decision]);
        else if (store.Decisions.KeepOn(incident, form.Version, [decision]) is { } newer) return (Overtaken(store, incident, newer, form.Version!), claim);
        return (new RulingOutcome.Kept(decision, IsNew: true, incident, IsFresh: false), claim);
    }

    static RulingOutcome.Overtaken Overtaken(RegisterStore store, string incident, string now, string seen) =>
        new(incident, now, store.Desk.DecisionsSince(incident, seen));

    static Decision? Same(IReadOnlyList<Decision> standing, RulingForm form, Visitor by)
    {
        var row = form.ToRow();
        return standing.FirstOrDefault(decision => (decision.Ruling, decision.Subject, decision.Field ?? "", decision.Value ?? "", decision.By, decision.Reason)
            == (form.Ruling, row.Subject, row.Field, row.Value, by.Name, row.Reason) && decision.With.SequenceEqual(form.With, StringComparer.Ordinal));
    }

    (Decision? Decision, ImmutableArray<CorrectionProblem> Problems) Check(RegisterStore store, RulingForm form, Visitor by)
    {
        var check = new CorrectionCheck(store, by.Name, DecideCommand.Now(clock));
        var decisions = check.Check([form.ToRow()]);
        // What somebody else ruled before is not ruled twice.
        return decisions is [var decision] ? (decision, []) : (null, check.Found.IsEmpty ? [new(1, CorrectionTable.Decision, "it was ruled before and stands")] : check.Found);
    }

    (Decision? Decision, ImmutableArray<CorrectionProblem> Problems) Undo(RulingForm form, Decision? undone, Visitor by)
    {
        var reason = form.Reason.Trim();
        ImmutableArray<CorrectionProblem> problems =
        [
            .. undone is null ? [new CorrectionProblem(1, CorrectionTable.Subject, $"there is no decision {Wording.SafeText.OneLine(form.Subject)} that stands")] : Array.Empty<CorrectionProblem>(),
            .. reason.Length is 0 or > CorrectionCheck.LongestText ? [new CorrectionProblem(1, CorrectionTable.Reason, reason.Length == 0 ? "a decision needs a reason" : "it is too long")] : Array.Empty<CorrectionProblem>(),
        ];
        return (problems.IsEmpty ? Decision.Of(Ruling.Undo, form.Subject, null, null, [], reason, by.Name, DecideCommand.Now(clock)) : null, problems);
    }

    async Task<bool> IsFreshSoonAsync()
    {
        try
        {
            await keeper.FreshAsync().WaitAsync(Patience);
            return true;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The decision is kept, whatever stands in the way of the rest; the keeper tells it.
            return false;
        }
    }
}

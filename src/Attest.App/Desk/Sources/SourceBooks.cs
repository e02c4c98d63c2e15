using Attest.App.Desk.Names;
using Attest.Store;

namespace Attest.App.Desk.Sources;

/// <summary>The book of sources of the register as it stands, counted once for each state and each way of showing names.</summary>
sealed class SourceBooks
{
    readonly Lock gate = new();
    readonly Dictionary<bool, (string State, SourceBook Book)> last = [];

    public SourceBook Of(RegisterStore store, NamesView names)
    {
        lock (gate)
        {
            var state = store.DerivedState();
            if (!last.TryGetValue(names.Withholds, out var known) || known.State != state) last[names.Withholds] = known = (state, Count(store, names.Lens));
            return known.Book;
        }
    }

    static SourceBook Count(RegisterStore store, RegisterLens lens)
    {
        var count = new SourceCount(store.Reports().Select(lens.Report));
        // What was rejected nobody said: it was misread.
        var rejected = store.Decisions.RejectedClaims();
        store.ForEachClaim(new(), row =>
        {
            if (!rejected.Contains(row.Claim.Id)) count.Add(lens.Claim(row));
        });
        foreach (var incident in store.Incidents()) count.Add(lens.Incident(incident));
        return count.Book();
    }
}

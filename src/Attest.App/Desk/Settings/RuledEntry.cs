using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>A ruling on a name of a party, a word of a list or a word for a number, as it stands.</summary>
/// <param name="Told">In words.</param>
public sealed record RuledEntry(Decision Decision, string Told)
{
    /// <summary>Those that stand, in the order in which they were given.</summary>
    /// <param name="lens">What of names the visitor may see.</param>
    public static ImmutableArray<RuledEntry> All(RegisterStore store, RegisterLens lens) =>
    [
        .. Decision.Standing([.. store.Decisions.OnTables(), .. store.Decisions.OnNumbers()]).Select(lens.Decision)
            .Select(decision => new RuledEntry(decision, DecisionListing.What(decision))),
    ];
}

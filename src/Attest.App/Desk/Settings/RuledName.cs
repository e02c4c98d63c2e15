using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Model;
using Attest.Names;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>A ruling on a name of a party, as it stands.</summary>
/// <param name="Told">In words.</param>
public sealed record RuledName(Decision Decision, string Told)
{
    /// <summary>Those that stand, in the order in which they were given.</summary>
    /// <param name="lens">What of names the visitor may see.</param>
    public static ImmutableArray<RuledName> All(RegisterStore store, RegisterLens lens) =>
    [
        .. Decision.Standing(store.DecisionsOnNames()).Select(lens.Decision)
            .Select(decision => OwnName.Read(decision.Subject, decision.Value ?? "") is { } own ? new RuledName(decision, DecisionListing.NamedAs(own)) : null).OfType<RuledName>(),
    ];
}

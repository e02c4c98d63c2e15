using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.App;

/// <summary>What people ruled on names of parties in a register: part of the engine that reads for it.</summary>
/// <param name="Standing">By name.</param>
/// <param name="Id">Names the state of the rulings: it changes with each of them and with each that is undone, so that a later reading never counts as an earlier one. Null where nothing was ever ruled on a name.</param>
sealed record RuledNames(ImmutableArray<OwnName> Standing, string? Id)
{
    public static RuledNames None { get; } = new([], null);

    /// <param name="decisions">All that were given, in order; undone ones and those that undo them too.</param>
    public static RuledNames Of(IReadOnlyList<Decision> decisions)
    {
        var named = decisions.Where(decision => decision.Ruling == Ruling.Name).Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        if (named.Count == 0) return None;
        var told = decisions.Where(decision => named.Contains(decision.Id) || (decision.Ruling == Ruling.Undo && named.Contains(decision.Subject))).Select(decision => decision.Id);
        return new(OwnName.Of(Decision.Standing(decisions)), ClaimId.Hash(string.Join('\n', told)));
    }

    /// <summary>As it would be with one ruling more.</summary>
    public RuledNames And(OwnName name) => new([.. Standing.Where(other => other.Name != name.Name), name], ClaimId.Hash($"{Id}\n{name}"));

    /// <summary>A ruling a line, for the engine's record.</summary>
    public string Text => string.Concat(Standing.Select(name => $"{name}\n"));
}

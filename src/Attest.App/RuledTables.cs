using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Model;
using Attest.Names;

namespace Attest.App;

/// <summary>What people ruled on names of parties and on words of lists in a register: part of the engine that reads for it.</summary>
/// <param name="Names">Those that stand, by name.</param>
/// <param name="Words">Those that stand, by list and word.</param>
/// <param name="Id">Names the state of the rulings: it changes with each of them and with each that is undone, so that a later reading never counts as an earlier one. Null where nothing was ever ruled so.</param>
sealed record RuledTables(ImmutableArray<OwnName> Names, ImmutableArray<OwnWord> Words, string? Id)
{
    public static RuledTables None { get; } = new([], [], null);

    public bool IsEmpty => Names.IsEmpty && Words.IsEmpty;

    /// <param name="decisions">All that were given, in order; undone ones and those that undo them too.</param>
    public static RuledTables Of(IReadOnlyList<Decision> decisions)
    {
        var ruled = decisions.Where(decision => TableRuling.IsOne(decision.Ruling)).Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        if (ruled.Count == 0) return None;
        var told = decisions.Where(decision => ruled.Contains(decision.Id) || (decision.Ruling == Ruling.Undo && ruled.Contains(decision.Subject))).Select(decision => decision.Id);
        var standing = Decision.Standing(decisions);
        return new(OwnName.Of(standing), OwnWord.Of(standing), ClaimId.Hash(string.Join('\n', told)));
    }

    /// <summary>As it would be with one ruling more.</summary>
    public RuledTables And(TableRuling ruling) => new(
        ruling.Name is { } name ? [.. Names.Where(other => other.Name != name.Name), name] : Names,
        ruling.Word is { } word ? [.. Words.Where(other => other.Subject != word.Subject), word] : Words,
        ClaimId.Hash($"{Id}\n{ruling}"));

    /// <summary>A ruling on a name a line, for the engine's record.</summary>
    public string NamesText => string.Concat(Names.Select(name => $"{name}\n"));

    /// <summary>A ruling on a word a line, for the engine's record.</summary>
    public string WordsText => string.Concat(Words.Select(word => $"{word}\n"));
}

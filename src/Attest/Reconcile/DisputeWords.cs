using System.Collections.Frozen;
using Attest.Languages;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Tells by its words what a dispute is about.</summary>
public static class DisputeWords
{
    static readonly FrozenDictionary<string, ClaimKind> Kinds = Load();

    /// <summary>The kind of claim that the words point to, or null where they point to none or to several.</summary>
    public static ClaimKind? KindOf(string about)
    {
        var kinds = ReportWords.Of(about).Where(Kinds.ContainsKey).Select(word => Kinds[word]).Distinct().ToList();
        return kinds.Count == 1 ? kinds[0] : null;
    }

    /// <summary>True where the words are about who carried out an attack.</summary>
    public static bool IsAboutAttack(Claim dispute) =>
        dispute.Dispute is { } told && KindOf(told.About + " " + dispute.Quote) == ClaimKind.Attack;

    static FrozenDictionary<string, ClaimKind> Load()
    {
        var table = WordTable.Load("En", "dispute-about");
        return table.Rows.ToFrozenDictionary(
            row => table[row, "word"], row => Enum.Parse<ClaimKind>(table[row, "about"], ignoreCase: true), StringComparer.Ordinal);
    }
}

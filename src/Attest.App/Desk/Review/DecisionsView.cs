using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Decide;
using Attest.App.Users;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Review;

/// <summary>What people ruled, the newest first.</summary>
/// <param name="NextAddress">Of the following part; null on the last.</param>
public sealed record DecisionsView(ImmutableArray<RulingRow> Rows, string? NextAddress)
{
    public const int PageLength = 50;

    /// <param name="before">Number of the last row of the part before; null for the first part.</param>
    /// <param name="lens">What of names the visitor may see.</param>
    internal static DecisionsView Of(RegisterStore store, RegisterLens lens, Visitor visitor, long? before)
    {
        var (lines, next) = DecisionListing.Latest(store, before, PageLength);
        return new(
            [.. lines.Select(line => RulingRow.Of(store, line with { Decision = lens.Decision(line.Decision) }, visitor))],
            next is { } number ? $"{ReviewAddress.Decisions}?{ReviewAddress.Cursor}={number.ToString(CultureInfo.InvariantCulture)}" : null);
    }
}

/// <summary>A ruling as the page of rulings has it.</summary>
/// <param name="Told">In words.</param>
/// <param name="State">"stands", "undone", "finds nothing"; empty for an undoing.</param>
/// <param name="Address">Of what it was ruled on, where that has a page now.</param>
public sealed record RulingRow(Decision Decision, string Told, string State, string? Address, bool MayUndo)
{
    const string Undone = "undone";

    internal static RulingRow Of(RegisterStore store, DecisionLine line, Visitor visitor) => new(
        line.Decision, DecisionListing.What(line.Decision), line.State, AddressOf(store, line.Decision),
        line.Decision.Ruling != Ruling.Undo && line.State != Undone && MayTakeBack(line.Decision, visitor));

    /// <summary>Everybody who rules may take back what is their own; the others' are for editors.</summary>
    internal static bool MayTakeBack(Decision decision, Visitor visitor) =>
        visitor.Role >= new RulingForm(Ruling.Undo, decision.Id, null, null, [], "", null).Least(decision, visitor);

    static string? AddressOf(RegisterStore store, Decision decision) =>
        Decision.ClaimOf(decision.Subject) is { } claim && store.IncidentHolding(claim) is { } incident ? ReviewAddress.Incident(incident) : null;
}

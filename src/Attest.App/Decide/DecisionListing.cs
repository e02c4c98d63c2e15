using System.Collections.Immutable;
using Attest.App.Export.Rules;
using Attest.App.Listing;
using Attest.App.Show;
using Attest.App.Wording;
using Attest.Model;
using Attest.Reconcile.Rulings;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.App.Decide;

/// <summary>Decisions for a reader: what was ruled on what, by whom, when and why, and whether it still bears on anything.</summary>
static class DecisionListing
{
    static readonly ListingTable<DecisionLine> Table = new(["id", "when", "who", "ruled", "on", "why", "now"], line =>
        [line.Decision.Id, line.Decision.At, line.Decision.By, What(line.Decision), line.Decision.Subject, line.Decision.Reason, line.State]);

    public static void Write(Screen screen, RegisterStore store)
    {
        var lines = Lines(store);
        if (lines.IsEmpty) screen.Out.WriteLine("No decisions.");
        else Table.Write(screen, lines);
    }

    /// <summary>In the order in which they were given.</summary>
    public static ImmutableArray<DecisionLine> Lines(RegisterStore store)
    {
        var all = store.Decisions.All();
        var standing = Decision.Standing(all).Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        return [.. all.Select(decision => new DecisionLine(decision, State(store, decision, standing.Contains(decision.Id))))];
    }

    /// <summary>A part of them, in the order in which they were given.</summary>
    /// <param name="after">What the part before gave; 0 for the first.</param>
    /// <returns>The part, and what the following one begins after; null on the last.</returns>
    public static (ImmutableArray<DecisionLine> Lines, long? Next) Part(RegisterStore store, long after, int most)
    {
        var part = store.Decisions.Part(after, most);
        return (LinesOf(store, part), part.Next);
    }

    static ImmutableArray<DecisionLine> LinesOf(RegisterStore store, DecisionPage part) =>
        [.. part.Rows.Select(row => new DecisionLine(row.Decision, State(store, row.Decision, !row.IsUndone)))];

    /// <summary>A part of them, the newest first.</summary>
    /// <param name="before">What the part before gave; null for the first.</param>
    /// <returns>The part, and what the following one begins before; null on the last.</returns>
    public static (ImmutableArray<DecisionLine> Lines, long? Next) Latest(RegisterStore store, long? before, int most)
    {
        var part = store.Decisions.Latest(before ?? long.MaxValue, most);
        return (LinesOf(store, part), part.Next);
    }

    /// <summary>One of them; null where there is none of that id.</summary>
    public static DecisionLine? Line(RegisterStore store, string id)
    {
        if (store.Decisions.Find(id) is not { } decision) return null;
        var stands = store.Decisions.StandingAbout(decision.Subject).Any(standing => standing.Id == id);
        return new(decision, State(store, decision, stands));
    }

    /// <summary>Those of the standing that concern an incident or a claim of it, in the order in which they were given.</summary>
    public static ImmutableArray<Decision> On(ImmutableArray<Decision> standing, IReadOnlyCollection<LedgerClaim> claims)
    {
        if (standing.IsEmpty) return [];
        var held = claims.Select(row => row.Claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. standing.Where(decision => decision.With.Append(decision.Subject).Any(id => Decision.ClaimOf(id) is { } claim && held.Contains(claim)))];
    }

    /// <summary>Those that stand and name the claim itself.</summary>
    public static ImmutableArray<Decision> OnClaim(RegisterStore store, string claim) =>
        [.. store.Decisions.StandingOn([claim]).Where(decision => decision.With.Append(decision.Subject).Contains(claim, StringComparer.Ordinal))];

    /// <summary>"correct figure to 12"; "merge with i-c-…".</summary>
    public static string What(Decision decision) => decision.Ruling switch
    {
        Ruling.Correct when decision is { Field: IncidentCorrection.Site, Value: { } value } && RuledPlace.Read(value) is { } site =>
            $"place {(site.Told.Length == 0 ? "where the claims tell none" : site.Told)} at {IncidentLines.Place(site.Place)}",
        Ruling.Correct => $"correct {decision.Field} to {decision.Value}",
        Ruling.Name or Ruling.Word when TableRuling.Of(decision) is { } ruling => ruling.Told,
        Ruling.Number when OwnRow.Read(decision.Subject, decision.Value ?? "") is { } row => $"{row.Word} counts as {row.Value} by the rule own",
        Ruling.Merge => $"merge with {string.Join(", ", decision.With)}",
        Ruling.Split => $"split off {string.Join(", ", decision.With)}",
        Ruling.Move => $"move to {string.Join(", ", decision.With)}",
        _ => Words.Plain(decision.Ruling),
    };

    /// <summary>"2031-05-04T10:00:00Z, A. Coder: correct figure to 12 (misread)".</summary>
    public static string Line(Decision decision) =>
        SafeText.OneLine($"{decision.At}, {decision.By}: {What(decision)}, on {decision.Subject} ({decision.Reason})");

    static string State(RegisterStore store, Decision decision, bool stands)
    {
        if (decision.Ruling == Ruling.Undo) return "";
        if (!stands) return "undone";
        if (decision.Ruling == Ruling.Number || TableRuling.IsOne(decision.Ruling)) return "stands";
        return Decision.ClaimOf(decision.Subject) is { } claim && store.Ledger(new(Claim: claim)) is [_, ..] ? "stands" : "finds nothing";
    }
}

/// <param name="State">"stands", "undone", or "finds nothing" where its claims are no longer read.</param>
sealed record DecisionLine(Decision Decision, string State);

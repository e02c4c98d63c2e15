using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Show;

/// <summary>An incident with everything that stands behind it, laid out for a reader.</summary>
/// <param name="Tolls">Casualty figures, by effect and group.</param>
/// <param name="Damage">Things hit, a row per origin, thing and figure.</param>
public sealed record IncidentView(
    Incident Incident, ImmutableArray<AttackerView> Attackers, ImmutableArray<Toll> Tolls, ImmutableArray<Account> Damage,
    ImmutableArray<DisputeView> Disputes, ImmutableArray<PersonView> People, ImmutableArray<ReasonView> Reasons, ImmutableArray<ReportView> Reports)
{
    /// <summary>What people ruled on it or its claims and still stands, in the order in which they did.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
}

/// <summary>A person named as victim, or as having done it, with the files of the mentions.</summary>
/// <param name="Files">File of each mention, in their order.</param>
public sealed record PersonView(Person Person, ImmutableArray<string> Files);

/// <summary>An attacker and who says so.</summary>
public sealed record AttackerView(string Name, ImmutableArray<Account> Accounts);

/// <summary>Rival figures for one effect on one group.</summary>
/// <param name="Fatalities">The span over origins; null but for the killed.</param>
public sealed record Toll(Effect Effect, Group Group, GroupFatalities? Fatalities, ImmutableArray<TollRow> Rows);

/// <summary>One origin's figure, and below it the figures that are a part of it or that it gave before.</summary>
/// <param name="Figure">In words: "at least 12", "27, summed over sites".</param>
/// <param name="Value">The same as a number with its bound.</param>
public sealed record TollRow(string Figure, Figure Value, Account Account, ImmutableArray<TollRow> Below)
{
    public TollRole Role { get; init; } = TollRole.Whole;
}

/// <summary>What a figure is to the row it stands below. Other: the same origin also gave it.</summary>
public enum TollRole { Whole, Part, Site, Other }

/// <summary>What one origin says, folded over the reports that carry it.</summary>
/// <param name="What">"at least 12 civilians".</param>
/// <param name="Reports">How many reports carry it; at least 1.</param>
/// <param name="Via">All relays named, in ordinal order.</param>
/// <param name="Shown">The claim whose words stand for it.</param>
/// <param name="File">File of that claim.</param>
public sealed record Account(string What, string Who, int Reports, ImmutableArray<string> Via, LedgerClaim Shown, string File);

/// <summary>A denial or doubt.</summary>
/// <param name="Of">What it disputes, in words; null when that is not itself in the reports.</param>
public sealed record DisputeView(Account Account, string? Of);

/// <summary>Why an incident has its grade.</summary>
/// <param name="Text">With origins by their names.</param>
/// <param name="Claims">How many claims it rests on; 0 where it rests on none being there.</param>
public sealed record ReasonView(string Text, int Claims);

/// <summary>A report with its copies folded in.</summary>
public sealed record ReportView(ReportEntry Report, ImmutableArray<ReportEntry> Copies);

using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>The whole as of a moment: what `export --format register` writes. Lists are sorted by id, ordinal.</summary>
public sealed record Register(
    ImmutableArray<ReportEntry> Reports, ImmutableArray<Incident> Incidents, ImmutableArray<LedgerClaim> Claims);

/// <summary>A report in the register.</summary>
/// <param name="Published">ISO 8601; read from the report, or worked out from others when <paramref name="PublishedInferred"/>.</param>
/// <param name="TextSha256">Of <see cref="CleanReport.Text"/> as UTF-8.</param>
public sealed record ReportEntry(
    string Id, string File, string Sha256, string? Title, string? Outlet, string? Author, string? Published,
    bool PublishedInferred, ImmutableArray<string> Wires, string? CopyOf, ImmutableArray<string> AlsoAs,
    string TextSha256, string? Language);

/// <summary>A claim with what linking and reconciling found for it.</summary>
/// <param name="Incident">Id of the incident that holds it, or null.</param>
/// <param name="Origin">Key of its first known source after relays and copies are folded.</param>
/// <param name="Date">As completed from linked reports; null when unknown.</param>
/// <param name="Disputes">Id of the claim a dispute disputes, also of another report, or null.</param>
public sealed record LedgerClaim(Claim Claim, string? Incident, string Origin, When? Date, string? Disputes)
{
    /// <summary>True when a person corrected it: then it reads otherwise than its words.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>One operation by one side on one day or night, at one or several sites.</summary>
public sealed record Incident(
    string Id, IncidentType Type, string Title, IncidentDate Date, ImmutableArray<Place> Sites,
    ImmutableArray<string> Attackers, ImmutableArray<string> Targets, ImmutableArray<string> Weapons,
    ImmutableArray<string> Reports, ImmutableArray<GroupFatalities> Fatalities, Grade Grade,
    Place? LaunchedFrom, ImmutableArray<Attribution> Attribution)
{
    /// <summary>Victims, and those said to have done it, whom the reports name; victims first, then by name.</summary>
    public ImmutableArray<Person> People { get; init; } = [];
}

/// <summary>The day or days that the linked reports support; all null when they support none.</summary>
/// <param name="Written">The words of the claim that the date comes from.</param>
public sealed record IncidentDate(DateOnly? From, DateOnly? To, DatePrecision Precision, string? Written);

/// <summary>Killed of one group: the span of whole figures over origins, never added to another group's.</summary>
public sealed record GroupFatalities(
    Group Group, Figure Lowest, Figure Highest, Figure Widest, ImmutableArray<string> Origins,
    ImmutableArray<string> Claims, ImmutableArray<string> Parts, bool Summed)
{
    /// <summary>What each origin says in the end, by origin: rival figures stand side by side.</summary>
    public ImmutableArray<OriginTotal> Totals { get; init; } = [];

    /// <summary>Origins that gave one figure and later another.</summary>
    public ImmutableArray<Revision> Revisions { get; init; } = [];
}

/// <summary>One origin's total for one group: its latest whole figure, or the sum of its figures for separate sites.</summary>
/// <param name="Speaker">Canonical name as first told; null when the outlet speaks in its own voice.</param>
/// <param name="Claims">Claims that give this figure, or any of its words, in the order told.</param>
/// <param name="Parts">Claims for a part or for one site of several.</param>
public sealed record OriginTotal(
    string Origin, string? Speaker, Figure Figure, bool Summed, ImmutableArray<string> Claims, ImmutableArray<string> Parts);

/// <summary>Figures of one origin that differ, earliest first.</summary>
public sealed record Revision(string Origin, ImmutableArray<string> Claims);

/// <summary>Who is said to have done it, by whom, how surely, in which claim.</summary>
public sealed record Attribution(string Attacker, string? Speaker, Stance Stance, string Claim, PerpetratorConfidence? Confidence = null);

/// <summary>How well an incident is supported, after Airwars' practice.</summary>
public enum GradeValue { Confirmed, Fair, Weak, Contested, Discounted, None }

/// <summary>A draft grade with its reasons; <see cref="GradeValue.None"/> is written null.</summary>
public sealed record Grade(GradeValue Value, ImmutableArray<GradeReason> Reasons);

/// <summary>One reason for a grade, in words, with the ids of the claims it rests on.</summary>
public sealed record GradeReason(string Text, ImmutableArray<string> Claims);

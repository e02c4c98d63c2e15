using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Store.Queries;

/// <summary>An incident with what a list says of it.</summary>
/// <param name="Version">Changes when the incident, its claims or the decisions on it change.</param>
/// <param name="Origins">How many origins tell of it.</param>
/// <param name="ChangedMs">When it last changed, Unix time in milliseconds.</param>
public sealed record IncidentSummary(Incident Incident, string Version, int Origins, bool IsDisputed, long FirstMs, long ChangedMs);

/// <summary>A part of a list.</summary>
/// <param name="Total">Rows of the whole list.</param>
/// <param name="Next">Where the next part begins; null at the end.</param>
public sealed record IncidentPage(ImmutableArray<IncidentSummary> Rows, int Total, PageCursor? Next);

/// <summary>A site on the map.</summary>
/// <param name="Precision">How fine the words are; null when unresolved.</param>
/// <param name="Killed">Widest supported figure of any group of its incident; null when none is a number.</param>
public sealed record MapSite(string Incident, double Lat, double Lon, int? Killed, GradeValue Grade, string Name, PlacePrecision? Precision);

/// <summary>How many incidents began on a day.</summary>
public sealed record DayCount(DateOnly Day, int Incidents);

/// <summary>That an incident is new or changed.</summary>
/// <param name="ChangedMs">Unix time in milliseconds.</param>
public sealed record ChangedIncident(string Id, string Version, long ChangedMs);

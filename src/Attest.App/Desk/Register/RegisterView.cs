using System.Collections.Immutable;
using Attest.App.Desk.Register.Timeline;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>One view of the register.</summary>
/// <param name="Rows">This page of the list.</param>
/// <param name="Count">Incidents that the filter takes.</param>
/// <param name="All">Incidents in the register.</param>
/// <param name="Bounds">Area of the sites; null where none has a point.</param>
/// <param name="NextAddress">The next page; null on the last.</param>
/// <param name="Tiles">Server of map tiles that the settings name; null for none.</param>
public sealed record RegisterView(
    RegisterFilter Filter, ImmutableArray<IncidentRow> Rows, int Count, int All, TimelineFigure? Timeline, BoundingBox? Bounds, string? NextAddress, TileServer? Tiles)
{
    /// <summary>Rows of one page.</summary>
    public const int PageLength = 50;

    /// <summary>Area of the sites, as the map reads it; null where none has a point.</summary>
    public string? BoundsText => Bounds is { } bounds ? MapArea.Text(bounds) : null;

    public string SitesAddress => FilterQuery.Address(RegisterPages.SitesPath, Filter);
}

/// <summary>A server of map tiles that a person named in the settings; the map asks it for what it shows.</summary>
/// <param name="Address">With {z}, {x} and {y}.</param>
/// <param name="Attribution">What its licence wants shown.</param>
public sealed record TileServer(string Address, string Attribution);

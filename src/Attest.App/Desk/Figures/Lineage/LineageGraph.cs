using System.Collections.Immutable;

namespace Attest.App.Desk.Figures.Lineage;

/// <summary>How claims came: from speakers through relays to the reports that carry them.</summary>
/// <param name="Columns">Speakers first, relays in their order, reports last; each from top to bottom.</param>
/// <param name="LeftOut">Claims' paths for which there was no room.</param>
public sealed record LineageGraph(ImmutableArray<ImmutableArray<LineageNode>> Columns, ImmutableArray<LineageEdge> Edges, int LeftOut);

/// <summary>A speaker, a relay or a report.</summary>
/// <param name="Id">Unique within the graph.</param>
/// <param name="Detail">"2 copies", "in its own voice"; empty when there is nothing to add.</param>
/// <param name="IsOrigin">True where claims begin: all speakers, and outlets that speak in their own voice.</param>
public sealed record LineageNode(string Id, string Name, string Detail, bool IsOrigin);

/// <param name="Claims">How many claims go this way; at least 1.</param>
public sealed record LineageEdge(string From, string To, int Claims);

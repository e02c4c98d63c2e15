using System.Collections.Immutable;
using System.Globalization;

namespace Attest.App.Desk.Figures.Lineage;

/// <summary>Where the parts of a lineage are drawn; pixels.</summary>
public sealed record LineageLayout(double Width, double Height, ImmutableArray<PlacedNode> Nodes, ImmutableArray<PlacedEdge> Edges)
{
    const double ColumnWidth = 200, Gap = 90, Row = 46, Margin = 8;

    public static LineageLayout Of(LineageGraph graph)
    {
        var columns = Sorted(graph);
        var tallest = columns.Select(column => column.Length).DefaultIfEmpty().Max();
        var height = (tallest * Row) + (2 * Margin);
        var nodes = columns.SelectMany((column, at) => column.Select((node, row) =>
            new PlacedNode(node, Margin + (at * (ColumnWidth + Gap)), Margin + (Row * (row + 0.5 + ((tallest - column.Length) / 2.0))), ColumnWidth))).ToImmutableArray();
        var byId = nodes.ToDictionary(node => node.Node.Id, StringComparer.Ordinal);
        return new(
            (columns.Length * ColumnWidth) + (Math.Max(0, columns.Length - 1) * Gap) + (2 * Margin), height,
            nodes, [.. graph.Edges.Select(edge => new PlacedEdge(edge, Curve(byId[edge.From], byId[edge.To])))]);
    }

    // Each column in the order of what it hangs on, so that few lines cross; ties keep the order of the reports.
    static ImmutableArray<ImmutableArray<LineageNode>> Sorted(LineageGraph graph)
    {
        var result = ImmutableArray.CreateBuilder<ImmutableArray<LineageNode>>();
        var rows = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var column in graph.Columns)
        {
            ImmutableArray<LineageNode> sorted = [.. column.Select((node, at) => (Node: node, Key: KeyOf(node, at))).OrderBy(pair => pair.Key).Select(pair => pair.Node)];
            for (var row = 0; row < sorted.Length; row++) rows[sorted[row].Id] = row;
            result.Add(sorted);
        }

        return result.ToImmutable();

        double KeyOf(LineageNode node, int at) =>
            graph.Edges.Where(edge => edge.To == node.Id && rows.ContainsKey(edge.From)).Select(edge => rows[edge.From]).DefaultIfEmpty(at).Average();
    }

    static string Curve(PlacedNode from, PlacedNode to)
    {
        var (start, end) = (from.X + from.Width, to.X);
        var bend = Math.Max(30, (end - start) / 2);
        return string.Create(CultureInfo.InvariantCulture, $"M{start:0.#} {from.Y:0.#}C{start + bend:0.#} {from.Y:0.#} {end - bend:0.#} {to.Y:0.#} {end:0.#} {to.Y:0.#}");
    }
}

/// <param name="X">Left edge.</param>
/// <param name="Y">Middle.</param>
public sealed record PlacedNode(LineageNode Node, double X, double Y, double Width);

/// <param name="Path">The d of an SVG path.</param>
public sealed record PlacedEdge(LineageEdge Edge, string Path);

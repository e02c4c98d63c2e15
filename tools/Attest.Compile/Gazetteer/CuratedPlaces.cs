using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Compile.Gazetteer;

/// <summary>
/// Our own tables over the rows of the sources. A table names*.tsv gives a row its English name and further names; a
/// table places*.tsv adds places that no source has, with a point only by naming a row whose point it takes.
/// </summary>
sealed class CuratedPlaces(Dictionary<string, GazetteerDraft> rows, IReadOnlyList<MergedCity> cities, List<string> problems)
{
    const string Own = "our:";

    readonly PlaceReference references = new(rows, cities);

    public void Apply(string table)
    {
        var file = Path.GetFileName(table);
        using var reader = File.OpenText(table);
        foreach (var cells in NameTsv.Read(reader, file))
        {
            var problem = file.StartsWith("names", StringComparison.Ordinal) ? Rename(cells) : Add(cells);
            if (problem is not null) problems.Add($"{file}: {cells[0]}: {problem}");
        }
    }

    /// <summary>place, name, other names</summary>
    string? Rename(string[] cells)
    {
        if (references.KeyOf(cells[0]) is not { } key) return "no such place";
        var row = rows[key];
        var name = cells[1].Length > 0 ? cells[1] : row.Name;
        rows[key] = row with { Name = name, OtherNames = Others(name, NameTsv.List(cells[2]).Add(row.Name).AddRange(row.OtherNames)) };
        return null;
    }

    /// <summary>key, name, kind, country, in, point, other names</summary>
    string? Add(string[] cells)
    {
        if (!Enum.TryParse<PlacePrecision>(cells[2], out var kind)) return $"no such kind: {cells[2]}";
        var parent = cells[4].Length == 0 ? null : references.KeyOf(cells[4]);
        if (cells[4].Length > 0 && parent is null) return $"lies in no known place: {cells[4]}";
        var point = cells[5].Length == 0 ? null : references.KeyOf(cells[5]);
        if (cells[5].Length > 0 && point is null) return $"no point: {cells[5]}";
        var seat = point is null ? null : rows[point];
        if (seat is { Kind: PlacePrecision.Town } && kind is PlacePrecision.Town && IsNamed(seat, cells[1])) return Rename([point!, cells[1], cells[6]]);
        var row = new GazetteerDraft(
            Own + cells[0], cells[1], kind, seat?.Lat, seat?.Lon, cells[3].Length == 0 ? null : cells[3], parent, 0,
            "Attest table", Others(cells[1], NameTsv.List(cells[6])));
        return rows.TryAdd(row.Key, row) ? null : "the key is taken";
    }

    // The lists have the town after all: it gets our names instead of a second row.
    static bool IsNamed(GazetteerDraft row, string name) =>
        row.OtherNames.Prepend(row.Name).Any(known => NameKey.Of(known) == NameKey.Of(name));

    static ImmutableArray<string> Others(string name, IEnumerable<string> names) =>
        [.. names.Where(other => other != name).Distinct(StringComparer.Ordinal)];
}

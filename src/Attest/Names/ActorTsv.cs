namespace Attest.Names;

/// <summary>Reads the tables of actors: key, name, kind, country, parent, other names.</summary>
static class ActorTsv
{
    public static readonly string[] Files =
        ["state-bodies.tsv", "groups.tsv", "coalitions.tsv", "organisations.tsv", "monitors.tsv", "agencies.tsv", "outlets.tsv", "persons.tsv"];

    /// <exception cref="FormatException">A row has no such kind.</exception>
    public static IEnumerable<ActorRow> Read(string file)
    {
        foreach (var row in NameTsv.BuiltIn("actors." + file))
        {
            if (!Enum.TryParse<ActorKind>(row[2], out var kind)) throw new FormatException($"{file}: {row[0]} has the unknown kind {row[2]}.");
            yield return new(row[0], row[1], kind, OrNull(row[3]), OrNull(row[4]), NameTsv.List(row[5]));
        }
    }

    static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}

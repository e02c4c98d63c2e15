using System.Data.Common;
using Dapper;

namespace Attest.Store.Queries;

/// <summary>Marks incidents that may be one: of one day and kind, at a site of the same place.</summary>
/// <remarks>
/// Whether an incident is marked hangs on others. So after a change those are marked anew that changed, and those that had or now have their
/// day, kind and place in common with one that did. A place as large as a province holds many incidents of one day that are no duplicates;
/// it has no point of its own in a town.
/// </remarks>
sealed class DuplicateMarks
{
    /// <summary>Changed incidents beyond which all are marked anew at once.</summary>
    const int MostChanged = 200;

    const string Like = """
        FROM incident_row a
        JOIN incident_row b ON b.day = a.day AND b.type = a.type AND b.number <> a.number
        WHERE a.day <> '' AND EXISTS (
            SELECT 1 FROM incident_site mine JOIN incident_site other ON other.place = mine.place
            WHERE mine.incident = a.number AND other.incident = b.number)
        """;

    readonly DbConnection connection;
    readonly IReadOnlyCollection<string> changed;
    readonly HashSet<string> alike;

    DuplicateMarks(DbConnection connection, IReadOnlyCollection<string> changed)
    {
        (this.connection, this.changed) = (connection, changed);
        alike = changed.Count > MostChanged ? [] : Alike();
    }

    /// <summary>To be asked before the rows of the changed incidents are written.</summary>
    /// <param name="changed">Their ids.</param>
    public static DuplicateMarks Before(DbConnection connection, IReadOnlyCollection<string> changed) => new(connection, changed);

    /// <summary>Marks them; to be called when the rows are written.</summary>
    public void Mark()
    {
        if (changed.Count > MostChanged)
        {
            Mark("", new { });
            return;
        }

        foreach (var id in alike.Union(Alike()).Union(changed).Order(StringComparer.Ordinal)) Mark("AND a.id = @id", new { id });
    }

    HashSet<string> Alike() =>
        changed.SelectMany(id => connection.Query<string>($"SELECT b.id {Like} AND a.id = @id", new { id })).ToHashSet(StringComparer.Ordinal);

    void Mark(string which, object values)
    {
        var wanted = new DynamicParameters(values);
        wanted.Add("reason", nameof(ReviewReason.PossibleDuplicate));
        connection.Execute($"""
            DELETE FROM incident_review WHERE reason = @reason AND incident IN (SELECT a.number FROM incident_row a WHERE TRUE {which});
            INSERT INTO incident_review (incident, reason) SELECT DISTINCT a.number, @reason {Like} {which}
            """, wanted);
    }
}

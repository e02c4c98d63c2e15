using System.Data.Common;
using System.Text;
using Attest.Names;
using Attest.Store.Engine;
using Dapper;

namespace Attest.Store.Queries;

/// <summary>A filter as SQL: only what is asked for stands in it, so that the engine can go by its indexes.</summary>
sealed class IncidentConditions
{
    readonly StringBuilder sql = new("TRUE");

    readonly DbConnection connection;
    readonly IDialect dialect;

    public IncidentConditions(DbConnection connection, IncidentFilter filter)
    {
        (this.connection, dialect) = (connection, Dialect.Of(connection));
        Dates(filter);
        Sites(filter);
        Words(filter);
        Values(filter);
    }

    public DynamicParameters Parameters { get; } = new();

    public string Sql => sql.ToString();

    public void Add(string condition, string name, object? value)
    {
        sql.Append(" AND ").Append(condition);
        Parameters.Add(name, value);
    }

    void Dates(IncidentFilter filter)
    {
        if (filter.From is { } from) Add("i.day <> '' AND i.last_day >= @from", "from", IsoDay.Of(from));
        if (filter.To is { } to) Add("i.day <> '' AND i.day <= @to", "to", IsoDay.Of(to));
    }

    void Sites(IncidentFilter filter)
    {
        if (filter.Within is not { } box) return;
        var join = box.West <= box.East ? "AND" : "OR";
        Add($"i.number IN (SELECT incident FROM incident_site WHERE {dialect.NearBox(connection, box)} AND lat BETWEEN @south AND @north AND (lon >= @west {join} lon <= @east))", "south", box.South);
        Parameters.Add("north", box.North);
        Parameters.Add("west", box.West);
        Parameters.Add("east", box.East);
    }

    void Words(IncidentFilter filter)
    {
        Named(WordKinds.Place, filter.Place);
        Named(WordKinds.Actor, filter.Actor);
        if (filter.Text is { } text) sql.Append(" AND ").Append(dialect.ReadingsWith(text, Parameters) is { } readings ? OfReadings(readings) : "FALSE");
    }

    static string OfReadings(string readings) => $"""
        i.number IN (
            SELECT w.incident FROM current_reading c
            JOIN report r ON r.number = c.report
            JOIN incident_report w ON w.report = r.id
            WHERE c.number IN ({readings}))
        """;

    void Named(string kind, string? wanted)
    {
        if (wanted is null) return;
        Add($"i.number IN (SELECT incident FROM incident_word WHERE kind = '{kind}' AND {dialect.Holds("word", $"@{kind}")})", kind, NameFold.Of(wanted));
    }

    void Values(IncidentFilter filter)
    {
        if (!filter.Types.IsEmpty) Add("i.type IN @types", "types", filter.Types.Select(type => type.ToString()));
        if (!filter.Grades.IsEmpty) Add("i.grade IN @grades", "grades", filter.Grades.Select(grade => (int)grade));
        if (!filter.Groups.IsEmpty) Add("i.number IN (SELECT incident FROM incident_word WHERE kind = 'group' AND word IN @groups)", "groups", filter.Groups.Select(group => group.ToString()));
        if (filter.MinOrigins is { } origins) Add("i.origins >= @origins", "origins", origins);
        if (filter.IsDisputed is { } disputed) Add("i.disputed = @disputed", "disputed", disputed ? 1 : 0);
        if (filter.Review is { } reason) Add($"i.number IN (SELECT incident FROM incident_review WHERE reason = @review) AND {NotConfirmed}", "review", reason.ToString());
    }

    /// <summary>Whoever confirmed an incident has looked at it.</summary>
    public const string NotConfirmed = """
        i.number NOT IN (
            SELECT c.incident FROM claim_row c WHERE c.claim IN (
                SELECT substr(d.subject, 3) FROM decision_state d WHERE d.ruling = 'Confirm' AND d.undone = 0 AND d.subject LIKE 'i-%'))
        """;
}

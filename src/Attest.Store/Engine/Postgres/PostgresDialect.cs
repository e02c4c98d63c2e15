using System.Data;
using System.Data.Common;
using System.Globalization;
using Attest.Store.Queries;
using Dapper;

namespace Attest.Store.Engine.Postgres;

/// <summary>A register on a server of PostgreSQL.</summary>
sealed class PostgresDialect : IDialect
{
    static readonly string[] Numbered = ["report", "reading", "decision", "incident_row"];

    static readonly string[] WithdrawnFrom = ["report", "reading", "claim", "statement", "person", "report_name", "obtained", "report_text", "report_entry", "incident", "ledger"];

    public static PostgresDialect Instance { get; } = new();

    public DbTransaction BeginWrite(DbConnection connection)
    {
        var transaction = Opened(connection).BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            // Whoever writes waits here for whoever writes before; every statement then sees what that one left.
            connection.Execute(PostgresServer.Lock);
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    public DbTransaction BeginRead(DbConnection connection) => Opened(connection).BeginTransaction(IsolationLevel.RepeatableRead);

    public RegisterException Told(string register, DbException error) => PostgresErrors.Of(register, error);

    // The server answers one question at a time: a cursor gives a page, and is asked again.
    public IEnumerable<T> Stream<T>(DbConnection connection, string sql, object? values, int rowsAtOnce)
    {
        var cursor = ((PostgresConnection)connection).NextCursor();
        connection.Execute(new CommandDefinition($"DECLARE {cursor} NO SCROLL CURSOR FOR {sql}", values, flags: CommandFlags.NoCache));
        var fetch = string.Create(CultureInfo.InvariantCulture, $"FETCH FORWARD {rowsAtOnce} FROM {cursor}");
        for (var isEnd = false; !isEnd;)
        {
            var page = connection.Query<T>(new CommandDefinition(fetch, flags: CommandFlags.NoCache | CommandFlags.Buffered)).AsList();
            isEnd = page.Count < rowsAtOnce;
            if (isEnd) connection.Execute(new CommandDefinition($"CLOSE {cursor}", flags: CommandFlags.NoCache));
            foreach (var row in page) yield return row;
        }
    }

    public void Add(DbConnection connection, string table, string columns, IEnumerable<object?[]> rows) =>
        PostgresRows.Copy(((PostgresConnection)connection).Inner, table, columns, rows);

    public void MakeScratch(DbConnection connection, string scratch, string like, string columns, string key) =>
        connection.Execute($"DROP TABLE IF EXISTS pg_temp.{scratch}; CREATE TEMP TABLE {scratch} (LIKE {like}, PRIMARY KEY ({key}))");

    // Without figures on a new table the server takes it for a small one.
    public void Weigh(DbConnection connection, string table) => connection.Execute($"ANALYZE {table}");

    public string Same(string one, string other) => $"{one} IS NOT DISTINCT FROM {other}";

    public string Member(string json, string name) => $"json_member({json}, '{name}')";

    // Written so that the index on parts of words is of use.
    public string Holds(string text, string parameter) => $@"{text} LIKE '%' || replace(replace(replace({parameter}, '\', '\\'), '%', '\%'), '_', '\_') || '%'";

    public string NearBox(DbConnection connection, BoundingBox box)
    {
        if (!((PostgresConnection)connection).HasPoints) return "TRUE";
        return box.West <= box.East ? Within("@west", "@east") : $"({Within("@west", "180")} OR {Within("-180", "@east")})";
    }

    public string? ReadingsWith(string words, DynamicParameters values)
    {
        var queries = PostgresWords.Queries(words);
        for (var index = 0; index < queries.Count; index++) values.Add(Parameter(index), queries[index]);
        return queries.Count == 0 ? null : string.Join(" INTERSECT ", queries.Select((_, index) => $"SELECT reading FROM report_text WHERE words @@ CAST(@{Parameter(index)} AS TSQUERY)"));

        static string Parameter(int index) => string.Create(CultureInfo.InvariantCulture, $"words{index}");
    }

    public void Index(DbConnection connection, long reading, string? title, string text)
    {
        const string Sql = "INSERT INTO report_text (reading, part, words) VALUES (@reading, @part, CAST(@words AS TSVECTOR))";
        var words = PostgresWords.Of(title ?? "").Concat(PostgresWords.Of(text));
        connection.Execute(Sql, PostgresWords.Parts(words).Select((part, index) => new { reading, part = index, words = part }));
    }

    public void Forget(DbConnection connection, long reading, string? title, string text) =>
        connection.Execute("DELETE FROM report_text WHERE reading = @reading", new { reading });

    public IEnumerable<string> Columns(DbConnection connection, string table)
    {
        const string Sql = """
            SELECT attname::text FROM pg_attribute
            WHERE attrelid = to_regclass(@table) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            ORDER BY attnum
            """;
        return connection.Query<string>(Sql, new { table });
    }

    public void Settle(DbConnection connection)
    {
        foreach (var table in Numbered)
            connection.Execute($"SELECT setval(pg_get_serial_sequence('{table}', 'number'), (SELECT coalesce(max(number), 0) + 1 FROM {table}), false)");
        foreach (var table in Moving.MovedTables.All) Weigh(connection, table.Name);
    }

    public IEnumerable<string> Faults(DbConnection connection) => PostgresKeys.Broken(connection);

    public void BeforeWithdrawal(DbConnection connection)
    {
        // The server keeps what was deleted until it is cleared away afterwards.
    }

    // One after the other: the server takes no two such commands at once.
    public void AfterWithdrawal(DbConnection connection)
    {
        foreach (var table in WithdrawnFrom) connection.Execute($"VACUUM {table}");
    }

    static DbConnection Opened(DbConnection connection)
    {
        ((PostgresConnection)connection).OpenAgain();
        return connection;
    }

    static string Within(string west, string east) => $"point && ST_MakeEnvelope({west}, @south, {east}, @north, 4326)";
}

using System.Data.Common;
using Attest.Store.Queries;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Engine.Sqlite;

/// <summary>A register in a file of SQLite.</summary>
sealed class SqliteDialect : IDialect
{
    public static SqliteDialect Instance { get; } = new();

    public DbTransaction BeginWrite(DbConnection connection) => connection.BeginTransaction();

    public DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public RegisterException Told(string register, DbException error) =>
        error is SqliteException sqlite ? SqliteErrors.Of(register, sqlite) : RegisterErrors.Unexpected(register, error);

    public IEnumerable<T> Stream<T>(DbConnection connection, string sql, object? values, int rowsAtOnce) => connection.Query<T>(sql, values, buffered: false);

    public void Add(DbConnection connection, string table, string columns, IEnumerable<object?[]> rows)
    {
        // All rows through one prepared statement.
        using var command = connection.CreateCommand();
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0) Prepare(command, table, columns, row.Length);
            for (var index = 0; index < row.Length; index++) command.Parameters[index].Value = row[index] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    public void MakeScratch(DbConnection connection, string scratch, string like, string columns, string key) =>
        connection.Execute($"DROP TABLE IF EXISTS temp.{scratch}; CREATE TEMP TABLE {scratch} ({columns}, PRIMARY KEY ({key})) WITHOUT ROWID;");

    public void Weigh(DbConnection connection, string table)
    {
        // The engine goes by the table's key.
    }

    public string Same(string one, string other) => $"{one} IS {other}";

    public string Member(string json, string name) => $"{json} ->> '$.{name}'";

    public string Holds(string text, string parameter) => $"instr({text}, {parameter}) > 0";

    // The index on latitude and longitude goes by the exact condition.
    public string NearBox(DbConnection connection, BoundingBox box) => "TRUE";

    public string? ReadingsWith(string words, DynamicParameters values)
    {
        var query = SqliteWords.QueryOf(words);
        if (query.Length == 0) return null;
        values.Add("words", query);
        return "SELECT rowid FROM report_text WHERE report_text MATCH @words";
    }

    public void Index(DbConnection connection, long reading, string? title, string text) =>
        connection.Execute("INSERT INTO report_text (rowid, title, body) VALUES (@reading, @title, @text)", new { reading, title, text });

    // The index keeps no text of its own, so it is told what to forget; what it forgot goes when it is written anew.
    public void Forget(DbConnection connection, long reading, string? title, string text)
    {
        connection.Execute("INSERT INTO report_text (report_text, rowid, title, body) VALUES ('delete', @reading, @title, @text)", new { reading, title, text });
        connection.Execute("INSERT INTO report_text (report_text) VALUES ('optimize')");
    }

    public IEnumerable<string> Columns(DbConnection connection, string table) => connection.Query<string>("SELECT name FROM pragma_table_info(@table) ORDER BY cid", new { table });

    public void Settle(DbConnection connection)
    {
        // The next number of a row is that of the last one and one.
    }

    public IEnumerable<string> Faults(DbConnection connection) =>
    [
        .. connection.Query<string>("PRAGMA integrity_check(10)").Where(line => line != "ok").Select(line => $"the file: {line}"),
        .. connection.Query("PRAGMA foreign_key_check").Select(row => $"table {row.table}: row {row.rowid} points to nothing"),
    ];

    // What is deleted must not stay legible in the file's free pages, nor in the journal beside it.
    public void BeforeWithdrawal(DbConnection connection) => connection.Execute("PRAGMA secure_delete = ON");

    public void AfterWithdrawal(DbConnection connection) => connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    static void Prepare(DbCommand command, string table, string columns, int count)
    {
        var names = Enumerable.Range(0, count).Select(index => $"@p{index}").ToList();
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
    }
}

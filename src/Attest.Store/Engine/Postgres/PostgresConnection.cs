using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Attest.Store.Engine.Postgres;

/// <summary>A connection to PostgreSQL that takes the same commands as one to a file.</summary>
/// <remarks>
/// Text goes through <see cref="StoredText"/>, since the server refuses letters that are none. Its type tells Dapper to write lists out,
/// as it does for files. What is told of the connection's open register is found out once.
/// </remarks>
sealed class PostgresConnection(NpgsqlConnection inner) : DbConnection
{
    bool? hasPoints;
    int cursors;

    public NpgsqlConnection Inner => inner;

    [AllowNull]
    public override string ConnectionString
    {
        get => inner.ConnectionString;
        set => inner.ConnectionString = value;
    }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    public override int ConnectionTimeout => inner.ConnectionTimeout;

    /// <summary>Whether sites are points of PostGIS here.</summary>
    public bool HasPoints => hasPoints ??= FindPoints();

    /// <summary>A name for a cursor that no other has.</summary>
    public string NextCursor() => $"rows_{++cursors}";

    /// <summary>Opens it, or opens it again where the server went away.</summary>
    public void OpenAgain()
    {
        if (inner.State == ConnectionState.Open) return;
        inner.Close();
        inner.Open();
    }

    public override void Open() => inner.Open();

    public override void Close() => inner.Close();

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => inner.BeginTransaction(isolationLevel);

    protected override DbCommand CreateDbCommand() => new PostgresCommand(this, inner.CreateCommand());

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    bool FindPoints()
    {
        using var command = inner.CreateCommand();
        command.CommandText = """
            SELECT to_regtype('geometry') IS NOT NULL AND EXISTS (
                SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('incident_site') AND attname = 'point' AND NOT attisdropped)
            """;
        return command.ExecuteScalar() is true;
    }
}

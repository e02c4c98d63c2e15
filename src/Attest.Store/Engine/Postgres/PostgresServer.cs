using System.Data.Common;
using Dapper;
using Npgsql;

namespace Attest.Store.Engine.Postgres;

/// <summary>Opens a register on a server and brings its tables up to date.</summary>
static class PostgresServer
{
    /// <summary>The first that makes columns out of others and lets an owner add extensions.</summary>
    static readonly Version Oldest = new(13, 0);

    /// <summary>SQL: one lock for each register of a database, held until the transaction ends.</summary>
    public const string Lock = "SELECT pg_advisory_xact_lock(hashtextextended('attest ' || current_schema(), 0))";

    /// <returns>The connection, and whether it may only read.</returns>
    public static (DbConnection Connection, bool IsReadOnly) Open(PostgresAddress address, RegisterUse use)
    {
        var connection = new PostgresConnection(new NpgsqlConnection(address.Settings));
        try
        {
            connection.Open();
            return (connection, Prepare(connection, address.Name, use));
        }
        catch (DbException error)
        {
            connection.Dispose();
            throw PostgresErrors.Of(address.Name, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    static bool Prepare(PostgresConnection connection, string name, RegisterUse use)
    {
        RequireServer(connection, name);
        var isReadOnly = connection.ExecuteScalar<string>("SHOW transaction_read_only") == "on";
        var version = VersionOf(connection);
        if (version == 0 && use == RegisterUse.Existing) throw PostgresErrors.Absent(name);
        if (version > Migrations.Postgres.Latest) throw RegisterErrors.Newer(name, version, Migrations.Postgres.Latest);
        if (version < Migrations.Postgres.Latest) Migrate(connection);
        return isReadOnly;
    }

    static void RequireServer(PostgresConnection connection, string name)
    {
        if (connection.Inner.PostgreSqlVersion is var version && version < Oldest)
            throw RegisterErrors.Because(RegisterFault.Unreachable, name, $"the server is PostgreSQL {version}, and Attest needs {Oldest.Major} or later.");
        if (connection.ExecuteScalar<string>("SHOW server_encoding") is var encoding && encoding != "UTF8")
            throw RegisterErrors.Because(RegisterFault.Unreachable, name, $"its database keeps text as {encoding}; make one with UTF8 (`createdb -E UTF8`).");
    }

    static void Migrate(PostgresConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(Lock);
        // Another program may have done it meanwhile.
        foreach (var step in Migrations.Postgres.After(VersionOf(connection))) connection.Execute(step);
        const string Sql = "INSERT INTO register_version (id, version) VALUES (1, @version) ON CONFLICT (id) DO UPDATE SET version = excluded.version";
        connection.Execute(Sql, new { version = (long)Migrations.Postgres.Latest });
        transaction.Commit();
    }

    static long VersionOf(PostgresConnection connection) =>
        connection.ExecuteScalar<bool>("SELECT to_regclass('register_version') IS NOT NULL") ? connection.ExecuteScalar<long>("SELECT max(version) FROM register_version") : 0;
}

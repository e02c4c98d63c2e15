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
    public static (DbConnection Connection, bool IsReadOnly) Open(PostgresAddress address, RegisterUse use) =>
        Opening.Of(new PostgresConnection(new NpgsqlConnection(address.Settings)), connection => ((DbConnection)connection, Prepare(connection, address, use)),
            error => PostgresErrors.Of(address.Name, error));

    static bool Prepare(PostgresConnection connection, PostgresAddress address, RegisterUse use)
    {
        var name = address.Name;
        RequireServer(connection, name);
        var isReadOnly = connection.ExecuteScalar<string>("SHOW transaction_read_only") == "on";
        var version = VersionOf(connection, address.Schema);
        if (version == 0 && use == RegisterUse.Existing) throw PostgresErrors.Absent(name);
        if (version > Migrations.Postgres.Latest) throw RegisterErrors.Newer(name, version, Migrations.Postgres.Latest);
        if (version == 0) MakeSchema(connection, address.Schema);
        if (version < Migrations.Postgres.Latest) Migrate(connection, address.Schema);
        return isReadOnly;
    }

    static void RequireServer(PostgresConnection connection, string name)
    {
        if (connection.Inner.PostgreSqlVersion is var version && version < Oldest)
            throw RegisterErrors.Because(RegisterFault.Unreachable, name, $"the server is PostgreSQL {version}, and Attest needs {Oldest.Major} or later.");
        if (connection.ExecuteScalar<string>("SHOW server_encoding") is var encoding && encoding != "UTF8")
            throw RegisterErrors.Because(RegisterFault.Unreachable, name, $"its database keeps text as {encoding}; make one with UTF8 (`createdb -E UTF8`).");
    }

    static void MakeSchema(PostgresConnection connection, string schema)
    {
        if (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = @schema)", new { schema })) return;
        using var transaction = connection.BeginTransaction();
        // Two who make it at the same moment would hinder each other; before it is there, the lock of a register has no name.
        connection.Execute("SELECT pg_advisory_xact_lock(hashtextextended('attest schema', 0))");
        connection.Execute($"CREATE SCHEMA IF NOT EXISTS {PostgresAddress.Quoted(schema)}");
        transaction.Commit();
    }

    static void Migrate(PostgresConnection connection, string schema)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(Lock);
        // Another program may have done it meanwhile.
        foreach (var step in Migrations.Postgres.After(VersionOf(connection, schema))) connection.Execute(step);
        const string Sql = "INSERT INTO register_version (id, version) VALUES (1, @version) ON CONFLICT (id) DO UPDATE SET version = excluded.version";
        connection.Execute(Sql, new { version = (long)Migrations.Postgres.Latest });
        transaction.Commit();
    }

    // Looked for in the register's own schema: one behind it on the search path may hold another register.
    static long VersionOf(PostgresConnection connection, string schema)
    {
        const string Sql = "SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = 'register_version' AND n.nspname = @schema)";
        return connection.ExecuteScalar<bool>(Sql, new { schema }) ? connection.ExecuteScalar<long>("SELECT max(version) FROM register_version") : 0;
    }
}

using System.Data.Common;
using Attest.Store.Engine;
using Attest.Store.Engine.Postgres;
using Dapper;
using Npgsql;

namespace Attest.Store.Desk;

/// <summary>The schema beside a register's that holds what belongs to its desk.</summary>
static class DeskSchema
{
    const int Version = 1;

    public static DbConnection Open(PostgresAddress address) => Opening.Of(new PostgresConnection(new NpgsqlConnection(address.Settings)), connection =>
    {
        Prepare(connection, address);
        return connection;
    }, error => PostgresErrors.Of(address.Name, error));

    static void Prepare(PostgresConnection connection, PostgresAddress address)
    {
        using (var transaction = connection.BeginTransaction())
        {
            // Before the schema is there, none is the current one.
            connection.Execute("SELECT pg_advisory_xact_lock(hashtextextended('attest desk', 0))");
            connection.Execute($"CREATE SCHEMA IF NOT EXISTS {PostgresAddress.Quoted(address.Schema)}");
            if (!connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'desk_version' AND relnamespace = to_regnamespace(quote_ident(current_schema())))")) connection.Execute(Migrations.Read("desk/postgres/desk.sql"));
            transaction.Commit();
        }

        if (connection.ExecuteScalar<long>("SELECT max(version) FROM desk_version") is var found && found > Version) throw RegisterErrors.Newer(address.Name, found, Version);
    }
}

using System.Data.Common;
using Attest.Store.Engine.Postgres;
using Dapper;
using Npgsql;

namespace Attest.Tests.Store.Engines;

/// <summary>Registers in schemas of the tests' server that are gone after the test.</summary>
public sealed class PostgresPlace : IRegisterPlace
{
    readonly string server = TestServer.AddressOrSkip();
    readonly string prefix = $"test_{Guid.NewGuid():n}";
    readonly List<string> schemas = [];

    public string Register(string name = "attest.db")
    {
        var schema = $"{prefix}_{name.Replace('.', '_')}";
        if (!schemas.Contains(schema))
        {
            schemas.Add(schema);
            Execute($"CREATE SCHEMA {schema}");
        }

        return $"{server};Search Path={schema},public";
    }

    public DbConnection Connect(string name = "attest.db", bool isGuarded = false)
    {
        var connection = new PostgresConnection(new NpgsqlConnection($"{Register(name)};Pooling=False"));
        connection.Open();
        // The tests' server lets its owner do as a thief of the whole server could.
        if (!isGuarded) connection.Execute("SET session_replication_role = replica");
        return connection;
    }

    public string SetVersion(int version) => $"UPDATE register_version SET version = {version}";

    public void Dispose()
    {
        foreach (var schema in schemas) Execute($"DROP SCHEMA {schema} CASCADE");
    }

    void Execute(string sql)
    {
        using var connection = new NpgsqlConnection($"{server};Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand($"SET client_min_messages = warning; {sql}", connection);
        command.ExecuteNonQuery();
    }
}

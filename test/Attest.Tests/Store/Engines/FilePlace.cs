using System.Data.Common;
using Attest.Store.Engine;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store.Engines;

/// <summary>Registers in files of a folder that is gone after the test.</summary>
public sealed class FilePlace : IRegisterPlace
{
    readonly TemporaryFolder folder = new();

    public string Register(string name = "attest.db") => folder.File(name);

    public DbConnection Connect(string name = "attest.db", bool isGuarded = false)
    {
        SqliteEngine.Require();
        var connection = new SqliteConnection($"Data Source={folder.File(name)};Foreign Keys=False;Pooling=False");
        connection.Open();
        foreach (var trigger in isGuarded ? [] : connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'trigger'").ToList())
            connection.Execute($"DROP TRIGGER {trigger}");
        return connection;
    }

    public string SetVersion(int version) => $"PRAGMA user_version = {version}";

    public void Dispose() => folder.Dispose();
}

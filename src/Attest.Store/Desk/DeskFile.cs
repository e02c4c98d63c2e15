using System.Data.Common;
using Attest.Store.Engine;
using Attest.Store.Engine.Sqlite;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Desk;

/// <summary>The file beside a register that holds what belongs to its desk.</summary>
static class DeskFile
{
    /// <summary>"ATSD": marks the file in its header.</summary>
    const int ApplicationId = 0x41545344;

    const int Version = 1;

    public static DbConnection Open(string file)
    {
        SqliteEngine.Require();
        var isNew = !File.Exists(file);
        var settings = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 10, ForeignKeys = true, Pooling = false };
        return Opening.Of(new SqliteConnection(settings.ConnectionString), connection =>
        {
            if (isNew && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Prepare(connection, file);
            return connection;
        }, error => SqliteErrors.Of(file, (SqliteException)error));
    }

    static void Prepare(SqliteConnection connection, string file)
    {
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA trusted_schema = OFF;");
        using var transaction = connection.BeginTransaction();
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0)
            connection.Execute($"{Migrations.Read("desk/sqlite/desk.sql")} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        transaction.Commit();
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId) throw RegisterErrors.NotARegister(file);
        if (connection.ExecuteScalar<long>("PRAGMA user_version") is var found && found > Version) throw RegisterErrors.Newer(file, (int)found, Version);
    }
}

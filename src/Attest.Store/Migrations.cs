using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>The numbered steps that bring a register's tables up to date.</summary>
static class Migrations
{
    /// <summary>"ATST": marks the file as a register in its header.</summary>
    public const int ApplicationId = 0x41545354;

    static readonly string[] Files =
    [
        "0001-register.sql", "0002-custody.sql", "0003-intake.sql", "0004-people.sql", "0005-desk.sql", "0006-engines.sql", "0007-sites.sql",
        "0008-links.sql", "0009-refusals.sql",
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Latest => Files.Length;

    /// <summary>Brings the tables up to date in one transaction; does nothing when they are.</summary>
    public static void Apply(SqliteConnection connection)
    {
        // Looked at first without a lock: a register that is up to date can be read while another program writes to it.
        if (VersionOf(connection) == Latest) return;

        using var transaction = connection.BeginTransaction();
        foreach (var file in Files.Skip((int)VersionOf(connection))) connection.Execute(Read(file));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Latest};"));
        transaction.Commit();
    }

    public static long VersionOf(SqliteConnection connection) => connection.ExecuteScalar<long>("PRAGMA user_version");

    public static long ApplicationOf(SqliteConnection connection) => connection.ExecuteScalar<long>("PRAGMA application_id");

    public static bool IsEmpty(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;

    internal static string Read(string file)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The migration {file} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using Dapper;

namespace Attest.Store.Desk;

/// <summary>Settings of the desk, by name.</summary>
public sealed class SettingTable
{
    readonly DeskBook book;

    internal SettingTable(DeskBook book) => this.book = book;

    /// <summary>Null where it was never set, or was taken back.</summary>
    public string? Get(string name) => book.Run(connection => connection.QueryFirstOrDefault<string>("SELECT value FROM setting WHERE name = @name", new { name }));

    /// <param name="value">Null takes it back.</param>
    public void Set(string name, string? value) => book.Run(connection => value is null
        ? connection.Execute("DELETE FROM setting WHERE name = @name", new { name })
        : connection.Execute("INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", new { name, value }));
}

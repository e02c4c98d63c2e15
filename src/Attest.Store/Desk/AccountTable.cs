using System.Collections.Immutable;
using Dapper;

namespace Attest.Store.Desk;

/// <summary>Who may use the desk.</summary>
/// <param name="Role">Name of a role.</param>
/// <param name="Password">Hash.</param>
/// <param name="Stamp">Sessions with another stamp are over.</param>
public sealed record Account(string Name, string Role, string Password, string Stamp, bool IsDisabled, long CreatedMs);

/// <summary>A key by which a program acts for an account.</summary>
/// <param name="Role">What it may do; never more than its account.</param>
/// <param name="Sha256">Of the secret, which is nowhere kept.</param>
public sealed record AccessKey(string Id, string Account, string Role, string Label, string Sha256, long CreatedMs, long? RevokedMs);

/// <summary>Accounts and keys.</summary>
public sealed class AccountTable
{
    readonly DeskBook book;

    internal AccountTable(DeskBook book) => this.book = book;

    /// <summary>By name.</summary>
    public ImmutableArray<Account> All() => book.Run(connection =>
        connection.Query<AccountRow>(AccountRow.Sql + " ORDER BY name").Select(row => row.Read()).ToImmutableArray());

    public bool HasAny() => book.Run(connection => connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM account)") != 0);

    public Account? Find(string name) => book.Run(connection =>
        connection.QueryFirstOrDefault<AccountRow>(AccountRow.Sql + " WHERE name = @name", new { name })?.Read());

    /// <returns>False when there is one of that name.</returns>
    public bool Add(Account account) => book.Run(connection =>
    {
        const string Sql = """
            INSERT INTO account (name, role, password, stamp, disabled, created_ms) VALUES (@Name, @Role, @Password, @Stamp, @Disabled, @CreatedMs)
            ON CONFLICT DO NOTHING
            """;
        return connection.Execute(Sql, AccountRow.Of(account)) > 0;
    });

    /// <returns>False when there is none of that name.</returns>
    public bool Change(Account account) => book.Run(connection =>
        connection.Execute("UPDATE account SET role = @Role, password = @Password, stamp = @Stamp, disabled = @Disabled WHERE name = @Name", AccountRow.Of(account)) > 0);

    /// <summary>Oldest first, revoked ones too.</summary>
    public ImmutableArray<AccessKey> Keys() => book.Run(connection =>
        connection.Query<KeyRow>(KeyRow.Sql + " ORDER BY created_ms, id").Select(row => row.Read()).ToImmutableArray());

    public AccessKey? Key(string id) => book.Run(connection =>
        connection.QueryFirstOrDefault<KeyRow>(KeyRow.Sql + " WHERE id = @id", new { id })?.Read());

    public void Add(AccessKey key) => book.Run(connection => connection.Execute(
        "INSERT INTO access_key (id, account, role, label, sha256, created_ms) VALUES (@Id, @Account, @Role, @Label, @Sha256, @CreatedMs)", key));

    /// <returns>False when there is no such key that still holds.</returns>
    public bool Revoke(string id, long nowMs) => book.Run(connection =>
        connection.Execute("UPDATE access_key SET revoked_ms = @nowMs WHERE id = @id AND revoked_ms IS NULL", new { id, nowMs }) > 0);

    sealed record AccountRow
    {
        public const string Sql = "SELECT name AS Name, role AS Role, password AS Password, stamp AS Stamp, disabled AS Disabled, created_ms AS CreatedMs FROM account";

        public required string Name { get; init; }

        public required string Role { get; init; }

        public required string Password { get; init; }

        public required string Stamp { get; init; }

        public required long Disabled { get; init; }

        public required long CreatedMs { get; init; }

        public static AccountRow Of(Account account) => new()
        {
            Name = account.Name, Role = account.Role, Password = account.Password, Stamp = account.Stamp, Disabled = account.IsDisabled ? 1 : 0, CreatedMs = account.CreatedMs,
        };

        public Account Read() => new(Name, Role, Password, Stamp, Disabled != 0, CreatedMs);
    }

    sealed record KeyRow
    {
        public const string Sql = "SELECT id AS Id, account AS Account, role AS Role, label AS Label, sha256 AS Sha256, created_ms AS CreatedMs, revoked_ms AS RevokedMs FROM access_key";

        public required string Id { get; init; }

        public required string Account { get; init; }

        public required string Role { get; init; }

        public required string Label { get; init; }

        public required string Sha256 { get; init; }

        public required long CreatedMs { get; init; }

        public long? RevokedMs { get; init; }

        public AccessKey Read() => new(Id, Account, Role, Label, Sha256, CreatedMs, RevokedMs);
    }
}

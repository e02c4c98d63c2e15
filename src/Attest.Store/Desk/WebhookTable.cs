using System.Collections.Immutable;
using Dapper;

namespace Attest.Store.Desk;

/// <summary>An address that is told of new and changed incidents.</summary>
/// <param name="Secret">Signs what is told.</param>
/// <param name="ToldMs">Changes up to then were told, Unix time in milliseconds.</param>
/// <param name="Failures">How often in a row it could not be told.</param>
/// <param name="NextMs">When it is to be told again.</param>
/// <param name="Status">What came of it last, for a person.</param>
public sealed record Webhook(string Id, string Url, string Secret, long ToldMs, int Failures, long NextMs, string Status);

/// <summary>Webhooks by id.</summary>
public sealed class WebhookTable
{
    readonly DeskBook book;

    internal WebhookTable(DeskBook book) => this.book = book;

    public ImmutableArray<Webhook> All() => book.Run(connection =>
        connection.Query<HookRow>("SELECT id AS Id, url AS Url, secret AS Secret, told_ms AS ToldMs, failures AS Failures, next_ms AS NextMs, status AS Status FROM webhook ORDER BY id")
            .Select(row => new Webhook(row.Id, row.Url, row.Secret, row.ToldMs, (int)row.Failures, row.NextMs, row.Status)).ToImmutableArray());

    public void Add(Webhook hook) => book.Run(connection => connection.Execute(
        "INSERT INTO webhook (id, url, secret, told_ms, failures, next_ms, status) VALUES (@Id, @Url, @Secret, @ToldMs, @Failures, @NextMs, @Status)", hook));

    /// <summary>Keeps what came of telling it; one that was removed meanwhile stays removed.</summary>
    public void Keep(Webhook hook) => book.Run(connection => connection.Execute(
        "UPDATE webhook SET told_ms = @ToldMs, failures = @Failures, next_ms = @NextMs, status = @Status WHERE id = @Id", hook));

    /// <returns>False when there is none of that id.</returns>
    public bool Remove(string id) => book.Run(connection => connection.Execute("DELETE FROM webhook WHERE id = @id", new { id }) > 0);

    sealed record HookRow
    {
        public required string Id { get; init; }

        public required string Url { get; init; }

        public required string Secret { get; init; }

        public required long ToldMs { get; init; }

        public required long Failures { get; init; }

        public required long NextMs { get; init; }

        public required string Status { get; init; }
    }
}

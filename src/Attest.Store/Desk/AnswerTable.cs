using Dapper;

namespace Attest.Store.Desk;

/// <summary>An answer that was given once and is given again to the same request.</summary>
/// <param name="Request">Hash of the request.</param>
/// <param name="Headers">JSON of those to send again.</param>
public sealed record KeptAnswer(string Request, int Status, string Headers, byte[] Body);

/// <summary>Answers by visitor and the key that came with the request.</summary>
public sealed class AnswerTable
{
    readonly DeskBook book;

    internal AnswerTable(DeskBook book) => this.book = book;

    public KeptAnswer? Find(string visitor, string key) => book.Run(connection =>
    {
        const string Sql = "SELECT request AS Request, status AS Status, headers AS Headers, body AS Body FROM answer WHERE visitor = @visitor AND key = @key";
        return connection.QueryFirstOrDefault<AnswerRow>(Sql, new { visitor, key }) is { } row ? new KeptAnswer(row.Request, (int)row.Status, row.Headers, row.Body) : null;
    });

    /// <summary>Keeps an answer, and forgets those older than <paramref name="oldestMs"/>.</summary>
    public void Keep(string visitor, string key, KeptAnswer answer, long nowMs, long oldestMs) => book.Run(connection =>
    {
        connection.Execute("DELETE FROM answer WHERE recorded_ms < @oldestMs", new { oldestMs });
        const string Sql = """
            INSERT INTO answer (visitor, key, request, status, headers, body, recorded_ms)
            VALUES (@visitor, @key, @Request, @Status, @Headers, @Body, @nowMs) ON CONFLICT DO NOTHING
            """;
        return connection.Execute(Sql, new { visitor, key, answer.Request, answer.Status, answer.Headers, answer.Body, nowMs });
    });

    sealed record AnswerRow
    {
        public required string Request { get; init; }

        public required long Status { get; init; }

        public required string Headers { get; init; }

        public required byte[] Body { get; init; }
    }
}

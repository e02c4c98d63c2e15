using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>Finds reports by their words.</summary>
static class TextSearch
{
    const int MostWords = 32;

    public static ImmutableHashSet<string> Reports(SqliteConnection connection, string words)
    {
        var query = QueryOf(words);
        if (query.Length == 0) return [];
        const string Sql = """
            SELECT r.id
            FROM report_text t
            JOIN current_reading c ON c.number = t.rowid
            JOIN report r ON r.number = c.report
            WHERE report_text MATCH @query
            """;
        return [.. connection.Query<string>(Sql, new { query })];
    }

    // Each word in quotation marks: nothing a person types is an operator of the search language. A null letter would end it.
    public static string QueryOf(string words) =>
        string.Join(' ', words.Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)
            .Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}

namespace Attest.Store.Engine.Sqlite;

/// <summary>Words as SQLite's full-text search takes them.</summary>
static class SqliteWords
{
    /// <summary>All words looked for; those beyond are passed over.</summary>
    public const int Most = 32;

    // Each word in quotation marks: nothing a person types is an operator of the search language. A null letter would end it.
    public static string QueryOf(string words) =>
        string.Join(' ', words.Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(Most)
            .Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}

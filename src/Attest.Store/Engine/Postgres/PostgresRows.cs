using Npgsql;
using NpgsqlTypes;

namespace Attest.Store.Engine.Postgres;

/// <summary>Rows in bulk, by the server's binary COPY.</summary>
static class PostgresRows
{
    /// <returns>How many there were.</returns>
    public static long Copy(NpgsqlConnection connection, string table, string columns, IEnumerable<object?[]> rows)
    {
        // Nothing is asked of the server where there is nothing to add, nor while the first row is being made.
        using var each = rows.GetEnumerator();
        if (!each.MoveNext()) return 0;
        using var writer = connection.BeginBinaryImport($"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)");
        do
        {
            writer.StartRow();
            foreach (var value in each.Current) Write(writer, value);
        }
        while (each.MoveNext());
        return (long)writer.Complete();
    }

    static void Write(NpgsqlBinaryImporter writer, object? value)
    {
        switch (value)
        {
            case null or DBNull: writer.WriteNull(); break;
            case string text: writer.Write(StoredText.Of(text), NpgsqlDbType.Text); break;
            case long number: writer.Write(number, NpgsqlDbType.Bigint); break;
            case int number: writer.Write((long)number, NpgsqlDbType.Bigint); break;
            case double number: writer.Write(number, NpgsqlDbType.Double); break;
            case byte[] bytes: writer.Write(bytes, NpgsqlDbType.Bytea); break;
            default: throw new ArgumentException($"No column of a register holds a {value.GetType().Name}.", nameof(value));
        }
    }
}

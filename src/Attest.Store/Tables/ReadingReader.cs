using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attest.Model;
using Attest.Store.Json;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>Turns stored readings back into what the reader gave.</summary>
sealed class ReadingReader(string file)
{
    readonly StoreJson stored = StoreJson.Pooled();
    readonly PooledParts parts = new();

    /// <param name="name">The least name of the report.</param>
    /// <exception cref="RegisterException">What is stored is not what was written.</exception>
    public ReadReport Read(SqliteConnection connection, ReadingRow row, string name)
    {
        try
        {
            var source = StoreJson.Read(row.Facts, stored.CleanReport) with { Text = TextOf(row), Name = name };
            ImmutableArray<Claim> claims = [.. ReadingTable.Claims(connection, row.Number).Select(claim => parts.Pool(StoreJson.Read(claim.Json, stored.Claim)))];
            ImmutableArray<Statement> statements =
                [.. ReadingTable.Statements(connection, row.Number).Select(json => parts.Pool(StoreJson.Read(json, stored.Statement)))];
            ImmutableArray<NamedPerson> people = [.. ReadingTable.People(connection, row.Number).Select(json => StoreJson.Read(json, stored.NamedPerson))];
            return new(source, claims, statements, StoreJson.Read(row.Notes, stored.ImmutableArrayNote)) { People = people };
        }
        catch (JsonException error)
        {
            throw RegisterErrors.Damaged(file, $"what was read of report {row.Report} is damaged: {error.Message}", error);
        }
    }

    public string TextOf(ReadingRow row) =>
        Packed.Unpack(row.Text, row.TextLength) is { } bytes ? Encoding.UTF8.GetString(bytes)
        : throw RegisterErrors.Damaged(file, $"the text of report {row.Report} cannot be unpacked.");
}

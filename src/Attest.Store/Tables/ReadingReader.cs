using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using Attest.Model;
using Attest.Store.Json;

namespace Attest.Store.Tables;

/// <summary>The rows of a reading beside its text and facts, as canonical JSON in the order of the text.</summary>
sealed record StoredParts(ImmutableArray<string> Claims, ImmutableArray<string> Statements, ImmutableArray<string> People)
{
    public static StoredParts Of(DbConnection connection, long reading) => new(
        [.. ReadingTable.Claims(connection, reading).Select(claim => claim.Json)],
        [.. ReadingTable.Statements(connection, reading)], [.. ReadingTable.People(connection, reading)]);
}

/// <summary>Turns stored readings back into what the reader gave.</summary>
sealed class ReadingReader(string file)
{
    /// <param name="name">The least name of the report.</param>
    /// <exception cref="RegisterException">What is stored is not what was written.</exception>
    public ReadReport Read(ReadingRow row, StoredParts parts, string name)
    {
        try
        {
            var source = StoreJson.Read(row.Facts, StoreJson.Default.CleanReport) with { Text = TextOf(row), Name = name };
            return new(
                source, [.. parts.Claims.Select(json => StoreJson.Read(json, StoreJson.Default.Claim))],
                [.. parts.Statements.Select(json => StoreJson.Read(json, StoreJson.Default.Statement))], StoreJson.Read(row.Notes, StoreJson.Default.ImmutableArrayNote))
            {
                People = [.. parts.People.Select(json => StoreJson.Read(json, StoreJson.Default.NamedPerson))],
            };
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

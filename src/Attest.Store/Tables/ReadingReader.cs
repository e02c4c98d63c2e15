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
    /// <summary>Claims repeat a few hundred names, rules and reasons; one copy of each keeps 10,000 reports small.</summary>
    readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    /// <param name="name">The least name of the report.</param>
    /// <exception cref="RegisterException">What is stored is not what was written.</exception>
    public ReadReport Read(SqliteConnection connection, ReadingRow row, string name)
    {
        try
        {
            var source = StoreJson.Read(row.Facts, StoreJson.Default.CleanReport) with { Text = TextOf(row), Name = name };
            ImmutableArray<Claim> claims = [.. ReadingTable.Claims(connection, row.Number).Select(claim => ClaimOf(claim.Json))];
            ImmutableArray<Statement> statements =
                [.. ReadingTable.Statements(connection, row.Number).Select(json => StoreJson.Read(json, StoreJson.Default.Statement))];
            return new(source, claims, statements, StoreJson.Read(row.Notes, StoreJson.Default.ImmutableArrayNote));
        }
        catch (JsonException error)
        {
            throw RegisterErrors.Damaged(file, $"what was read of report {row.Report} is damaged: {error.Message}", error);
        }
    }

    public string TextOf(ReadingRow row) =>
        Packed.Unpack(row.Text, row.TextLength) is { } bytes ? Encoding.UTF8.GetString(bytes)
        : throw RegisterErrors.Damaged(file, $"the text of report {row.Report} cannot be unpacked.");

    Claim ClaimOf(string json)
    {
        var claim = StoreJson.Read(json, StoreJson.Default.Claim);
        return claim with { Report = Once(claim.Report), Rule = Once(claim.Rule), Reasons = [.. claim.Reasons.Select(Once)] };
    }

    string Once(string word)
    {
        if (words.TryGetValue(word, out var known)) return known;
        words.Add(word, word);
        return word;
    }
}

using System.Collections.Immutable;
using System.Text;
using Attest.Model;
using Attest.Store.Json;

namespace Attest.Store.Tables;

/// <summary>A reading in the form in which it is stored and sealed.</summary>
/// <param name="Seal">SHA-256 over text hash, facts, notes, statements and persons: the log's word for the whole reading.</param>
sealed record PackedReading(
    string TextSha256, int TextLength, byte[] Text, string Facts, string Notes,
    ImmutableArray<Claim> Claims, ImmutableArray<string> ClaimJson, ImmutableArray<string> StatementJson, ImmutableArray<string> PersonJson, string Seal)
{
    public static PackedReading Of(ReadReport reading)
    {
        var text = Encoding.UTF8.GetBytes(reading.Source.Text);
        var textSha256 = Hashes.Of(text);
        // The text is stored packed beside the facts, and the names in a table of their own.
        var facts = StoreJson.Write(reading.Source with { Text = "", Name = "" }, StoreJson.Default.CleanReport);
        var notes = StoreJson.Write(reading.Notes, StoreJson.Default.ImmutableArrayNote);
        // Two claims with one id say the same of the same words.
        ImmutableArray<Claim> claims = [.. reading.Claims.DistinctBy(claim => claim.Id, StringComparer.Ordinal)];
        ImmutableArray<string> statements = [.. reading.Statements.Select(statement => StoreJson.Write(statement, StoreJson.Default.Statement))];

        ImmutableArray<string> people = [.. reading.People.Select(person => StoreJson.Write(person, StoreJson.Default.NamedPerson))];
        return new(
            textSha256, text.Length, Packed.Pack(text), facts, notes, claims,
            [.. claims.Select(claim => StoreJson.Write(claim, StoreJson.Default.Claim))], statements, people,
            SealOf(textSha256, facts, notes, [.. statements, .. people]));
    }

    public static string SealOf(string textSha256, string facts, string notes, IEnumerable<string> statementsAndPeople) =>
        // JSON holds no raw line feed, so the lines cannot run into one another.
        Hashes.Of(string.Join('\n', [textSha256, facts, notes, .. statementsAndPeople]));
}

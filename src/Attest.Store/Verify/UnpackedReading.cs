using System.Text;
using System.Text.Json;
using Attest.Store.Json;
using Attest.Store.Tables;

namespace Attest.Store.Verify;

/// <summary>What a check needs of a reading, unpacked.</summary>
/// <param name="IsTextAsHashed">The text unpacks to its length and has its hash.</param>
/// <param name="Text">Empty where it cannot be unpacked.</param>
/// <param name="HasFacts">What was read beside it can be read again.</param>
/// <param name="Url">The report's address as the reading has it.</param>
sealed record UnpackedReading(bool IsTextAsHashed, string Text, bool HasFacts, string? Url)
{
    public static UnpackedReading Of(ReadingRow row)
    {
        var bytes = Packed.Unpack(row.Text, row.TextLength);
        var (hasFacts, url) = UrlOf(row.Facts);
        return new(bytes is not null && Hashes.Of(bytes) == row.TextSha256, bytes is null ? "" : Encoding.UTF8.GetString(bytes), hasFacts, url);
    }

    static (bool, string?) UrlOf(string facts)
    {
        try
        {
            return (true, StoreJson.Read(facts, StoreJson.Default.CleanReport).Url);
        }
        catch (JsonException)
        {
            return (false, null);
        }
    }
}

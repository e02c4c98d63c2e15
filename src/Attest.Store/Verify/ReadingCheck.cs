using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attest.Store.Json;
using Attest.Store.Tables;

namespace Attest.Store.Verify;

/// <summary>Checks a reading against its own rows; what the log says of it is for others to compare. Thread-safe.</summary>
/// <param name="ids">How ids are worked out; when null they are not checked.</param>
sealed class ReadingCheck(ContentIds? ids)
{
    public CheckedReading Check(WholeReading reading)
    {
        var (row, problems) = (reading.Row, new ProblemList());
        var bytes = Packed.Unpack(row.Text, row.TextLength);
        problems.Require(bytes is not null && Hashes.Of(bytes) == row.TextSha256, $"report {row.Report}: its text does not have the hash {row.TextSha256}");
        var seal = PackedReading.SealOf(row.TextSha256, row.Facts, row.Notes, reading.Statements.Concat(reading.People).Select(part => part.Json));
        CheckId(reading, problems);
        var text = bytes is null ? "" : Encoding.UTF8.GetString(bytes);
        return new(row.Report, row.Engine, seal, problems.First, [.. reading.Claims.Select(claim => Check(claim, row.Report, text))]);
    }

    // The URL that is part of a report's id may stand in the report itself, so the reading has it.
    void CheckId(WholeReading reading, ProblemList problems)
    {
        if (ids is null) return;
        var report = reading.Row.Report;
        try
        {
            var facts = StoreJson.Read(reading.Row.Facts, StoreJson.Default.CleanReport);
            var id = ids.Report(reading.Sha256, facts.Url, ReportTable.SidecarIn(reading.Sidecar));
            problems.Require(id == report, $"report {report}: its id does not follow from its content");
        }
        catch (JsonException)
        {
            problems.Add($"report {report}: what was read of it cannot be read again");
        }
    }

    CheckedClaim Check(PartRow row, string report, string text)
    {
        var (problems, id, isThere) = (new ProblemList(), row.Id, false);
        try
        {
            var claim = StoreJson.Read(row.Json, StoreJson.Default.Claim);
            problems.Require(claim.Id == id, $"claim {id}: its record names itself {claim.Id}");
            problems.Require(claim.Report == report, $"claim {claim.Id}: says it is of report {claim.Report}, but is stored with {report}");
            isThere = claim.Quote is not null && claim.At.End <= text.Length && Folded(claim.At.Of(text)) == Folded(claim.Quote);
            problems.Require(isThere, $"claim {claim.Id}: its quote is not at {claim.At.Start}-{claim.At.End} of the text of {report}");
            // What a forger left out is null, and has no content to work an id out of.
            problems.Require(ids is null || (claim.Quote is not null && ids.Claim(claim) == claim.Id), $"claim {claim.Id}: its id does not follow from its content");
        }
        catch (JsonException)
        {
            problems.Add($"claim {id}: it cannot be read");
        }

        return new(id, Hashes.Of(row.Json), isThere, problems.First);
    }

    static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What the check of a reading found.</summary>
/// <param name="Seal">What the log is to say of it.</param>
sealed record CheckedReading(string Report, string Engine, string Seal, ImmutableArray<string> Problems, ImmutableArray<CheckedClaim> Claims);

/// <summary>What the check of a claim found.</summary>
/// <param name="Hash">What the log is to say of it.</param>
/// <param name="HasQuote">Its quote stands where it says.</param>
sealed record CheckedClaim(string Id, string Hash, bool HasQuote, ImmutableArray<string> Problems);

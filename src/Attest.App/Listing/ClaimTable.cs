using System.Collections.Immutable;
using Attest.App.Wording;

namespace Attest.App.Listing;

/// <summary>The table of claims.</summary>
static class ClaimTable
{
    static readonly ListingTable<ListedClaim> Table =
        new(["claim", "what", "who says so", "scope", "when", "where", "words", "file"], Cells, fileOnly: "claim");

    public static void Write(Screen screen, IEnumerable<ListedClaim> claims, int count)
    {
        if (count == 0)
        {
            screen.Out.WriteLine("No claims.");
            return;
        }

        Table.Write(screen, claims);
        screen.Out.WriteLine($"{Words.Count(count, "claim")}. `attest why 1` explains the first.");
    }

    static ImmutableArray<string> Cells(ListedClaim row)
    {
        var claim = row.Claim.Claim;
        return
        [
            claim.Id, ClaimWords.What(claim), ClaimWords.WhoHow(claim), Words.Plain(claim.Scope),
            DateWords.Of(row.Claim.Date ?? claim.Date), claim.Place?.Name ?? "not said", $"“{claim.Quote}”", QuoteWords.Where(row.File, claim.At),
        ];
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Wording;
using Spectre.Console;

namespace Attest.App.Listing;

/// <summary>The table of claims.</summary>
static class ClaimTable
{
    public static void Write(Screen screen, ImmutableArray<ListedClaim> claims)
    {
        if (claims.IsEmpty)
        {
            screen.Out.WriteLine("No claims.");
            return;
        }

        var table = ListingTable.Of("#", "claim", "what", "who says so", "scope", "when", "where", "words", "file");
        for (var index = 0; index < claims.Length; index++) table.AddRow(Cells(index + 1, claims[index]));
        screen.WriteListing(table);
        screen.Out.WriteLine($"{Words.Count(claims.Length, "claim")}. `attest why 1` explains the first.");
    }

    static Text[] Cells(int number, ListedClaim row)
    {
        var claim = row.Claim.Claim;
        return
        [
            ListingTable.Cell(number.ToString(CultureInfo.InvariantCulture)),
            ListingTable.Cell(claim.Id),
            ListingTable.Cell(ClaimWords.What(claim)),
            ListingTable.Cell($"{ClaimWords.Who(claim)} ({Words.Plain(claim.Stance)})"),
            ListingTable.Cell(Words.Plain(claim.Scope)),
            ListingTable.Cell(DateWords.Of(row.Claim.Date ?? claim.Date)),
            ListingTable.Cell(claim.Place?.Name ?? "not said"),
            ListingTable.Cell($"“{claim.Quote}”"),
            ListingTable.Cell(QuoteWords.Where(row.File, claim.At)),
        ];
    }
}

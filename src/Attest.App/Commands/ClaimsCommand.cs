using System.CommandLine;
using Attest.App.Export.Json;
using Attest.App.Listing;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest claims: the ledger.</summary>
static class ClaimsCommand
{
    public static Command Create(Workbench workbench)
    {
        var options = new ListingOptions();
        var kind = new Option<string?>("--kind") { Description = "Only claims of this kind." };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<ClaimKind>().Select(Words.Snake)]);
        var incident = new Option<string?>("--incident")
        {
            Description = "Only claims of this incident: its row in the last listing, or its id.",
            HelpName = "INCIDENT"
        };
        var command = new DescribedCommand("claims", "List the claims: who claims what, in which words, and where they stand.",
            """
            `attest why 1` then explains the first row. --text looks for the words in the quotes.

            Examples:
              attest claims --kind casualty
              attest claims --actor "Defence Ministry" --json
            """) { kind, incident };
        options.AddTo(command);
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, options.Register(parse));
            var claims = ClaimListing.Of(store, options.Filter(parse), FilterOf(store, parse.GetValue(kind), parse.GetValue(incident)));
            string[] ids = [.. claims.Select(row => row.Claim.Claim.Id)];
            store.Remember(ListingKinds.Claims, ids);
            if (options.IsJson(parse))
                foreach (var row in claims) workbench.Screen.Out.WriteLine(RegisterJson.Line(writer => ClaimJson.Write(writer, row.Claim)));
            else
                ClaimTable.Write(workbench.Screen, claims, ids.Length);
            return ExitCode.Done;
        });
        return command;
    }

    static LedgerFilter FilterOf(RegisterStore store, string? kind, string? incident) => new(
        incident is null ? null : Named.Incident(store, incident).Id,
        kind is null ? null : Enum.GetValues<ClaimKind>().First(value => Words.Snake(value) == kind));
}

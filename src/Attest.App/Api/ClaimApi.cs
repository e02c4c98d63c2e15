using System.Text.Json;
using Attest.App.Desk.Names;
using Attest.App.Export.Json;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/claims: single claims and those of a report.</summary>
static class ClaimApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/claims/{id}", One).WithSummary("One claim").Answers("claim").For(Role.Reader);
        api.MapGet("/reports/{id}/claims", OfReport).WithSummary("What was read out of a report").Answers("claimList").For(Role.Reader);
    }

    /// <param name="lens">What of names the visitor may see.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<LedgerClaim> claims, RegisterLens lens)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("claims");
        foreach (var claim in claims) ClaimJson.Write(writer, lens.Claim(claim));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static IResult One(string id, RegisterLease register, NameCover cover, HttpContext context) => register.Store.Ledger(new(Claim: id)) is [var claim, ..]
        ? new JsonAnswer(writer => ClaimJson.Write(writer, cover.For(context, register.Store).Lens.Claim(claim)))
        : ProblemShape.NotFound($"There is no claim {SafeText.OneLine(id)}.");

    static IResult OfReport(string id, RegisterLease register, NameCover cover, HttpContext context) => register.Store.Desk.Reports([id]) is []
        ? ProblemShape.NotFound($"There is no report {SafeText.OneLine(id)}.")
        : new JsonAnswer(writer => Write(writer, register.Store.Ledger(new LedgerFilter(Report: id)), cover.For(context, register.Store).Lens));
}

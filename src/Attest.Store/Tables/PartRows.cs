using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store.Json;

namespace Attest.Store.Tables;

/// <summary>A part of the register as rows of the draft's tables, its records written as JSON.</summary>
/// <param name="Reports">Id and JSON each.</param>
/// <param name="Incidents">Id and JSON, or none.</param>
/// <param name="Claims">Claim, incident and JSON each.</param>
sealed record PartRows(ImmutableArray<object?[]> Reports, ImmutableArray<object?[]> Incidents, ImmutableArray<object?[]> Claims)
{
    public static PartRows Of(RegisterPart part) => new(
        [.. part.Reports.Select(report => new object?[] { report.Id, StoreJson.Write(report, StoreJson.Default.ReportEntry) })],
        part.Incident is { } incident ? [[incident.Id, StoreJson.Write(incident, StoreJson.Default.Incident)]] : [],
        [.. part.Claims.Select(row => new object?[] { row.Claim.Id, row.Incident, JsonOf(row) })]);

    static string JsonOf(LedgerClaim row) =>
        StoreJson.Write(new LedgerEntry(row.Origin, row.Date, row.Disputes, row.IsCorrected ? row.Claim : null), StoreJson.Default.LedgerEntry);
}

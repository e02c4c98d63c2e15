using System.Data.Common;
using System.Text.Json;
using Attest.Store.Custody;
using Attest.Store.Engine;
using Attest.Store.Json;
using Attest.Store.Tables;

namespace Attest.Store.Verify;

/// <summary>Checks a register from the file's pages up to every quote.</summary>
sealed class Verifier(DbConnection connection, ContentIds? ids, IReadOnlyList<SignedHead> deposits)
{
    readonly ProblemList problems = new();
    int reports, readings, claims, quotes, heads, withdrawn;

    /// <param name="derived">Compares what was derived; told where to say what it finds.</param>
    public Verification Verify(Action<ProblemList> derived)
    {
        CheckFile();
        var signed = HeadTable.Rows(connection).Select(row => row.Sequence).Concat(deposits.Select(deposit => deposit.Sequence)).ToHashSet();
        var events = LoggedEvents.Read(connection, signed, problems);
        CheckHeads(events);
        var gone = CheckWithdrawals(events);
        CheckReports(events, gone);
        CheckReadings(events);
        CheckDecisions(events);
        foreach (var row in EngineTable.Rows(connection)) events.Match(new(LogEvents.Engine, "", Subject: row.Id), Hashes.Of(row.Json), problems);
        events.RequireNoneLeft(problems);
        if (problems.Count == 0) derived(problems);
        return new(reports, readings, claims, quotes, events.Rows, problems.First, problems.Count) { Heads = heads, Withdrawn = withdrawn };
    }

    void CheckHeads(LoggedEvents events)
    {
        foreach (var row in HeadTable.Rows(connection))
        {
            heads++;
            events.Match(new(LogEvents.Head, "", Subject: HeadTable.SubjectOf(row.Sequence)), Hashes.Of(row.Json), problems);
            if (HeadOf(row) is { } head) CheckHead(events, head, "head");
        }

        foreach (var deposit in deposits) CheckHead(events, deposit, "deposited head");
    }

    void CheckHead(LoggedEvents events, SignedHead head, string what)
    {
        problems.Require(head.IsSigned(), $"{what} of row {head.Sequence}: its signature does not hold");
        if (head.Sequence > events.Rows)
            problems.Add($"{what} of row {head.Sequence}: the log ends with row {events.Rows}; its tail was cut off");
        else
            problems.Require(events.HashOf(head.Sequence) == head.Hash, $"{what} of row {head.Sequence}: the log has another row there");
    }

    SignedHead? HeadOf(HeadRow row)
    {
        try
        {
            return StoreJson.Read(row.Json, StoreJson.Default.SignedHead);
        }
        catch (JsonException)
        {
            problems.Add($"head of row {row.Sequence}: it cannot be read");
            return null;
        }
    }

    /// <returns>Ids of the reports whose words are gone by right.</returns>
    HashSet<string> CheckWithdrawals(LoggedEvents events)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in WithdrawalTable.Rows(connection))
        {
            withdrawn++;
            gone.Add(row.Id);
            events.Match(new(LogEvents.Withdrawal, row.Id), Hashes.Of(row.Json), problems);
        }

        events.Forget(gone);
        return gone;
    }

    void CheckDecisions(LoggedEvents events)
    {
        foreach (var json in DecisionTable.Rows(connection))
        {
            try
            {
                var decision = StoreJson.Read(json, StoreJson.Default.Decision);
                events.Match(new(LogEvents.Decision, "", Subject: decision.Id), Hashes.Of(json), problems);
            }
            catch (JsonException)
            {
                problems.Add("a decision cannot be read");
            }
        }
    }

    void CheckFile()
    {
        foreach (var fault in Dialect.Of(connection).Faults(connection)) problems.Add(fault);
    }

    void CheckReports(LoggedEvents events, HashSet<string> gone)
    {
        foreach (var (row, hash) in OnAllCores.InOrder(ReportTable.Originals(connection).Where(row => !gone.Contains(row.Id)), row => Packed.HashOf(row.Original, row.Length)))
        {
            reports++;
            problems.Require(hash == row.Sha256, $"report {row.Id}: its original does not have the hash {row.Sha256}");
            events.Match(new(LogEvents.Report, row.Id), ReportWriter.SealOf(row.Sha256, row.Sidecar), problems);
        }

        foreach (var name in ReportTable.Names(connection))
            events.Match(new(LogEvents.Name, name.Report, Subject: name.Name), null, problems);
        foreach (var row in ObtainedTable.Rows(connection, null))
            events.Match(new(LogEvents.Obtained, row.Id, Subject: Hashes.Of(row.Json)), null, problems);
    }

    void CheckReadings(LoggedEvents events)
    {
        foreach (var (_, reading) in OnAllCores.InOrder(WholeReading.All(connection), new ReadingCheck(ids).Check))
        {
            readings++;
            problems.AddAll(reading.Problems);
            events.Match(new(LogEvents.Reading, reading.Report, reading.Engine), reading.Seal, problems);
            foreach (var claim in reading.Claims)
            {
                claims++;
                quotes += claim.HasQuote ? 1 : 0;
                events.Match(new(LogEvents.Claim, reading.Report, reading.Engine, claim.Id), claim.Hash, problems);
                problems.AddAll(claim.Problems);
            }
        }
    }
}

using System.Data.Common;
using Attest.Model;
using Attest.Store.Engine;
using Attest.Store.Json;

namespace Attest.Store.Tables;

/// <summary>Adds the rows of reports and their log within the caller's transaction.</summary>
/// <remarks>What goes with readings, and the log, is gathered: nothing stands before <see cref="Finish"/>.</remarks>
/// <param name="takesOver">Whether a report that another engine read gets a reading more, which then counts.</param>
sealed class ReportWriter(DbConnection connection, string engine, long nowMs, bool takesOver = false)
{
    readonly List<LogEntry> log = [];
    readonly ReadingRows rows = new();

    public AddOutcome Add(SourceReport source, ReadReport reading, PackedReading packed, Obtained? obtained)
    {
        var id = reading.Source.Id;
        if (WithdrawalTable.Of(connection, id) is { } withdrawal) throw new ReportRefusedException($"it was withdrawn on {withdrawal.At}: {withdrawal.Reason}");
        var known = ReportTable.Find(connection, id);
        if (known is not null) RefuseAnother(known, source);

        var number = known?.Number ?? Insert(id, source);
        var hasNewName = Name(id, number, source.Name);
        var isReadAnew = known is null || takesOver && !ReadingTable.Has(connection, number, engine);
        if (obtained is not null) Obtain(id, number, obtained);
        if (isReadAnew) Insert(number, reading, packed);
        return new(known is null, isReadAnew && known is not null, hasNewName && known is not null, isReadAnew ? packed.Claims.Length : 0);
    }

    public bool AddName(string report, string name, Obtained? obtained)
    {
        var known = ReportTable.Find(connection, report) ?? throw new ArgumentException($"There is no report {report}.", nameof(report));
        var isNew = Name(report, known.Number, name);
        if (obtained is not null) Obtain(report, known.Number, obtained);
        return isNew;
    }

    /// <summary>Adds what was gathered.</summary>
    public void Finish()
    {
        rows.Enter(connection);
        if (log.Count > 0) EventLog.Append(connection, EventLog.Head(connection), log);
    }

    // Ids are 64 bits of a hash: someone who wants to can make two reports share one.
    static void RefuseAnother(StoredReport known, SourceReport source)
    {
        if (known.Sha256 == Hashes.Of(source.Bytes.AsSpan()) && known.Sidecar == ReportTable.SidecarOf(source)) return;
        throw new ReportRefusedException($"its id {known.Id} is already that of another report");
    }

    long Insert(string id, SourceReport source)
    {
        var number = ReportTable.Insert(connection, id, source, nowMs);
        log.Add(new(0, nowMs, LogEvents.Report, id, null, null, SealOf(Hashes.Of(source.Bytes.AsSpan()), ReportTable.SidecarOf(source))));
        return number;
    }

    bool Name(string id, long number, string written)
    {
        var name = StoredText.Of(written);
        var isNew = ReportTable.AddName(connection, number, name, nowMs);
        RefusalTable.Forget(connection, name);
        if (isNew) log.Add(new(0, nowMs, LogEvents.Name, id, null, name, null));
        return isNew;
    }

    void Obtain(string id, long number, Obtained obtained)
    {
        if (ObtainedTable.Add(connection, number, obtained, nowMs) is { } sha256) log.Add(new(0, nowMs, LogEvents.Obtained, id, null, sha256, null));
    }

    void Insert(long number, ReadReport reading, PackedReading packed)
    {
        var id = reading.Source.Id;
        var stored = ReadingTable.Insert(connection, number, engine, packed, nowMs);
        rows.Gather(stored, packed);
        Dialect.Of(connection).Index(connection, stored, reading.Source.Title, reading.Source.Text);
        log.Add(new(0, nowMs, LogEvents.Reading, id, engine, null, packed.Seal));
        for (var index = 0; index < packed.Claims.Length; index++)
            log.Add(new(0, nowMs, LogEvents.Claim, id, engine, packed.Claims[index].Id, Hashes.Of(packed.ClaimJson[index])));
    }

    /// <summary>The log's word for a report: its bytes and what came beside them.</summary>
    public static string SealOf(string sha256, string sidecar) => Hashes.Of($"{sha256}\n{sidecar}");
}

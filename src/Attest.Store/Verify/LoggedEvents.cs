using System.Data.Common;
using System.Text.Json;
using Attest.Store.Json;
using Attest.Store.Tables;

namespace Attest.Store.Verify;

/// <summary>Goes through the log once: checks its chain and keeps what it says was stored.</summary>
sealed class LoggedEvents
{
    readonly Dictionary<EventKey, string?> sealByEvent = [];
    readonly Dictionary<long, string> hashes = [];

    public long Rows { get; private set; }

    /// <param name="signed">Numbers of the rows whose hashes are asked for later.</param>
    public static LoggedEvents Read(DbConnection connection, IReadOnlySet<long> signed, ProblemList problems)
    {
        var events = new LoggedEvents();
        var hash = EventLog.Start;
        foreach (var row in EventLog.Rows(connection))
        {
            events.Rows++;
            hash = Hashes.Chain(hash, row.Entry);
            problems.Require(row.Sequence == events.Rows, $"log row {row.Sequence}: row {events.Rows} is missing");
            if (signed.Contains(row.Sequence)) events.hashes[row.Sequence] = row.Hash;
            problems.Require(row.Hash == hash, $"log row {row.Sequence}: its hash does not follow from the rows before it");
            // After a break only what follows is compared: one changed row is one problem.
            hash = row.Hash.Length == EventLog.Start.Length && row.Hash.All(char.IsAsciiHexDigit) ? row.Hash : hash;
            events.Keep(row, problems);
        }

        return events;
    }

    /// <summary>Ticks off the event of a stored row: it must be in the log, once, with this seal.</summary>
    public void Match(EventKey key, string? seal, ProblemList problems)
    {
        if (!sealByEvent.Remove(key, out var logged))
            problems.Add($"{key}: is stored, but the log does not tell of it");
        else
            problems.Require(logged == seal, $"{key}: is not what the log says was stored");
    }

    /// <summary>Hash of a row that a head signs; null where the log has no such row.</summary>
    public string? HashOf(long sequence) => hashes.GetValueOrDefault(sequence);

    /// <summary>What was logged of these reports need not be stored any more.</summary>
    public void Forget(IReadOnlySet<string> reports)
    {
        foreach (var key in sealByEvent.Keys.Where(key => reports.Contains(key.Report)).ToList()) sealByEvent.Remove(key);
    }

    /// <summary>What is left was logged, and is gone.</summary>
    public void RequireNoneLeft(ProblemList problems)
    {
        foreach (var key in sealByEvent.Keys.OrderBy(key => key.ToString(), StringComparer.Ordinal))
            problems.Add($"{key}: is in the log, but not stored");
    }

    void Keep(LogRow row, ProblemList problems)
    {
        try
        {
            var entry = StoreJson.Read(row.Entry, StoreJson.Default.LogEntry);
            problems.Require(entry.Sequence == row.Sequence, $"log row {row.Sequence}: it says it is row {entry.Sequence}");
            if (!sealByEvent.TryAdd(EventKey.Of(entry), entry.Sha256)) problems.Add($"log row {row.Sequence}: it was logged before");
        }
        catch (JsonException)
        {
            problems.Add($"log row {row.Sequence}: it cannot be read");
        }
    }
}

/// <summary>What an event of the log is about.</summary>
readonly record struct EventKey(string Event, string Report, string? Engine = null, string? Subject = null)
{
    public static EventKey Of(LogEntry entry) => new(entry.Event, entry.Report, entry.Engine, entry.Subject);

    public override string ToString() => Subject is null ? $"{Event} of {Report}" : $"{Event} {Subject} of {Report}";
}

namespace Attest.Store.Json;

/// <summary>One event as the log keeps it.</summary>
/// <param name="Sequence">Number of the row, from 1.</param>
/// <param name="AtMs">Unix time in milliseconds.</param>
/// <param name="Event">One of <see cref="LogEvents"/>.</param>
/// <param name="Report">Id of the report concerned; empty for a head, a decision and an engine.</param>
/// <param name="Engine">Engine that read it; null for a report and a name.</param>
/// <param name="Subject">Id of the claim, decision or engine, the name, the hash of how it was got, or the row that a head signs.</param>
/// <param name="Sha256">Of what was stored: the original, or the row's canonical JSON; null for a name and for how it was got.</param>
sealed record LogEntry(long Sequence, long AtMs, string Event, string Report, string? Engine, string? Subject, string? Sha256);

/// <summary>All kinds of events, each once.</summary>
static class LogEvents
{
    public const string Report = "report";
    public const string Name = "name";
    public const string Reading = "reading";
    public const string Claim = "claim";
    public const string Decision = "decision";
    public const string Head = "head";
    public const string Withdrawal = "withdrawal";
    public const string Obtained = "obtained";
    public const string Engine = "engine";
}

using System.Collections.Immutable;
using Attest.App.Adding;
using Attest.App.Wording;

namespace Attest.App.Desk.Add;

/// <summary>What became of an addition so far.</summary>
/// <param name="Waiting">How many of the things given no outcome was told of yet.</param>
/// <param name="Ending">What came of all; null while it goes on.</param>
public sealed record AddedView(string Id, ImmutableArray<AddedLine> Lines, int Waiting, string? Ending)
{
    internal static AddedView Of(Addition addition) => new(
        addition.Id, [.. addition.Outcomes.Select(AddedLine.Of)], Math.Max(0, addition.Given.Length - addition.Done), addition.End is { } end ? EndingOf(end) : null);

    internal static string EndingOf(AdditionEnd end) => end.Problem
        ?? $"Done: {Words.Count(end.Read, "report")} read with {Words.Count(end.Claims, "claim")}, {end.Known} there already, {end.Refused} refused.{(end.IsFresh ? "" : " The incidents are still being worked out.")}";
}

/// <summary>What became of one input.</summary>
/// <param name="Status">"read", "known", "refused", "passed over".</param>
/// <param name="Report">Null for what is no report.</param>
public sealed record AddedLine(string Name, string Status, string Words, string? Report)
{
    internal static AddedLine Of(AddedReport outcome) => new(outcome.Name, outcome.Status, (outcome.Status, outcome.Reason) switch
    {
        ("known", _) => "there already; nothing changed",
        (var status, null) => status,
        (var status, { } reason) => $"{status}: {SafeText.OneLine(reason)}",
    }, outcome.Report);
}

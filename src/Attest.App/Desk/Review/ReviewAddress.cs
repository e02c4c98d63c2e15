using Attest.App.Wording;
using Attest.Store.Queries;

namespace Attest.App.Desk.Review;

/// <summary>Addresses of the review queue.</summary>
static class ReviewAddress
{
    public const string Queue = "/review", Rulings = "/review/rulings", Decisions = "/review/decisions", Reason = "reason", Cursor = "cursor", Ruled = "ruled", Correct = "correct", Site = "site", Find = "find", SplitOff = "split";

    public static string Of(ReviewReason reason, PageCursor? after = null) =>
        $"{Queue}?{Reason}={Words.Snake(reason)}{(after is null ? "" : $"&{Cursor}={after}")}";

    public static string Incident(string id) => $"{Queue}/{Uri.EscapeDataString(id)}";

    /// <summary>The page of an incident with the form open by which that claim is corrected.</summary>
    public static string Correcting(string incident, string claim) => $"{Incident(incident)}?{Correct}={Uri.EscapeDataString(claim)}";

    /// <summary>The page of an incident with the form open by which the claims of that report are split off.</summary>
    public static string Splitting(string incident, string report) => $"{Incident(incident)}?{SplitOff}={Uri.EscapeDataString(report)}";

    /// <summary>Null for no reason.</summary>
    public static ReviewReason? ReasonOf(string? name)
    {
        foreach (var reason in Enum.GetValues<ReviewReason>())
            if (Words.Snake(reason) == name) return reason;
        return null;
    }

    /// <summary>A page of the desk to come back to; the queue for anything else, so that a form leads nowhere outside.</summary>
    public static string Back(string? written) =>
        written is { Length: > 0 and < 2_000 } && written[0] == '/' && !written.StartsWith("//", StringComparison.Ordinal)
            && !written.Any(sign => sign is '\\' || char.IsControl(sign)) ? written : Queue;

    /// <summary>The page to come back to, with the decision that it tells of.</summary>
    public static string Told(string back, string decision)
    {
        var (path, query) = back.Split('?', 2) is [var before, var after] ? (before, after) : (back, "");
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith($"{Ruled}=", StringComparison.Ordinal));
        return $"{path}?{string.Join('&', kept.Append($"{Ruled}={Uri.EscapeDataString(decision)}"))}";
    }
}

using System.Globalization;

namespace Attest.App.Watching;

/// <summary>Lengths of time as people type them: "90s", "10m", "2h", "1d".</summary>
static class Interval
{
    static readonly TimeSpan Shortest = TimeSpan.FromSeconds(30), Longest = TimeSpan.FromDays(7);

    /// <summary>The length, or null when it is none, or under 30 seconds or over 7 days.</summary>
    public static TimeSpan? Parse(string written)
    {
        if (written.Length < 2 || !int.TryParse(written.AsSpan(0, written.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 1_000_000) return null;
        TimeSpan? length = written[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => null,
        };
        return length >= Shortest && length <= Longest ? length : null;
    }
}

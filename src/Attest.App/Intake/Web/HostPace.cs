namespace Attest.App.Intake.Web;

/// <summary>Keeps requests to one host apart in time. Not thread-safe.</summary>
sealed class HostPace(TimeSpan pace, TimeProvider clock)
{
    readonly Dictionary<string, long> last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the host may be asked again.</summary>
    /// <param name="asked">What the host itself asks for.</param>
    public async Task WaitAsync(string host, TimeSpan asked, CancellationToken cancel)
    {
        var least = asked > pace ? asked : pace;
        if (last.TryGetValue(host, out var before) && least - clock.GetElapsedTime(before) is var wait && wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancel);
        last[host] = clock.GetTimestamp();
    }
}

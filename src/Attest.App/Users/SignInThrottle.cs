namespace Attest.App.Users;

/// <summary>Lets nobody guess passwords: after a few wrong ones for a name, or from an address, each further one waits longer.</summary>
sealed class SignInThrottle(TimeProvider clock)
{
    const int Free = 5, MostKept = 10_000;

    static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    readonly Dictionary<string, (int Failures, DateTimeOffset Until)> known = new(StringComparer.Ordinal);
    readonly Lock gate = new();

    /// <summary>How long to wait before the next try; zero when it may be made now.</summary>
    public TimeSpan WaitFor(params ReadOnlySpan<string> who)
    {
        lock (gate)
        {
            var wait = TimeSpan.Zero;
            foreach (var one in who)
                if (known.TryGetValue(one, out var seen) && seen.Until - clock.GetUtcNow() is var left && left > wait) wait = left;
            return wait;
        }
    }

    public void Failed(params ReadOnlySpan<string> who)
    {
        lock (gate)
        {
            // Full means an attack from many places; those whose wait is over are forgotten first.
            if (known.Count >= MostKept)
                foreach (var old in known.Where(entry => entry.Value.Until < clock.GetUtcNow()).Select(entry => entry.Key).ToList()) known.Remove(old);
            foreach (var one in who)
            {
                var failures = known.GetValueOrDefault(one).Failures + 1;
                if (known.Count < MostKept || known.ContainsKey(one)) known[one] = (failures, clock.GetUtcNow() + WaitAfter(failures));
            }
        }
    }

    public void Succeeded(string name)
    {
        lock (gate) known.Remove(name);
    }

    static TimeSpan WaitAfter(int failures) => failures < Free ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(failures - Free, 20))));
}

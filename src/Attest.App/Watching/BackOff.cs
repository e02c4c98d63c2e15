namespace Attest.App.Watching;

/// <summary>When to ask again after failures: each time twice as long, up to a day, and never sooner than the server asks.</summary>
static class BackOff
{
    static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <param name="failures">In a row, with this one; 1 or more.</param>
    public static TimeSpan After(int failures, TimeSpan step, TimeSpan? asked)
    {
        var wait = step * Math.Pow(2, Math.Min(failures - 1, 16));
        if (wait > Longest) wait = Longest;
        return asked > wait ? asked.Value : wait;
    }
}

namespace Attest.App.Intake.Web;

/// <summary>Bounds on what is got from the web, and manners.</summary>
public sealed record WebOptions
{
    /// <summary>What the program calls itself to servers, and the name that robots.txt is read for.</summary>
    public const string Product = "Attest";

    /// <summary>Largest answer, in bytes before and after unpacking; 1 or more, 16 MiB by default.</summary>
    public int MaxBytes { get; init => field = value > 0 ? value : throw TooSmall(nameof(MaxBytes), value); } = 16 << 20;

    /// <summary>Most redirects followed; 0 or more, 8 by default.</summary>
    public int MaxRedirects { get; init => field = value >= 0 ? value : throw TooSmall(nameof(MaxRedirects), value); } = 8;

    /// <summary>Longest that one request may take, to the last byte; 30 seconds by default.</summary>
    public TimeSpan Timeout { get; init => field = value > TimeSpan.Zero ? value : throw TooSmall(nameof(Timeout), value); } = TimeSpan.FromSeconds(30);

    /// <summary>Least time between two requests to one host; 1 second by default. A longer delay in robots.txt counts, up to a minute.</summary>
    public TimeSpan Pace { get; init => field = value >= TimeSpan.Zero ? value : throw TooSmall(nameof(Pace), value); } = TimeSpan.FromSeconds(1);

    /// <summary>Whether addresses of this machine and of private networks may be asked; false by default.</summary>
    public bool AllowsPrivate { get; init; }

    /// <summary>Whether nothing may be asked at all; false by default.</summary>
    public bool IsOffline { get; init; }

    static ArgumentOutOfRangeException TooSmall(string name, object value) => new(name, value, "A bound is positive.");
}

namespace Attest.App.Serving;

/// <summary>Bounds on what the desk takes from one visitor.</summary>
sealed record DeskLimits
{
    /// <summary>Largest upload, in bytes; 64 MiB by default.</summary>
    public long UploadBytes { get; init; } = 64L << 20;

    /// <summary>Largest body of any other request, in bytes; 256 KiB by default.</summary>
    public long BodyBytes { get; init; } = 256L << 10;

    /// <summary>Longest that the head of a request may take; 10 seconds by default.</summary>
    public TimeSpan Head { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Slowest body taken, in bytes a second, after <see cref="Grace"/>; 240 by default.</summary>
    public double BytesPerSecond { get; init; } = 240;

    /// <summary>How long a body may be slow at its start; 5 seconds by default.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most connections at once; 1,000 by default.</summary>
    public int Connections { get; init; } = 1_000;
}

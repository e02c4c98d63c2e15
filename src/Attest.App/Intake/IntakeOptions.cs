namespace Attest.App.Intake;

/// <summary>Bounds on what is read from disk.</summary>
public sealed record IntakeOptions
{
    /// <summary>Largest report, in bytes; 1 or more, 64 MiB by default. A larger file is refused.</summary>
    public long MaxBytes { get; init => field = Positive(value); } = 64L << 20;

    /// <summary>Largest sidecar, in bytes; 1 or more, 1 MiB by default.</summary>
    public long MaxSidecarBytes { get; init => field = Positive(value); } = 1L << 20;

    /// <summary>How many folders deep files are looked for below a folder given; 1 or more, 64 by default.</summary>
    public int MaxDepth { get; init => field = (int)Positive(value); } = 64;

    static long Positive(long value) => value > 0 ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A bound is 1 or more.");
}

using Attest.App.Intake.Rows;

namespace Attest.App.Intake;

/// <summary>Bounds on what is read from disk, and how rows are to be read.</summary>
public sealed record IntakeOptions
{
    /// <summary>Largest report, in bytes; 1 or more, 64 MiB by default. A larger file is refused.</summary>
    public long MaxBytes { get; init => field = Positive(value); } = 64L << 20;

    /// <summary>Largest record of an archive of pages or rows, in bytes before and after decoding; 1 or more, 16 MiB by default.</summary>
    public int MaxRecordBytes { get; init => field = (int)Positive(value); } = 16 << 20;

    /// <summary>Largest sidecar, in bytes; 1 or more, 1 MiB by default.</summary>
    public long MaxSidecarBytes { get; init => field = Positive(value); } = 1L << 20;

    /// <summary>How many folders deep files are looked for below a folder given; 1 or more, 64 by default.</summary>
    public int MaxDepth { get; init => field = (int)Positive(value); } = 64;

    /// <summary>How many archives may lie in one another; 1 or more, 3 by default.</summary>
    public int MaxNesting { get; init => field = (int)Positive(value); } = 3;

    /// <summary>Most members of one ZIP archive, or parts of one message; 1 or more, a million by default.</summary>
    public int MaxMembers { get; init => field = (int)Positive(value); } = 1_000_000;

    /// <summary>Largest archive within an archive, in bytes when unpacked; 1 or more, 8 GiB by default.</summary>
    public long MaxUnpacked { get; init => field = Positive(value); } = 8L << 30;

    /// <summary>How many times its packed size something may unpack to once it is over 16 MiB; 1 or more, 200 by default.</summary>
    public int MaxRatio { get; init => field = (int)Positive(value); } = 200;

    /// <summary>Where the parts of a report stand in JSON Lines and tables.</summary>
    public FieldMap Fields { get; init; } = FieldMap.Usual;

    static long Positive(long value) => value > 0 ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A bound is 1 or more.");
}

using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Warc;

/// <summary>A record of a WARC file, or what stands in place of one.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Headers">Empty for a fault.</param>
/// <param name="Block">Null for a fault.</param>
/// <param name="Fault">Why there is no sound record; null when there is one.</param>
sealed record WarcRecord(WarcOffset At, MessageHeaders Headers, ReadOnlyMemory<byte>? Block, string? Fault)
{
    public string Type => Headers["WARC-Type"]?.Trim().ToLowerInvariant() ?? "";

    /// <summary>The address it tells of, without the brackets that older writers put around it; null when it is none of the web.</summary>
    public string? Url =>
        Headers["WARC-Target-URI"]?.Trim('<', '>', ' ') is { Length: <= 2000 } written
        && Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? written : null;

    /// <summary>Why the archive's writer cut the record off, or null.</summary>
    public string? Truncated => Headers["WARC-Truncated"] is { Length: > 0 } reason ? reason : null;
}

/// <summary>A place in a WARC file.</summary>
/// <param name="Byte">Of the file; in a packed one, of the packed member's start.</param>
/// <param name="Inside">How many unpacked bytes after the member's start.</param>
readonly record struct WarcOffset(long Byte, long Inside)
{
    public override string ToString() => Inside == 0 ? FormattableString.Invariant($"{Byte}") : FormattableString.Invariant($"{Byte}+{Inside}");
}

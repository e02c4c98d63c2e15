namespace Attest.Store;

/// <summary>Why a register cannot be used.</summary>
public enum RegisterFault { Absent, NotARegister, Newer, Damaged, Locked, ReadOnly, DiskFull, Unreachable, Taken, Unexpected }

/// <summary>A register cannot be used; the message names the file, what is wrong and what to do.</summary>
public sealed class RegisterException(RegisterFault fault, string file, string message, Exception? cause = null)
    : Exception(message, cause)
{
    public RegisterFault Fault { get; } = fault;

    /// <summary>The register's file as it was given.</summary>
    public string File { get; } = file;
}

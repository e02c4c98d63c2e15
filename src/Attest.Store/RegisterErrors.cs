namespace Attest.Store;

/// <summary>All messages about a register that cannot be used, each once.</summary>
static class RegisterErrors
{
    public static RegisterException Locked(string register, Exception cause) =>
        Because(RegisterFault.Locked, register, "another program is writing to it. Try again when that one is done.", cause);

    public static RegisterException DiskFull(string register, Exception cause) =>
        Because(RegisterFault.DiskFull, register, "the disk is full. What was acknowledged before is kept.", cause);

    public static RegisterException Unexpected(string register, Exception cause) =>
        Because(RegisterFault.Unexpected, register, cause.Message, cause);

    public static RegisterException Absent(string file) =>
        Because(RegisterFault.Absent, file, File.Exists(Custody.LockedFile.NameOf(file))
            ? "it is locked. `attest unlock` opens it." : "there is no such file. `attest read` makes one.");

    public static RegisterException NotARegister(string file) =>
        Because(RegisterFault.NotARegister, file, "it is a database, but not a register of Attest.");

    public static RegisterException Taken(string register) =>
        Because(RegisterFault.Taken, register, "there is a register in it already. Name an empty database, or a file that is not there.");

    public static RegisterException Newer(string file, long found, int known) =>
        Because(RegisterFault.Newer, file, $"a newer Attest wrote it (version {found}; this one knows {known}). Use that one.");

    public static RegisterException Stale(string file) =>
        Because(RegisterFault.ReadOnly, file,
            "its incidents must be worked out anew, and it may not be written to. Copy it to a folder that you may write to.");

    public static RegisterException Damaged(string file, string what, Exception? cause = null) =>
        Because(RegisterFault.Damaged, file, what, cause);

    public static RegisterException Because(RegisterFault fault, string file, string reason, Exception? cause = null) =>
        new(fault, file, $"The register {file} cannot be used: {reason}", cause);
}

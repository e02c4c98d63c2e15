using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>All messages about a register that cannot be used, each once.</summary>
static class RegisterErrors
{
    // Primary result codes of SQLite.
    const int Busy = 5, Locked = 6, ReadOnlyFile = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static RegisterException Of(string file, SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => Because(RegisterFault.Locked, file, "another program is writing to it. Try again when that one is done.", error),
        ReadOnlyFile => Because(RegisterFault.ReadOnly, file, "it, or the folder it lies in, may not be written to.", error),
        Corrupt => Because(RegisterFault.Damaged, file, "the file is damaged. Restore a copy, or read the reports again into a new register.", error),
        NotADatabase => Because(RegisterFault.NotARegister, file, "it is not a register of Attest.", error),
        Full => Because(RegisterFault.DiskFull, file, "the disk is full. What was acknowledged before is kept.", error),
        CannotOpen => Because(RegisterFault.Unreachable, file, "the file cannot be opened. Does its folder exist, and may you read it?", error),
        InputOutput => Because(RegisterFault.Unreachable, file, $"the disk failed ({error.SqliteExtendedErrorCode}).", error),
        _ => Because(RegisterFault.Unexpected, file, error.Message, error),
    };

    public static RegisterException Absent(string file) =>
        Because(RegisterFault.Absent, file, File.Exists(Custody.LockedFile.NameOf(file))
            ? "it is locked. `attest unlock` opens it." : "there is no such file. `attest read` makes one.");

    public static RegisterException NotARegister(string file) =>
        Because(RegisterFault.NotARegister, file, "it is a database, but not a register of Attest.");

    public static RegisterException Newer(string file, long found, int known) =>
        Because(RegisterFault.Newer, file, $"a newer Attest wrote it (version {found}; this one knows {known}). Use that one.");

    public static RegisterException Stale(string file) =>
        Because(RegisterFault.ReadOnly, file,
            "its incidents must be worked out anew, and it may not be written to. Copy it to a folder that you may write to.");

    public static RegisterException Damaged(string file, string what, Exception? cause = null) =>
        Because(RegisterFault.Damaged, file, what, cause);

    static RegisterException Because(RegisterFault fault, string file, string reason, Exception? cause = null) =>
        new(fault, file, $"The register {file} cannot be used: {reason}", cause);
}

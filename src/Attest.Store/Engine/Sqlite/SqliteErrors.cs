using Microsoft.Data.Sqlite;

namespace Attest.Store.Engine.Sqlite;

/// <summary>SQLite's errors in words for a person.</summary>
static class SqliteErrors
{
    // Primary result codes of SQLite.
    const int Busy = 5, Locked = 6, ReadOnlyFile = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static RegisterException Of(string file, SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => RegisterErrors.Locked(file, error),
        ReadOnlyFile => RegisterErrors.Because(RegisterFault.ReadOnly, file, "it, or the folder it lies in, may not be written to.", error),
        Corrupt => RegisterErrors.Because(RegisterFault.Damaged, file, "the file is damaged. Restore a copy, or read the reports again into a new register.", error),
        NotADatabase => RegisterErrors.Because(RegisterFault.NotARegister, file, "it is not a register of Attest.", error),
        Full => RegisterErrors.DiskFull(file, error),
        CannotOpen => RegisterErrors.Because(RegisterFault.Unreachable, file, "the file cannot be opened. Does its folder exist, and may you read it?", error),
        InputOutput => RegisterErrors.Because(RegisterFault.Unreachable, file, $"the disk failed ({error.SqliteExtendedErrorCode}).", error),
        _ => RegisterErrors.Unexpected(file, error),
    };
}

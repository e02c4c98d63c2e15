using System.Data.Common;
using Npgsql;

namespace Attest.Store.Engine.Postgres;

/// <summary>PostgreSQL's errors in words for a person; none of them holds a password.</summary>
static class PostgresErrors
{
    public static RegisterException Of(string register, DbException error) =>
        error is PostgresException server ? OfServer(register, server) : RegisterErrors.Because(
            RegisterFault.Unreachable, register, $"the server cannot be reached, or the connection to it broke ({error.InnerException?.Message ?? error.Message}). Try again when it is up.", error);

    public static RegisterException Absent(string register) =>
        RegisterErrors.Because(RegisterFault.Absent, register, "there is no register in it. `attest read` or `attest move` makes one.");

    static RegisterException OfServer(string register, PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected =>
            RegisterErrors.Locked(register, error),
        PostgresErrorCodes.ReadOnlySqlTransaction => RegisterErrors.Because(RegisterFault.ReadOnly, register, "the server only lets it be read, as a standby does.", error),
        PostgresErrorCodes.InsufficientPrivilege => RegisterErrors.Because(RegisterFault.ReadOnly, register, $"this user may not do that: {error.MessageText}.", error),
        PostgresErrorCodes.DiskFull => RegisterErrors.DiskFull(register, error),
        PostgresErrorCodes.InvalidCatalogName => RegisterErrors.Because(RegisterFault.Absent, register, "there is no such database. `createdb` makes one.", error),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            RegisterErrors.Because(RegisterFault.Unreachable, register, "the server refuses the user or the password. PGPASSWORD or PGPASSFILE gives one.", error),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            RegisterErrors.Because(RegisterFault.Damaged, register, "the server says that its files are damaged. Restore a copy.", error),
        _ when IsAway(error) => RegisterErrors.Because(RegisterFault.Unreachable, register, $"the server is not to be had: {error.MessageText}. Try again when it is up.", error),
        _ => RegisterErrors.Unexpected(register, error),
    };

    // Class 08 connection, 53 resources, 57P shut down or starting up, 58 the system below it.
    static bool IsAway(PostgresException error) =>
        error.SqlState is ['0', '8', ..] or ['5', '3', ..] or ['5', '7', 'P', ..] or ['5', '8', ..];
}

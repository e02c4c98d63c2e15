using Attest.Store.Engine.Sqlite;
using Attest.Store.Verify;
using Dapper;

namespace Attest.Store.Moving;

/// <summary>Moving and backing up whole registers, while others read and write them.</summary>
public static class RegisterMove
{
    const int BusySeconds = 60;

    /// <summary>Copies the register as it stands into one that is empty or is made: all of it, checked, or nothing.</summary>
    /// <param name="ids">How ids are worked out; when null they are not checked.</param>
    /// <param name="progress">Told of each table when it is copied, with its rows.</param>
    /// <exception cref="RegisterException">One of them cannot be used, the second is not empty, or the copy did not stand up to the check.</exception>
    public static Verification Copy(string from, string to, ContentIds? ids, Action<string, long> progress)
    {
        using var source = Database.Open(from, RegisterUse.Existing, BusySeconds);
        using var target = Database.Open(to, RegisterUse.CreateOrExtend, BusySeconds);
        return source.Read(reading => target.Write(writing =>
        {
            if (writing.ExecuteScalar<long>("SELECT count(*) FROM log") > 0) throw RegisterErrors.Taken(target.Name);
            var found = new RegisterMover(reading, writing, progress).Move(ids);
            return found.IsSound ? found : throw RegisterErrors.Damaged(source.Name, $"its copy does not stand up to the check, and was not kept: {found.Problems[0]}");
        }));
    }

    /// <summary>Writes the register as it stands into a new file, and checks that.</summary>
    /// <exception cref="RegisterException">One of them cannot be used, or the copy did not stand up to the check.</exception>
    public static Verification BackUp(string register, string file, ContentIds? ids, TimeProvider clock, Action<string, long> progress)
    {
        if (File.Exists(file)) throw RegisterErrors.Taken(file);
        if (!RegisterStore.IsFile(register)) return Copy(register, file, ids, progress);
        using (var source = Database.Open(register, RegisterUse.Existing, BusySeconds)) source.Run(connection => SqliteFile.CopyTo(connection, file));
        using var copy = RegisterStore.Open(file, RegisterUse.Existing, clock);
        var found = copy.Verify(ids);
        return found.IsSound ? found : throw RegisterErrors.Damaged(copy.Register, $"it does not stand up to the check: {found.Problems[0]}");
    }
}

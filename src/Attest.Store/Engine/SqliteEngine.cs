using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Attest.Store.Engine;

/// <summary>The SQLite engine of the machine itself, so that it is patched with the machine.</summary>
public static class SqliteEngine
{
    /// <summary>The first engine with STRICT tables.</summary>
    public static readonly Version Oldest = new(3, 37);

    static readonly Lazy<string?> Problem = new(FindProblem);

    /// <summary>Makes the engine ready; cheap after the first call, safe on any thread.</summary>
    /// <exception cref="MissingPrerequisiteException">The engine is absent, too old, or without full-text search.</exception>
    public static void Require()
    {
        if (Problem.Value is { } problem) throw new MissingPrerequisiteException(problem);
    }

    /// <summary>What is wrong with an engine of this version, or null.</summary>
    public static string? ProblemOf(Version version, bool hasFullText)
    {
        if (version < Oldest) return EngineMessages.TooOld(version, Oldest);
        return hasFullText ? null : EngineMessages.NoFullText(version);
    }

    static string? FindProblem()
    {
        var candidates = CandidateNames();
        if (!candidates.Any(name => NativeLibrary.TryLoad(name, out _))) return EngineMessages.Absent(candidates);

        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return ProblemOf(Version.Parse(raw.sqlite3_libversion().utf8_to_string()), HasFullText());
    }

    static string[] CandidateNames() =>
        OperatingSystem.IsWindows() ? ["winsqlite3.dll"]
        : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib", "/usr/lib/libsqlite3.dylib"]
        : ["libsqlite3.so.0", "libsqlite3.so"];

    static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3") return 0;
        foreach (var candidate in CandidateNames())
            if (NativeLibrary.TryLoad(candidate, out var handle)) return handle;
        return 0;
    }

    // Asked by use and not by compile option: some builds leave the list of options out.
    static bool HasFullText()
    {
        using var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        using var probe = memory.CreateCommand();
        probe.CommandText = "CREATE VIRTUAL TABLE probe USING fts5(words)";
        try
        {
            probe.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}

namespace Attest.Store.Engine;

/// <summary>What a person is told when the machine's SQLite will not do.</summary>
public static class EngineMessages
{
    const string Install =
        "Install it with the machine's own packages: libsqlite3-0 (Debian, Ubuntu), sqlite-libs (Fedora, RHEL, Alpine), "
        + "sqlite (Arch); macOS 13 and Windows 11 or later bring it along.";

    public static string Absent(IEnumerable<string> names) =>
        $"SQLite is missing: found none of {string.Join(", ", names)}. {Install}";

    public static string TooOld(Version found, Version oldest) =>
        $"SQLite {found} is too old: Attest needs {oldest} or later. {Install}";

    public static string NoFullText(Version found) =>
        $"SQLite {found} was built without full-text search (FTS5), which Attest needs. {Install}";
}

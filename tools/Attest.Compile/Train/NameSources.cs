using System.Text.Json;

namespace Attest.Compile.Train;

/// <summary>The corpora of names whose licences allow a shipped model.</summary>
static class NameSources
{
    /// <param name="data">Folder with ner, ud and re3d.</param>
    public static IReadOnlyList<NamedSentence> Read(string data, Re3dNames re3d, TitleWords titles) =>
    [
        .. Bio(data, "uner_ewt_train.bio", 0),
        .. Bio(data, "wikigold.bio", 1),
        .. re3d.Read(Path.Combine(data, "re3d")),
        .. GumNames.Of(Conllu.Read(Path.Combine(data, "ud", "gum_open_train.conllu")), titles),
    ];

    /// <summary>Ids of the re3d documents among a gold register's reports; none where there is no such file.</summary>
    public static IReadOnlySet<string> ReportsOf(string goldFile)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (!File.Exists(goldFile)) return ids;
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));
        foreach (var report in gold.RootElement.GetProperty("reports").EnumerateArray())
            if (report.TryGetProperty("source", out var source) && source.GetProperty("set").GetString() == "re3d")
                ids.Add(source.GetProperty("id").GetString()!);
        return ids;
    }

    static NamedSentence[] Bio(string data, string name, uint corpus)
    {
        using var reader = new StreamReader(Path.Combine(data, "ner", name));
        return [.. NamedSentence.ReadBio(reader, corpus)];
    }
}

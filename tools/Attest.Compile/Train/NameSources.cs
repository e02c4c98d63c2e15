namespace Attest.Compile.Train;

/// <summary>The corpora of names whose licences allow a shipped model.</summary>
static class NameSources
{
    public static IReadOnlyList<NamedSentence> Read(string data) =>
        [.. Bio(data, "uner_ewt_train.bio"), .. Bio(data, "wikigold.bio")];

    static NamedSentence[] Bio(string data, string name)
    {
        using var reader = new StreamReader(Path.Combine(data, "ner", name));
        return [.. NamedSentence.ReadBio(reader)];
    }
}

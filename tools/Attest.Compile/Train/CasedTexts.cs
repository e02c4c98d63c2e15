using System.Text;
using System.Text.Json;

namespace Attest.Compile.Train;

/// <summary>Texts that use capitals as newspapers do, from the corpora whose licences allow a shipped model.</summary>
static class CasedTexts
{
    /// <param name="data">Folder with ner and re3d.</param>
    public static IReadOnlyList<string> Read(string data, IReadOnlyList<TreebankSentence> sentences) =>
    [
        .. sentences.Select(TextOf).Concat(Wikigold(data)).Concat(Re3d(data)).Where(IsPlain),
    ];

    static string TextOf(TreebankSentence sentence)
    {
        var text = new StringBuilder();
        foreach (var word in sentence.Words) text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
        return text.ToString().TrimEnd();
    }

    static IEnumerable<string> Wikigold(string data)
    {
        using var reader = new StreamReader(Path.Combine(data, "ner", "wikigold.bio"));
        return [.. NamedSentence.ReadBio(reader, 0).Select(sentence => string.Join(' ', sentence.Words))];
    }

    // Documents that are reports of the development register stay unseen.
    static IEnumerable<string> Re3d(string data)
    {
        var leftOut = NameSources.ReportsOf(Path.Combine(data, "..", "gold", "dev.gold.json"));
        foreach (var line in File.ReadLines(Path.Combine(data, "re3d", "documents.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            if (leftOut.Contains(document.RootElement.GetProperty("id").GetString()!)) continue;
            foreach (var paragraph in document.RootElement.GetProperty("text").GetString()!.Split('\n')) yield return paragraph;
        }
    }

    // Headlines in title case, shouted or small-letter messages teach nothing of capitals.
    static bool IsPlain(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).ToList();
        var capital = words.Skip(1).Count(word => char.IsUpper(word[0]));
        return words.Count >= 4 && char.IsUpper(words[0][0]) && capital * 10 <= words.Count * 6;
    }
}

using System.Collections.Immutable;

namespace Attest.Extract.People;

/// <summary>What stands beside a name besides the age: words for a child, and what the person does.</summary>
static class PersonDescriptions
{
    const int MostWords = 4;

    /// <summary>True where a word for a child describes one of the mentions: "the boy, Jon Hale", "identified the girl as", "Jon Hale, a teenager".</summary>
    public static bool IsChild(ExtractedReport report, ImmutableArray<NameMention> mentions, ImmutableArray<RoleEvidence> evidence) =>
        evidence.Any(told => HasChild(report.Sentences[told.Name.Sentence], told.First, told.Name.First))
        || mentions.Any(name => HasChild(report.Sentences[name.Sentence], name.First - 3, name.First) || IsCalledChild(report.Sentences[name.Sentence], name.PhraseEnd));

    /// <summary>"security guard" of "Jon Hale, a security guard", or null.</summary>
    public static string? Occupation(ExtractedReport report, ImmutableArray<NameMention> mentions) =>
        mentions.Select(name => Behind(report.Sentences[name.Sentence], name.PhraseEnd)).FirstOrDefault(words => words is not null);

    static bool HasChild(SentenceReading sentence, int first, int end)
    {
        for (var at = Math.Max(0, first); at < end; at++)
            if (sentence.Tokens[at].Tag == "NOUN" && PersonWords.Minors.Is(sentence.Tokens[at]) && sentence.At(at + 1)?.Xpos != "POS") return true;
        return false;
    }

    static bool IsCalledChild(SentenceReading sentence, int end) =>
        sentence.Is(end, ",") && sentence.At(end + 1) is { Tag: "DET" } && HasChild(sentence, end + 2, Math.Min(end + 5, sentence.Tokens.Length));

    static string? Behind(SentenceReading sentence, int end)
    {
        if (!sentence.Is(end, ",") || sentence.At(end + 1) is not { Lemma: "a" or "an" }) return null;
        var (first, at) = (end + 2, end + 2);
        while (sentence.At(at) is { Tag: "NOUN" or "ADJ" } word && word.Lemma is not "old" && at < first + MostWords) at++;
        if (at == first || sentence.Tokens[at - 1] is not { Tag: "NOUN" } noun) return null;
        var describes = PersonWords.Minors.Is(noun) || PersonWords.Victims.Is(noun) || PersonWords.Doers.Is(noun) || noun.Lemma is "man" or "woman";
        return describes ? null : sentence.Words(first, at);
    }
}

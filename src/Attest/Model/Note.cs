namespace Attest.Model;

/// <summary>Something a person should know about a report: a gap, a guess, a refusal.</summary>
/// <param name="Code">One of <see cref="NoteCodes"/>.</param>
/// <param name="At">Where, when it has a place in the text.</param>
/// <param name="Detail">Words for the reader; null when the code says all.</param>
public sealed record Note(string Code, Span? At = null, string? Detail = null);

/// <summary>All codes of notes, each once.</summary>
public static class NoteCodes
{
    /// <summary>A sentence tells of harm to people, but no rule read a figure.</summary>
    public const string HarmWithoutCount = "harm-without-count";

    /// <summary>The report is not in a language that can be read; it is kept without claims.</summary>
    public const string NotReadLanguage = "not-read-language";

    /// <summary>A sentence was longer than the parser's limit and was read in pieces.</summary>
    public const string LongSentence = "long-sentence";

    /// <summary>The text was longer than the limit; what came after is kept but not read.</summary>
    public const string TextCut = "text-cut";

    /// <summary>The encoding had to be guessed, or bytes did not fit it.</summary>
    public const string EncodingGuessed = "encoding-guessed";

    /// <summary>The input has no text to read.</summary>
    public const string NoText = "no-text";
}

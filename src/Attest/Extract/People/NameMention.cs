using Attest.Model;

namespace Attest.Extract.People;

/// <summary>A person's name where a sentence has it, with the age told beside it.</summary>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="First">First token of the name, titles left out.</param>
/// <param name="End">One past its last token.</param>
/// <param name="PhraseFirst">First token with titles and an age before the name.</param>
/// <param name="PhraseEnd">One past the last with an age behind it.</param>
/// <param name="Name">As written, white space folded.</param>
/// <param name="Age">Years; null when not told here.</param>
/// <param name="IsPerson">False for a run of capitals that is one only where the report names such a person.</param>
public sealed record NameMention(
    int Sentence, int First, int End, int PhraseFirst, int PhraseEnd, string Name, int? Age, bool IsPerson)
{
    /// <summary>First and last name at least.</summary>
    public bool IsFull => Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>True where an office or rank stands before the name: "Lt. Ana Petrov".</summary>
    public bool HasTitle { get; init; }

    /// <summary>True for words that only stand for the person: "he", "the 16-year-old".</summary>
    public bool IsStandIn { get; init; }

    /// <summary>Where the name stands.</summary>
    public Span In(SentenceReading sentence) => sentence.Sentence.SpanOf(First, End);
}

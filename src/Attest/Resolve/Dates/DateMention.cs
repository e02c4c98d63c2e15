using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>A date as a text words it.</summary>
/// <param name="At">Where the words stand in the report's text.</param>
/// <param name="Parts">What the words fix.</param>
/// <param name="Written">The words, white space as in the text.</param>
public sealed record DateMention(Span At, DateParts Parts, string Written);

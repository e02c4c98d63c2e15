using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>A word, a number or a mark of a text, as far as dates need it.</summary>
/// <param name="Lower">The characters in lower case.</param>
/// <param name="Number">Value of a whole number of at most four digits; null otherwise.</param>
/// <param name="Digits">How many digits it has; 0 for words and marks.</param>
/// <param name="IsCapital">True when it starts with a capital.</param>
readonly record struct DateToken(Span At, string Lower, int? Number, int Digits, bool IsCapital)
{
    public static DateToken None { get; } = new(default, "", null, 0, false);
}

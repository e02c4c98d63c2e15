namespace Attest.Clean;

/// <summary>Bytes as text.</summary>
/// <param name="Encoding">Name of the encoding used.</param>
/// <param name="Guess">Why the encoding is a guess, for the reader; null when it is not.</param>
sealed record DecodedText(string Text, string Encoding, string? Guess = null);

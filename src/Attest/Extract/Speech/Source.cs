namespace Attest.Extract.Speech;

/// <summary>The words for who says something.</summary>
/// <param name="IsBeside">True when they stand next to the cue and so are part of the attribution.</param>
/// <param name="IsInverted">True when they follow the verb: "said the mayor".</param>
readonly record struct Source(int Head, Words Words, bool IsBeside, bool IsInverted);

namespace Attest.Dev;

/// <summary>A step that cannot go on; the message says what failed and what to do, and is all the user sees.</summary>
sealed class StepFailedException(string message) : Exception(message);

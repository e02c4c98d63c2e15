namespace Attest.App.Commands;

/// <summary>The command was asked for something that cannot be, in words for the person who asked.</summary>
sealed class UsageException(string message) : Exception(message);

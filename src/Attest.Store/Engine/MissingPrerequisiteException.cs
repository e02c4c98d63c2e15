namespace Attest.Store.Engine;

/// <summary>Something that this machine must have is absent; the message names what to install.</summary>
public sealed class MissingPrerequisiteException(string message, Exception? cause = null) : Exception(message, cause);

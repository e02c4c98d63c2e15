namespace Attest.Store;

/// <summary>An input that could not be taken.</summary>
/// <param name="Name">A file, an address, or a place in an archive.</param>
/// <param name="At">When it was last refused; ISO 8601, UTC.</param>
public sealed record RefusedInput(string Name, string Reason, string At);

namespace Attest.Store;

/// <summary>What adding a reading changed.</summary>
/// <param name="IsNew">The report was not in the register.</param>
/// <param name="IsReadAnew">It was, but no reading of it by this engine.</param>
/// <param name="HasNewName">It was, and came under a name it did not have.</param>
/// <param name="Claims">Claims added.</param>
public sealed record AddOutcome(bool IsNew, bool IsReadAnew, bool HasNewName, int Claims);

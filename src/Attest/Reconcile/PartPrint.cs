namespace Attest.Reconcile;

/// <summary>What a part was made from, in one hash: of the same readings, a part of the same id and hash comes out the same.</summary>
/// <param name="Id">Of its incident; of its report where it has none.</param>
/// <param name="Hash">SHA-256, hex.</param>
public sealed record PartPrint(string Id, string Hash);

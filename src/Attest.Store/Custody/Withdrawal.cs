namespace Attest.Store.Custody;

/// <summary>Why a report is kept no longer. Its hash and the log's rows stay, its words go.</summary>
/// <param name="Report">Its id.</param>
/// <param name="Reason">In the words of whoever withdrew it.</param>
/// <param name="By">Who withdrew it.</param>
/// <param name="At">ISO 8601, UTC.</param>
public sealed record Withdrawal(string Report, string Reason, string By, string At);

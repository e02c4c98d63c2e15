namespace Attest.Store;

/// <summary>One report cannot be kept; the others can.</summary>
public sealed class ReportRefusedException(string message) : Exception(message);

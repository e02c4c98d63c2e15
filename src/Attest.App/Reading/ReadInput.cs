using Attest.Model;

namespace Attest.App.Reading;

/// <summary>One thing that was given to read.</summary>
/// <param name="Name">As the register will have it.</param>
/// <param name="Report">The report, or null when it was refused.</param>
/// <param name="Refusal">Why it was refused, or null.</param>
sealed record ReadInput(string Name, SourceReport? Report, string? Refusal);

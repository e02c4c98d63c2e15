using Attest.Model;

namespace Attest.Fuzz;

/// <summary>One input and what reads it.</summary>
/// <param name="Format">What it is to be: "text", "WARC".</param>
/// <param name="Name">As the file would be called.</param>
/// <param name="Sidecar">What stands beside it.</param>
/// <param name="Read">Reads it once and tells what came of it; throws only what is a fault.</param>
sealed record Trial(string Format, string Name, byte[] Bytes, Sidecar? Sidecar, Func<Outcome> Read);

/// <summary>What came of one input.</summary>
/// <param name="IsTaken">It was read as what it is to be, and not refused as a whole.</param>
/// <param name="Fault">What is not as it must be, or null.</param>
/// <param name="Report">What was read of the first report in it, where that was read too.</param>
sealed record Outcome(bool IsTaken, string? Fault, ReadReport? Report = null);

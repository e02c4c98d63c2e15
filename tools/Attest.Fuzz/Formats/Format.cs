using Attest.Model;

namespace Attest.Fuzz.Formats;

/// <summary>A kind of file that the program reads.</summary>
/// <param name="Weight">How often it comes, against the others.</param>
/// <param name="Make">Makes one, right but for what the draw has it do otherwise.</param>
/// <param name="Take">Reads one of that name; throws only what is a fault.</param>
sealed record Format(string Name, string Ending, int Weight, Func<Draw, byte[]> Make, Func<string, byte[], Taken> Take);

/// <summary>What a reader of files took out of one.</summary>
/// <param name="First">The first report in it, if any.</param>
sealed record Taken(bool IsTaken, string? Fault, SourceReport? First = null);

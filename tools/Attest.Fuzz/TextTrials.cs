using Attest.Model;

namespace Attest.Fuzz;

/// <summary>Reports in text and HTML, read to the end: claims, speakers, places.</summary>
sealed class TextTrials(Mutator mutator, Reader reader)
{
    public Trial Make(long number)
    {
        var input = mutator.Input(number);
        return new(Path.GetExtension(input.Name), input.Name, [.. input.Bytes], input.Sidecar, () => Read(input, reader));
    }

    /// <summary>A report read, and held against what must be true.</summary>
    public static Outcome Read(SourceReport input, Reader reader)
    {
        var report = reader.Read(input);
        return new(report.Claims.Length > 0, Truths.Broken(report), report);
    }
}

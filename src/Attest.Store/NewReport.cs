using Attest.Model;
using Attest.Store.Tables;

namespace Attest.Store;

/// <summary>A report to be added, with what was read of it, packed as it is stored: whoever makes it on several threads packs on several threads.</summary>
/// <param name="Obtained">How it was got this time; null for a file.</param>
public sealed record NewReport(SourceReport Source, ReadReport Reading, Obtained? Obtained = null)
{
    internal PackedReading Packed { get; } = PackedReading.Of(Reading);
}

/// <summary>What became of a report that was to be added: either what is new, or why it was refused.</summary>
public sealed record AddAnswer(AddOutcome? Outcome, string? Refusal)
{
    internal static AddAnswer Of(Func<AddOutcome> add)
    {
        try
        {
            return new(add(), null);
        }
        catch (ReportRefusedException refusal)
        {
            return new(null, refusal.Message);
        }
    }
}

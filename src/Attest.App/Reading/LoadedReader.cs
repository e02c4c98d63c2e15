using Attest.Store;

namespace Attest.App.Reading;

/// <summary>The reader, loaded when it is first needed and kept, with what people ruled on names and words since. Thread-safe.</summary>
sealed class LoadedReader(Workbench workbench)
{
    readonly Lazy<ReportReader> plain = new(() => workbench.Engine.LoadReader(null));
    readonly Lock gate = new();
    (string? Ruled, ReportReader Reader)? last;

    /// <summary>The reader as it reads for the register.</summary>
    public ReportReader For(RegisterStore store) => With(workbench.Engine.For(store).Ruled);

    /// <summary>The reader with these rulings.</summary>
    public ReportReader With(RuledTables ruled)
    {
        lock (gate)
        {
            if (last is { } known && known.Ruled == ruled.Id) return known.Reader;
            var reader = plain.Value.With(ruled);
            last = (ruled.Id, reader);
            return reader;
        }
    }
}

using Attest.Store;

namespace Attest.App.Reading;

/// <summary>The reader, loaded when it is first needed and kept, with what people ruled on names since. Thread-safe.</summary>
sealed class LoadedReader(Workbench workbench)
{
    readonly Lazy<ReportReader> plain = new(() => workbench.Engine.LoadReader(null));
    readonly Lock gate = new();
    (string? Names, ReportReader Reader)? last;

    /// <summary>The reader as it reads for the register.</summary>
    public ReportReader For(RegisterStore store) => With(workbench.Engine.For(store).Names);

    /// <summary>The reader with these names.</summary>
    public ReportReader With(RuledNames names)
    {
        lock (gate)
        {
            if (last is { } known && known.Names == names.Id) return known.Reader;
            var reader = plain.Value.With(names);
            last = (names.Id, reader);
            return reader;
        }
    }
}

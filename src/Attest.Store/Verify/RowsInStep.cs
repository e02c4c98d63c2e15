using System.Collections.Immutable;

namespace Attest.Store.Verify;

/// <summary>Rows that go with readings, taken in step with these, so that they are gone through once.</summary>
/// <param name="rows">By reading, then by position.</param>
sealed class RowsInStep(IEnumerator<PartRow> rows) : IDisposable
{
    bool isAtRow = rows.MoveNext();

    /// <summary>The rows of a reading; what goes with readings that were not asked for is passed over.</summary>
    /// <param name="reading">Larger than any asked for before.</param>
    public ImmutableArray<PartRow> Of(long reading)
    {
        while (isAtRow && rows.Current.Reading < reading) isAtRow = rows.MoveNext();
        var found = ImmutableArray.CreateBuilder<PartRow>();
        for (; isAtRow && rows.Current.Reading == reading; isAtRow = rows.MoveNext()) found.Add(rows.Current);
        return found.DrainToImmutable();
    }

    public void Dispose() => rows.Dispose();
}

/// <summary>A row that goes with a reading.</summary>
sealed record PartRow
{
    public required long Reading { get; init; }

    /// <summary>A claim's id; empty for what has none.</summary>
    public required string Id { get; init; }

    public required string Json { get; init; }
}

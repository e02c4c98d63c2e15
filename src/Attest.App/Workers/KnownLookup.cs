using Attest.Model;
using Attest.Store;

namespace Attest.App.Workers;

/// <summary>Asks the register, over a connection of its own, whether it has a report and how it is to be read; thread-safe.</summary>
/// <param name="engine">The one that reads, with what people ruled on names and words.</param>
/// <param name="version">Its version, with the gazetteer.</param>
sealed class KnownLookup(RegisterStore store, Engine engine, string version) : IDisposable
{
    readonly Lock asking = new();

    /// <exception cref="RegisterException">The register cannot be read.</exception>
    public KnownReport? Find(SourceReport source)
    {
        lock (asking) return store.Find(source, version);
    }

    /// <summary>True where people ruled on a name or a word since, or took such a ruling back.</summary>
    /// <exception cref="RegisterException">The register cannot be read.</exception>
    public bool IsRuledSince()
    {
        lock (asking) return engine.For(store).Ruled.Id != engine.Ruled.Id;
    }

    public void Dispose() => store.Dispose();
}

using Attest.Model;
using Attest.Store;

namespace Attest.App.Workers;

/// <summary>Asks the register, over a connection of its own, whether it has a report; thread-safe.</summary>
sealed class KnownLookup(RegisterStore store, string engine) : IDisposable
{
    readonly Lock asking = new();

    /// <exception cref="RegisterException">The register cannot be read.</exception>
    public KnownReport? Find(SourceReport source)
    {
        lock (asking) return store.Find(source, engine);
    }

    public void Dispose() => store.Dispose();
}

using System.Collections.Concurrent;
using Attest.Store;

namespace Attest.App.Serving;

/// <summary>Open handles on one register, so that many requests can read it at the same time; each handle serves one at a time.</summary>
sealed class RegisterPool(string file, TimeProvider clock) : IDisposable
{
    /// <summary>Handles kept for the next request; more are opened when more ask, and closed after.</summary>
    const int MostKept = 32;

    readonly ConcurrentBag<RegisterStore> idle = [];
    volatile bool isClosed;

    public string File => file;

    public TimeProvider Clock => clock;

    public RegisterStore Rent() => idle.TryTake(out var store) ? store : RegisterStore.Open(file, RegisterUse.Existing, clock);

    public void Return(RegisterStore store)
    {
        if (isClosed || idle.Count >= MostKept) store.Dispose();
        else idle.Add(store);
    }

    public void Dispose()
    {
        isClosed = true;
        while (idle.TryTake(out var store)) store.Dispose();
    }
}

/// <summary>The register for the time of one request; opened when first asked for.</summary>
sealed class RegisterLease(RegisterPool pool) : IDisposable
{
    RegisterStore? store;

    public RegisterStore Store => store ??= pool.Rent();

    public void Dispose()
    {
        if (store is not null) pool.Return(store);
        store = null;
    }
}

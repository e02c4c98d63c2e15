namespace Attest.App.Workers;

/// <summary>How a worker stands, for whatever looks after it; thread-safe.</summary>
sealed class WorkState
{
    int brokers, registers, isDraining;

    /// <summary>Whether it has what it needs: the broker and the register.</summary>
    public bool IsReady => Volatile.Read(ref isDraining) == 0 && Volatile.Read(ref brokers) > 0 && Volatile.Read(ref registers) > 0;

    /// <summary>What it lacks; "ready" when nothing.</summary>
    public string Told => Volatile.Read(ref isDraining) > 0 ? "draining" : Volatile.Read(ref brokers) <= 0 ? "no broker" : Volatile.Read(ref registers) <= 0 ? "no register" : "ready";

    /// <summary>One of its parts has the broker, until this is disposed of.</summary>
    public IDisposable HasBroker() => new Held(by => Interlocked.Add(ref brokers, by));

    /// <summary>One of its parts has the register, until this is disposed of.</summary>
    public IDisposable HasRegister() => new Held(by => Interlocked.Add(ref registers, by));

    public void Drain() => Volatile.Write(ref isDraining, 1);

    sealed class Held : IDisposable
    {
        readonly Action<int> count;

        public Held(Action<int> count)
        {
            this.count = count;
            count(1);
        }

        public void Dispose() => count(-1);
    }
}

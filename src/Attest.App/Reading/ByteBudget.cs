namespace Attest.App.Reading;

/// <summary>How many bytes of inputs are in hand at a time: taken and not yet kept. One that is larger than all of it goes alone.</summary>
/// <remarks>One takes, any number give back.</remarks>
/// <param name="most">Bytes.</param>
sealed class ByteBudget(long most)
{
    readonly Lock gate = new();
    long inHand;
    TaskCompletionSource? freed;

    /// <summary>Waits until there is room.</summary>
    public async ValueTask TakeAsync(long bytes, CancellationToken cancel)
    {
        while (TryTake(bytes) is { } wait) await wait.WaitAsync(cancel);
    }

    public void Return(long bytes)
    {
        TaskCompletionSource? waiting;
        lock (gate)
        {
            inHand -= bytes;
            (waiting, freed) = (freed, null);
        }

        waiting?.SetResult();
    }

    /// <summary>Null when they were taken; else what ends when something was given back.</summary>
    Task? TryTake(long bytes)
    {
        lock (gate)
        {
            if (inHand > 0 && inHand + bytes > most) return (freed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            inHand += bytes;
            return null;
        }
    }
}

namespace Attest.Store.Verify;

/// <summary>Work on rows that come one after the other, done on all cores.</summary>
static class OnAllCores
{
    /// <summary>Rows in hand for each core: enough that none waits, and few enough that large rows do not fill the memory.</summary>
    const int InHandPerCore = 3;

    /// <summary>Each row with what the work made of it, in the order of the rows; the rows are taken on the caller's thread.</summary>
    /// <param name="work">Thread-safe.</param>
    public static IEnumerable<(TRow Row, TMade Made)> InOrder<TRow, TMade>(IEnumerable<TRow> rows, Func<TRow, TMade> work)
    {
        var (most, inHand) = (InHandPerCore * Environment.ProcessorCount, new Queue<(TRow Row, Task<TMade> Made)>());
        foreach (var row in rows)
        {
            if (inHand.Count == most) yield return Done(inHand.Dequeue());
            inHand.Enqueue((row, Task.Run(() => work(row))));
        }

        while (inHand.Count > 0) yield return Done(inHand.Dequeue());
    }

    static (TRow, TMade) Done<TRow, TMade>((TRow Row, Task<TMade> Made) one) => (one.Row, one.Made.GetAwaiter().GetResult());
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Attest.App.Adding;

/// <summary>Reports that somebody adds at the desk, and what became of each; many may look on.</summary>
sealed class Addition(string id, string by, ImmutableArray<GivenReport> given)
{
    /// <summary>Outcomes told one by one; an archive may hold more, which are counted.</summary>
    const int MostTold = 5_000;

    readonly List<AddedReport> outcomes = [];
    readonly Lock gate = new();
    TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int known;

    public string Id => id;

    /// <summary>Who adds them.</summary>
    public string By => by;

    public ImmutableArray<GivenReport> Given => given;

    /// <summary>Null while they are being read.</summary>
    public AdditionEnd? End { get; private set; }

    public ImmutableArray<AddedReport> Outcomes
    {
        get
        {
            lock (gate) return [.. outcomes];
        }
    }

    /// <summary>How many inputs are done, the ones that are not told one by one too.</summary>
    public int Done
    {
        get
        {
            lock (gate) return known;
        }
    }

    public void Tell(AddedReport outcome) => Change(() =>
    {
        known++;
        if (outcomes.Count < MostTold) outcomes.Add(outcome);
    });

    public void Finish(AdditionEnd end) => Change(() => End = end);

    /// <summary>Outcomes from the first on, as they come; ends with the addition.</summary>
    /// <param name="from">How many were seen before.</param>
    public async IAsyncEnumerable<AddedReport> FollowAsync(int from, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var next = from; ;)
        {
            ImmutableArray<AddedReport> fresh;
            bool isOver;
            Task more;
            lock (gate) (fresh, isOver, more) = ([.. outcomes.Skip(next)], End is not null, news.Task);
            foreach (var outcome in fresh) yield return outcome;
            next += fresh.Length;
            if (isOver) yield break;
            await more.WaitAsync(cancel);
        }
    }

    void Change(Action change)
    {
        lock (gate)
        {
            change();
            news.TrySetResult();
            news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}

/// <summary>What became of one input.</summary>
/// <param name="Number">From 0, in the order done.</param>
/// <param name="Status">"read", "known", "refused", "passed over".</param>
/// <param name="Report">Id of the report; null for what is none.</param>
/// <param name="Reason">Why it was refused, or what was passed over.</param>
sealed record AddedReport(int Number, string Name, string Status, string? Report, string? Reason);

/// <summary>How an addition ended.</summary>
/// <param name="Problem">Why it broke off; null when all inputs were looked at.</param>
/// <param name="IsFresh">False where the incidents are not worked out yet.</param>
sealed record AdditionEnd(int Read, int Known, int Refused, int Claims, string? Problem, bool IsFresh);

namespace Attest.Tests.App.Workers;

/// <summary>Something that goes wrong while workers work.</summary>
/// <param name="Name">As the tally tells it: "a worker killed".</param>
/// <param name="Happens">Makes it happen; done when it is over, and what was broken is there again.</param>
sealed record Fault(string Name, Func<Task> Happens);

/// <summary>What happened, and what became of the reports.</summary>
/// <param name="Sent">Reports whose sending was confirmed, those included that were sent twice.</param>
/// <param name="Lost">Reports that the calm run has and this one has not.</param>
/// <param name="Doubled">Reports or readings that the log tells of more than once.</param>
sealed record FaultTally(IReadOnlyDictionary<string, int> Faults, int Sent, int Reports, int Deliveries, int Lost, int Doubled)
{
    public override string ToString() =>
        $"faults {Faults.Values.Sum()} ({string.Join(", ", Faults.OrderBy(fault => fault.Key, StringComparer.Ordinal).Select(fault => $"{fault.Key} {fault.Value}"))}), "
        + $"sent {Sent}, reports {Reports}, stored {Deliveries}, lost {Lost}, doubled {Doubled}";
}

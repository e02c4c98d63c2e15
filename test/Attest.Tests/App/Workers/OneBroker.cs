using Attest.Bench.Workers;

namespace Attest.Tests.App.Workers;

/// <summary>One node for all tests of workers; started by the first that asks.</summary>
public sealed class OneBroker : IAsyncLifetime
{
    BrokerCluster? cluster;

    /// <summary>With empty queues; skips the test where there is no RabbitMQ, and fails it in CI.</summary>
    internal async Task<BrokerCluster> EmptyAsync()
    {
        Require();
        cluster ??= await BrokerCluster.StartAsync(1);
        await cluster.EmptyAsync();
        return cluster;
    }

    internal static void Require()
    {
        if (BrokerCluster.Missing is not { } reason) return;
        Assert.False(Environment.GetEnvironmentVariable("CI") is "true" or "1", reason);
        Assert.Skip(reason);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => cluster?.DisposeAsync() ?? ValueTask.CompletedTask;
}

[CollectionDefinition(nameof(OneBroker))]
public sealed class SharingOneBroker : ICollectionFixture<OneBroker>;

namespace Attest.App.Workers;

/// <summary>Connects to the broker, again and again where the connection breaks.</summary>
sealed class BrokerLoop(TimeProvider clock, BrokerAddress broker, string by, WorkState state, WorkMeters meters, WorkLog log)
{
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <param name="work">Works with a connection; true when all is done, false when the connection broke.</param>
    public async Task RunAsync(Func<BrokerSession, Task<bool>> work, CancellationToken drain)
    {
        for (var failures = 0; !drain.IsCancellationRequested; failures++)
        {
            try
            {
                await using var session = await BrokerSession.OpenAsync(broker, by, drain);
                using var has = state.HasBroker();
                log.Info("connected", ("as", by));
                failures = 0;
                if (await work(session)) return;
                log.Warn("connection-broken", ("as", by));
            }
            catch (Exception error) when (BrokerSession.IsOfBroker(error, drain))
            {
                log.Warn("broker-failed", ("as", by), ("reason", error.Message));
            }
            catch (OperationCanceledException) when (drain.IsCancellationRequested)
            {
                return;
            }

            meters.BrokerFailed();
            await PauseAsync(failures, drain);
        }
    }

    async Task PauseAsync(int failures, CancellationToken drain)
    {
        try
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(LongestPause.TotalMilliseconds, 200 << Math.Min(failures, 5))), clock, drain);
        }
        catch (OperationCanceledException)
        {
            // The loop ends by itself.
        }
    }
}

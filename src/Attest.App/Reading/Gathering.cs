using System.Threading.Channels;

namespace Attest.App.Reading;

/// <summary>Takes together what comes within a short while.</summary>
static class Gathering
{
    extension<T>(ChannelReader<T> channel)
    {
        /// <summary>What is there or comes soon, in its order; empty where nothing will come any more.</summary>
        /// <param name="most">No more than so many.</param>
        /// <param name="longest">How long to wait for others once the first is there.</param>
        public async Task<IReadOnlyList<T>> TogetherAsync(int most, TimeSpan longest)
        {
            var some = new List<T>();
            if (!await channel.WaitToReadAsync()) return some;
            using var enough = new CancellationTokenSource(longest);
            try
            {
                do
                {
                    while (some.Count < most && channel.TryRead(out var one)) some.Add(one);
                }
                while (some.Count < most && await channel.WaitToReadAsync(enough.Token));
            }
            catch (OperationCanceledException) when (enough.IsCancellationRequested)
            {
                // What came until now is enough.
            }

            return some;
        }
    }
}

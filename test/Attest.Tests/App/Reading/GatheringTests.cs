using System.Threading.Channels;
using Attest.App.Reading;

namespace Attest.Tests.App.Reading;

/// <summary>What comes within a short while is taken together.</summary>
public sealed class GatheringTests
{
    // Far longer than any of these tests may take.
    static readonly TimeSpan Long = TimeSpan.FromMinutes(10), Short = TimeSpan.FromMilliseconds(20);

    readonly Channel<int> channel = Channel.CreateUnbounded<int>();

    [Fact]
    public async Task As_many_as_are_wanted_are_taken_at_once_and_in_their_order()
    {
        for (var number = 0; number < 5; number++) channel.Writer.TryWrite(number);

        Assert.Equal([0, 1, 2], await channel.Reader.TogetherAsync(3, Long));
        channel.Writer.Complete();
        Assert.Equal([3, 4], await channel.Reader.TogetherAsync(3, Long));
        Assert.Empty(await channel.Reader.TogetherAsync(3, Long));
    }

    [Fact]
    public async Task Others_are_waited_for_once_the_first_is_there()
    {
        var taken = channel.Reader.TogetherAsync(2, Long);
        channel.Writer.TryWrite(1);
        await Task.Delay(Short, TestContext.Current.CancellationToken);
        Assert.False(taken.IsCompleted);

        channel.Writer.TryWrite(2);

        Assert.Equal([1, 2], await taken);
    }

    [Fact]
    public async Task What_does_not_come_in_time_comes_with_the_next()
    {
        channel.Writer.TryWrite(1);
        Assert.Equal([1], await channel.Reader.TogetherAsync(2, Short));

        channel.Writer.TryWrite(2);
        channel.Writer.Complete();

        Assert.Equal([2], await channel.Reader.TogetherAsync(2, Short));
    }

    [Fact]
    public async Task The_end_is_not_waited_for()
    {
        channel.Writer.TryWrite(1);
        var taken = channel.Reader.TogetherAsync(2, Long);
        channel.Writer.Complete();
        Assert.Equal([1], await taken);
    }

    [Fact]
    public async Task A_fault_of_whoever_gives_is_told()
    {
        channel.Writer.TryWrite(1);
        channel.Writer.Complete(new InvalidDataException("no more"));
        await Assert.ThrowsAsync<InvalidDataException>(() => channel.Reader.TogetherAsync(2, Long));
    }
}

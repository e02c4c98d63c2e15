using Attest.App.Reading;

namespace Attest.Tests.App.Reading;

/// <summary>Inputs are taken by what they weigh, and not by how many they are.</summary>
public sealed class ByteBudgetTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_until_it_is_full_and_goes_on_when_room_is_made()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(60, Cancel);
        await budget.TakeAsync(40, Cancel);
        var third = budget.TakeAsync(30, Cancel).AsTask();
        Assert.False(third.IsCompleted);
        budget.Return(60);
        await third;
    }

    [Fact]
    public async Task Too_little_room_is_not_enough()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(50, Cancel);
        await budget.TakeAsync(50, Cancel);
        var third = budget.TakeAsync(80, Cancel).AsTask();
        budget.Return(50);
        await Task.Delay(50, Cancel);
        Assert.False(third.IsCompleted);
        budget.Return(50);
        await third;
    }

    [Fact]
    public async Task What_is_larger_than_all_of_it_goes_alone()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(1000, Cancel);
        var next = budget.TakeAsync(1, Cancel).AsTask();
        Assert.False(next.IsCompleted);
        budget.Return(1000);
        await next;
    }

    [Fact]
    public async Task Whoever_waits_may_be_let_go()
    {
        var budget = new ByteBudget(100);
        await budget.TakeAsync(100, Cancel);
        using var stop = new CancellationTokenSource();
        var next = budget.TakeAsync(1, stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    [Fact]
    public async Task Never_more_is_in_hand_than_may_be()
    {
        const int Most = 64;
        var (budget, inHand, highest) = (new ByteBudget(Most), 0, 0);
        List<Task> givenBack = [];
        var draw = new Random(11);
        for (var input = 0; input < 400; input++)
        {
            var bytes = draw.Next(1, 40);
            await budget.TakeAsync(bytes, Cancel);
            highest = Math.Max(highest, Interlocked.Add(ref inHand, bytes));
            givenBack.Add(Task.Run(() =>
            {
                Interlocked.Add(ref inHand, -bytes);
                budget.Return(bytes);
            }, Cancel));
        }

        await Task.WhenAll(givenBack);
        Assert.InRange(highest, 1, Most);
    }
}

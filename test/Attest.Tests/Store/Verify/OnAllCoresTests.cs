using Attest.Store.Verify;

namespace Attest.Tests.Store.Verify;

public sealed class OnAllCoresTests
{
    [Fact]
    public void What_is_made_comes_in_the_order_of_the_rows_whatever_takes_longest()
    {
        var made = OnAllCores.InOrder(Enumerable.Range(0, 200), row =>
        {
            Thread.Sleep(row % 7 == 0 ? 3 : 0);
            return row * 2;
        });
        Assert.Equal(Enumerable.Range(0, 200).Select(row => (row, row * 2)), made);
    }

    [Fact]
    public void No_more_rows_are_taken_than_can_be_in_hand()
    {
        var taken = 0;
        foreach (var (row, _) in OnAllCores.InOrder(Enumerable.Range(0, 1000).Select(row => taken = row), row => row))
            Assert.InRange(taken - row, 0, 4 * Environment.ProcessorCount);
    }

    [Fact]
    public void A_failure_comes_to_the_caller_as_it_was() =>
        Assert.Throws<InvalidDataException>(() => OnAllCores.InOrder([1, 2, 3], row => row == 2 ? throw new InvalidDataException() : row).Count());

    [Fact]
    public void No_rows_make_nothing() => Assert.Empty(OnAllCores.InOrder(Array.Empty<int>(), row => row));
}

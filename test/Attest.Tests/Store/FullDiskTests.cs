using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>A disk that is full, and then is not any more.</summary>
public sealed class FullDiskTests : IDisposable
{
    readonly SmallDisk disk = new(megabytes: 8);

    [Fact]
    public void A_full_disk_is_told_and_the_same_store_goes_on_when_there_is_room_again()
    {
        Assert.SkipUnless(disk.IsSmall, "A disk that can be full cannot be mounted by this user.");
        using var store = RegisterStore.Open(disk.File("a.db"), RegisterUse.CreateOrExtend, new FixedClock());
        Add(store, 0);
        disk.Fill();

        var added = 1;
        for (var failures = 0; failures < 3;)
        {
            try
            {
                Add(store, added);
                added++;
            }
            catch (RegisterException error)
            {
                Assert.Equal(RegisterFault.DiskFull, error.Fault);
                failures++;
            }
        }

        disk.Empty();
        Add(store, added);
        Assert.Equal(added + 1, store.CurrentEngines().Count);
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void A_store_that_failed_last_can_be_closed()
    {
        Assert.SkipUnless(disk.IsSmall, "A disk that can be full cannot be mounted by this user.");
        var store = RegisterStore.Open(disk.File("a.db"), RegisterUse.CreateOrExtend, new FixedClock());
        disk.Fill();
        Assert.Throws<RegisterException>(() =>
        {
            for (var number = 0; number < 1000; number++) Add(store, number);
        });

        store.Dispose();
        disk.Empty();
        using var again = RegisterStore.Open(disk.File("a.db"), RegisterUse.CreateOrExtend, new FixedClock());
        Assert.True(again.Verify().IsSound);
    }

    public void Dispose() => disk.Dispose();

    static void Add(RegisterStore store, int number)
    {
        var source = MadeReports.Source($"{number}.txt", $"{number}: {MadeReports.Market}");
        store.Add(source, MadeReports.Read(source), "test-1");
    }
}

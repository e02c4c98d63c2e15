using Attest.Store;
using Attest.Store.Moving;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store.Moving;

/// <summary>A copy in a file, made while others write.</summary>
public abstract class BackupContract(IRegisterPlace place) : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_backup_made_while_others_write_is_a_register_that_stands()
    {
        Add(0, 5);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => Enumerable.Range(1, 100).TakeWhile(_ => !stop.IsCancellationRequested).Sum(round => Add(round * 100, 3)), TestContext.Current.CancellationToken);
        var counts = new List<int>();
        for (var round = 0; round < 3; round++)
        {
            var file = folder.File($"backup-{round}.db");
            var found = RegisterMove.BackUp(place.Register(), file, null, new FixedClock(), (_, _) => { });
            Assert.True(found.IsSound, string.Join("; ", found.Problems));
            using var restored = RegisterStore.Open(file, RegisterUse.Existing, new FixedClock());
            Assert.Equal(found.Reports, restored.Verify().Reports);
            counts.Add(found.Reports);
        }

        await stop.CancelAsync();
        Assert.True(await writing >= 3);
        Assert.True(counts[0] >= 5);
        Assert.Equal(counts.Order(), counts);
    }

    [Fact]
    public void A_backup_does_not_go_over_a_file()
    {
        Add(0, 1);
        File.WriteAllText(folder.File("kept.db"), "something else");
        Assert.Equal(RegisterFault.Taken, Assert.Throws<RegisterException>(() => RegisterMove.BackUp(place.Register(), folder.File("kept.db"), null, new FixedClock(), (_, _) => { })).Fault);
        Assert.Equal("something else", File.ReadAllText(folder.File("kept.db")));
    }

    public void Dispose()
    {
        folder.Dispose();
        place.Dispose();
    }

    int Add(int first, int count)
    {
        using var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock(), busySeconds: 60);
        var sources = Enumerable.Range(first, count).Select(number => MadeReports.Source($"{number}.txt", $"{MadeReports.Market}{number}")).ToList();
        return store.AddAll([.. sources.Select(source => new NewReport(source, MadeReports.Read(source)))], "test-1").Count(answer => answer.Outcome is not null);
    }
}

public sealed class FileBackupTests() : BackupContract(new FilePlace());

public sealed class PostgresBackupTests() : BackupContract(new PostgresPlace());

using Attest.App;
using Attest.App.Workers;
using Attest.Bench.Workers;
using Attest.Store;
using Attest.Tests.Store;
using RabbitMQ.Client;

namespace Attest.Tests.App.Workers;

/// <summary>`attest read --broker` and `attest work` against a broker on this machine.</summary>
[Collection(nameof(OneBroker))]
public sealed class WorkCommandTests(OneBroker one) : IDisposable
{
    readonly MadeFolder folder = new MadeFolder().With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival)
        .With("b.txt.meta.json", """{"outlet":"The Tarvana Post","published":"2019-05-04"}""").With("c.txt", MadeReports.Market + "More was to be told later.\n");

    [Fact]
    public async Task Sent_reports_come_out_as_if_they_had_been_read_here()
    {
        var broker = await one.EmptyAsync();

        var sent = AttestRun.Of("read", folder.Reports, "--broker", broker.Address);
        var work = folder.Run("work", "--broker", broker.Address, "--once");

        Assert.Equal((0, 0), (sent.Code, work.Code));
        Assert.Contains("3 reports sent, 0 refused.", sent.Out, StringComparison.Ordinal);
        Assert.Equal(3, EventsOf(work, "stored").Length);
        Assert.Equal(Alone(), folder.Run("export").Out);
        Assert.Contains("0 reports put aside", AttestRun.Of("work", "--broker", broker.Address, "--dead").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_is_linked_when_the_worker_ends()
    {
        var broker = await one.EmptyAsync();
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address);

        var work = folder.Run("work", "--broker", broker.Address, "--once");

        Assert.NotEmpty(EventsOf(work, "linked"));
        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, TimeProvider.System);
        Assert.True(store.IsFresh(AttestRun.MadeEngine.Version));
    }

    [Fact]
    public async Task One_worker_may_read_and_another_link()
    {
        var broker = await one.EmptyAsync();
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address);

        var reader = folder.Run("work", "--broker", broker.Address, "--once", "--only", "read", "--threads", "1");
        var linker = folder.Run("work", "--broker", broker.Address, "--once", "--only", "link");

        Assert.Equal((3, 0), (EventsOf(reader, "stored").Length, EventsOf(reader, "linked").Length));
        Assert.Equal((0, 1), (EventsOf(linker, "stored").Length, EventsOf(linker, "linked").Length));
    }

    [Fact]
    public async Task What_is_sent_twice_is_stored_once()
    {
        var broker = await one.EmptyAsync();
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address);
        AttestRun.Of("read", folder.Reports, folder.Reports, "--broker", broker.Address);

        var work = folder.Run("work", "--broker", broker.Address, "--once");

        Assert.Equal(9, EventsOf(work, "stored").Length);
        Assert.Equal(Alone(), folder.Run("export").Out);
        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, TimeProvider.System);
        Assert.Equal(3, store.Verify().Reports);
    }

    [Fact]
    public async Task A_refused_report_is_put_aside_and_can_be_sent_again()
    {
        var broker = await one.EmptyAsync();
        folder.Run("read", folder.Reports);
        using (var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, TimeProvider.System))
            store.Custody.Withdraw(store.Reports().First(report => report.File == "a.txt").Id, "a court", "ann");
        File.Delete(Path.Combine(folder.Reports, "b.txt"));
        AttestRun.Of("read", Path.Combine(folder.Reports, "a.txt"), "--broker", broker.Address);

        folder.Run("work", "--broker", broker.Address, "--once");
        var dead = AttestRun.Of("work", "--broker", broker.Address, "--dead");
        var again = AttestRun.Of("work", "--broker", broker.Address, "--redrive");
        var work = AttestRun.Of("work", "--broker", broker.Address, "--once", "--register", folder.File("other.db"));

        Assert.Contains("a.txt: it was withdrawn on", dead.Out, StringComparison.Ordinal);
        Assert.Contains("1 report put aside.", dead.Out, StringComparison.Ordinal);
        Assert.Contains("1 report sent to be read again.", again.Out, StringComparison.Ordinal);
        Assert.Single(EventsOf(work, "stored"));
        Assert.Contains("0 reports put aside.", AttestRun.Of("work", "--broker", broker.Address, "--dead").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_message_of_ours_is_put_aside_and_the_rest_goes_on()
    {
        var broker = await one.EmptyAsync();
        await SendAsync(broker, "no report at all"u8.ToArray());
        await SendAsync(broker, "{\"form\":1}\nbytes"u8.ToArray());
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address);

        var work = folder.Run("work", "--broker", broker.Address, "--once");

        Assert.Equal((0, 3, 2), (work.Code, EventsOf(work, "stored").Length, EventsOf(work, "refused").Length));
        var dead = AttestRun.Of("work", "--broker", broker.Address, "--dead");
        Assert.Contains("it is no message of this program", dead.Out, StringComparison.Ordinal);
        Assert.Contains("2 reports put aside.", dead.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_no_worker_comes_to_the_end_of_is_put_aside()
    {
        var broker = await one.EmptyAsync();
        AttestRun.Of("read", Path.Combine(folder.Reports, "a.txt"), "--broker", broker.Address);
        await using (var session = await BrokerSession.OpenAsync(broker.Parsed, "test", CancellationToken.None))
        await using (var channel = await session.ChannelAsync(CancellationToken.None))
        {
            for (var time = 0; time <= WorkQueues.Deliveries; time++)
            {
                var one = await channel.BasicGetAsync(WorkQueues.Read, autoAck: false, TestContext.Current.CancellationToken);
                await channel.BasicNackAsync(one!.DeliveryTag, multiple: false, requeue: true, TestContext.Current.CancellationToken);
            }
        }

        await UntilAsync(() => AttestRun.Of("work", "--broker", broker.Address, "--dead").Out.Contains("a.txt: no worker came to its end (delivered 21 times)", StringComparison.Ordinal));
        AttestRun.Of("work", "--broker", broker.Address, "--redrive");
        Assert.Single(EventsOf(folder.Run("work", "--broker", broker.Address, "--once"), "stored"));
    }

    [Fact]
    public async Task A_large_report_goes_through_the_spool()
    {
        var broker = await one.EmptyAsync();
        folder.With("large.txt", MadeReports.Market + new string('x', Spool.Usual));
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address, "--spool", folder.File("spool"));
        Assert.Single(Directory.GetFiles(folder.File("spool"), "*", SearchOption.AllDirectories));

        var without = AttestRun.Of("work", "--broker", broker.Address, "--once", "--register", folder.File("without.db"));
        AttestRun.Of("work", "--broker", broker.Address, "--redrive");
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address, "--spool", folder.File("spool"));
        var with = folder.Run("work", "--broker", broker.Address, "--once", "--spool", folder.File("spool"));

        Assert.Contains("(--spool)", Assert.Single(EventsOf(without, "refused")), StringComparison.Ordinal);
        Assert.Equal(5, EventsOf(with, "stored").Length);
        Assert.Equal(Alone(), folder.Run("export").Out);
    }

    [Fact]
    public async Task A_worker_whose_register_is_none_ends_and_the_reports_stay()
    {
        var broker = await one.EmptyAsync();
        AttestRun.Of("read", folder.Reports, "--broker", broker.Address);
        File.WriteAllText(folder.File("none.db"), new string('x', 5000));

        var wrong = AttestRun.Of("work", "--broker", broker.Address, "--once", "--register", folder.File("none.db"));
        var right = folder.Run("work", "--broker", broker.Address, "--once");

        Assert.Equal((ExitCode.RegisterUnusable, 0), (wrong.Code, right.Code));
        Assert.Contains("it is not a register", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(3, EventsOf(right, "stored").Length);
    }

    [Fact]
    public async Task Refused_files_are_told_by_who_sends()
    {
        var broker = await one.EmptyAsync();
        folder.With("lone.meta.json", "{}");

        var sent = AttestRun.Of("read", folder.Reports, "--broker", broker.Address);

        Assert.Equal(1, sent.Code);
        Assert.Contains("lone.meta.json: a sidecar without its report", sent.Error, StringComparison.Ordinal);
        Assert.Contains("3 reports sent, 1 refused.", sent.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    string Alone()
    {
        var whole = folder.File("whole.db");
        AttestRun.Of("read", folder.Reports, "--register", whole);
        return AttestRun.Of("export", "--register", whole).Out;
    }

    static string[] EventsOf(AttestRun run, string what) => [.. run.Error.Split('\n').Where(line => line.Contains($"\"event\":\"{what}\"", StringComparison.Ordinal))];

    static async Task SendAsync(BrokerCluster broker, byte[] body)
    {
        await using var session = await BrokerSession.OpenAsync(broker.Parsed, "test", CancellationToken.None);
        await using var channel = await session.ChannelAsync(CancellationToken.None);
        await channel.BasicPublishAsync("", WorkQueues.Read, body);
    }

    static async Task UntilAsync(Func<bool> holds)
    {
        for (var tries = 0; tries < 50 && !holds(); tries++) await Task.Delay(100);
        Assert.True(holds());
    }
}

using System.CommandLine;
using System.Globalization;
using System.Net;
using Attest.App.Wording;
using Attest.App.Workers;

namespace Attest.App.Commands;

/// <summary>attest work: reads what others sent to the broker; as many of them as there are machines.</summary>
static class WorkCommand
{
    static readonly Option<string> Register = RegisterOption.Create();
    static readonly Option<string?> Broker = BrokerOptions.Broker("Address of the broker (RabbitMQ): amqp://name:password@host/register; nodes of a cluster parted by commas.");
    static readonly Option<string?> Spool = BrokerOptions.Spool();
    static readonly Option<string?> Gazetteer = new("--gazetteer") { Description = "More places, as `attest gazetteer import` wrote them.", HelpName = "FILE" };
    static readonly Option<int?> Threads = new("--threads") { Description = "Reports read at the same time; one for each core when not given.", HelpName = "NUMBER" };
    static readonly Option<string?> Only = new("--only") { Description = "Only read, or only link: read, link.", HelpName = "PART" };
    static readonly Option<bool> Once = new("--once") { Description = "End when nothing is left to do." };
    static readonly Option<string?> Health = new("--health") { Description = "Where to say how it is, for whatever looks after it: PORT or ADDRESS:PORT.", HelpName = "ADDRESS" };
    static readonly Option<string?> Collector = new("--otlp") { Description = "Where counts and traces are sent (OTLP over HTTP): http://127.0.0.1:4318.", HelpName = "URL" };
    static readonly Option<bool> Dead = new("--dead") { Description = "List the reports that were put aside, and why." };
    static readonly Option<bool> Redrive = new("--redrive") { Description = "Send the reports that were put aside to be read again." };

    public static Command Create(Workbench workbench)
    {
        var command = new DescribedCommand("work", "Read reports that others sent to a broker; any number of workers share them.",
            """
            `attest read PATH --broker ADDRESS` sends reports, workers read them into one register, and one worker at a time
            links. Nothing that was sent is lost, and nothing is stored twice, whoever fails on the way: a report is acknowledged
            when the register has it on disk. The register comes out as `attest read` alone would have made it.

            Reports that are refused, and such as no worker comes to the end of, are put aside: --dead lists them, --redrive
            sends them again. SIGTERM and Ctrl-C finish what is in hand. What happens is told on standard error, a line of
            JSON for each thing.

            Examples:
              attest read reports/ --broker amqp://127.0.0.1
              attest work --broker amqp://127.0.0.1 --register port.db
              attest work --broker amqp://127.0.0.1 --only read --threads 1 --health 9464
              attest work --broker amqp://127.0.0.1 --dead
            """) { Broker, Register, Spool, Gazetteer, Threads, Only, Once, Health, Collector, Dead, Redrive };
        command.Runs(workbench, (parse, cancel) => RunAsync(workbench, parse, cancel));
        return command;
    }

    static async Task<int> RunAsync(Workbench workbench, ParseResult parse, CancellationToken cancel)
    {
        var broker = BrokerOptions.AddressOf(workbench, parse.GetValue(Broker) ?? throw new UsageException("--broker tells where work comes from: amqp://127.0.0.1."));
        if (parse.GetValue(Dead) || parse.GetValue(Redrive)) return await PutAsideAsync(workbench.Screen, broker, parse.GetValue(Redrive), cancel);

        var order = OrderOf(parse, broker);
        if (order.Gazetteer is { } file && !File.Exists(file)) throw new UsageException($"There is no gazetteer {file}.");
        await new WorkRun(workbench, order, EndPointOf(parse.GetValue(Health)), CollectorOf(parse.GetValue(Collector))).RunAsync(cancel);
        return ExitCode.Done;
    }

    static WorkOrder OrderOf(ParseResult parse, BrokerAddress broker)
    {
        var only = parse.GetValue(Only);
        if (only is not (null or "read" or "link")) throw new UsageException("--only takes read or link.");
        if (parse.GetValue(Threads) is < 1 or > 256) throw new UsageException("--threads takes a number from 1 to 256.");
        return new(broker, parse.GetRequiredValue(Register))
        {
            Gazetteer = parse.GetValue(Gazetteer), Spool = BrokerOptions.SpoolOf(parse.GetValue(Spool)), Threads = parse.GetValue(Threads) ?? Environment.ProcessorCount,
            Reads = only != "link", Links = only != "read", Once = parse.GetValue(Once),
        };
    }

    static async Task<int> PutAsideAsync(Screen screen, BrokerAddress broker, bool sendsAgain, CancellationToken cancel)
    {
        await using var session = await BrokerSession.OpenAsync(broker, "attest work: dead", cancel);
        if (sendsAgain)
        {
            screen.Out.WriteLine($"{Words.Count(await DeadReports.RedriveAsync(session, cancel), "report")} sent to be read again.");
            return ExitCode.Done;
        }

        var dead = await DeadReports.ListAsync(session, cancel);
        foreach (var report in dead)
            screen.Out.WriteLine($"{SafeText.OneLine(report.Message)}  {SafeText.OneLine(report.Name)}: {SafeText.OneLine(report.Reason)} (delivered {Words.Count(report.Times, "time")})");
        screen.Out.WriteLine(dead.Count == DeadReports.MostTold ? $"The first {dead.Count} reports that were put aside." : $"{Words.Count(dead.Count, "report")} put aside.");
        return ExitCode.Done;
    }

    static IPEndPoint? EndPointOf(string? written)
    {
        if (written is null) return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort) return new(IPAddress.Loopback, port);
        return IPEndPoint.TryParse(written, out var at) && at.Port > 0 ? at : throw new UsageException("--health takes a port, or an address of this machine and a port: 9464, 0.0.0.0:9464.");
    }

    static Uri? CollectorOf(string? written) => written is null ? null
        : Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
        : throw new UsageException("--otlp takes an address such as http://127.0.0.1:4318.");
}

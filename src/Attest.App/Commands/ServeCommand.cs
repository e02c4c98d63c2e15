using System.CommandLine;
using System.Globalization;
using System.Net;
using Attest.App.Serving;
using Attest.Store;
using Attest.Store.Desk;

namespace Attest.App.Commands;

/// <summary>attest serve: the desk, where people read, question and correct the register.</summary>
static class ServeCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var port = new Option<int>("--port") { Description = "Port of the desk.", HelpName = "NUMBER", DefaultValueFactory = _ => 5080 };
        var listen = new Option<string>("--listen") { Description = "Address of this machine on which to listen.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };
        var origin = new Option<string?>("--origin") { Description = "How browsers reach the desk where another server stands before it: https://desk.example.org.", HelpName = "ADDRESS" };
        var command = new DescribedCommand("serve", "Open the desk in the browser: read, question and correct the register.",
            """
            On this machine alone the desk needs no account. To let others in, add users first (`attest users add`), and let a
            server with a certificate stand before it: without users nothing but this machine is served.

            Examples:
              attest serve
              attest serve --register port.db --port 8080
              attest serve --listen 10.0.0.4 --origin https://desk.example.org
            """) { register, port, listen, origin };
        command.Runs(workbench, (parse, cancel) => RunAsync(workbench, new(parse.GetRequiredValue(register), AddressOf(parse.GetRequiredValue(listen)), PortOf(parse.GetValue(port)))
        {
            Origin = OriginOf(parse.GetValue(origin)),
            KeyFolder = Path.Combine(Path.GetDirectoryName(workbench.KeyFile)!, "desk-keys"),
        }, cancel));
        return command;
    }

    static async Task<int> RunAsync(Workbench workbench, ServeRequest request, CancellationToken cancel)
    {
        // A new register is made, so that reports can be added at the desk.
        using (var store = RegisterStore.Open(request.Register, RegisterUse.CreateOrExtend, workbench.Clock))
            if (!store.IsFresh(workbench.Engine.Version)) store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);

        if (!request.IsLocal) CheckOpenness(workbench.Screen, request);
        await using var desk = await DeskHost.StartAsync(workbench, request, cancel);
        workbench.Screen.Out.WriteLine($"The desk is open at {desk.Address} (Ctrl-C closes it).");
        // Whoever waits for the address may read it through a pipe.
        workbench.Screen.Out.Flush();
        await DeskHost.UntilStoppedAsync(cancel);
        return ExitCode.Done;
    }

    static void CheckOpenness(Screen screen, ServeRequest request)
    {
        using var book = DeskBook.OpenFor(request.Register);
        if (!book.Accounts.HasAny()) throw new UsageException("Without users nothing but this machine is served: add one first (attest users add NAME --role admin).");
        if (request.Origin?.Scheme != "https") screen.Error.WriteLine("attest: passwords go over the line as they are: let a server with a certificate stand before the desk (--origin https://…).");
    }

    static IPAddress AddressOf(string written) => written == "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(written, out var address) ? address : throw new UsageException($"--listen takes an address of this machine such as 127.0.0.1, not {written}.");

    static int PortOf(int port) => port is >= 0 and <= IPEndPoint.MaxPort ? port
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--port takes a number from 0 to {IPEndPoint.MaxPort}; 0 is any free one."));

    static Uri? OriginOf(string? written) => written is null ? null
        : Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.PathAndQuery == "/" && url.UserInfo.Length == 0 ? url
        : throw new UsageException("--origin takes scheme and host, such as https://desk.example.org.");
}

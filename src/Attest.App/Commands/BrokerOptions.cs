using System.CommandLine;
using Attest.App.Workers;

namespace Attest.App.Commands;

/// <summary>Options of commands that give work to workers, or take it.</summary>
static class BrokerOptions
{
    public const string Offline = "The broker has to be reached, and --offline lets nothing be reached.";

    public static Option<string?> Broker(string what) => new("--broker") { Description = what, HelpName = "ADDRESS" };

    public static Option<string?> Spool() =>
        new("--spool") { Description = "A folder that senders and workers share; reports over 1 MiB go through it and not through the broker.", HelpName = "FOLDER" };

    /// <exception cref="UsageException">It is no address of a broker, or nothing may be reached.</exception>
    public static BrokerAddress AddressOf(Workbench workbench, string written) =>
        workbench.Web.IsOffline ? throw new UsageException(Offline) : BrokerAddress.Parse(written);

    public static Spool? SpoolOf(string? folder) => folder is null ? null : new(folder);
}

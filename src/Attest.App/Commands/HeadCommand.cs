using System.CommandLine;
using Attest.App.Export;
using Attest.App.Wording;
using Attest.Store;
using Attest.Store.Custody;

namespace Attest.App.Commands;

/// <summary>attest head: signs the log as it stands, for deposit with somebody else.</summary>
static class HeadCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var key = new Option<string?>("--key")
        {
            Description = "Key to sign with (PEM, P-256), made where there is none; else the installation's, attest/installation.pem in the folder for settings.", HelpName = "FILE",
        };
        var output = new Option<string?>("--out", "-o") { Description = "File for the head; printed when there is none.", HelpName = "FILE" };
        var query = new Option<string?>("--query") { Description = "File for a query to a timestamp authority (RFC 3161).", HelpName = "FILE" };
        var command = new DescribedCommand("head", "Sign the log as it stands: proof, left with somebody else, that nothing was changed or cut off later.",
            """
            A head names the log's last row and its hash, which rests on every row before it. Leave it with a third party: an
            archive, a notary, a partner. `attest verify --head FILE` then finds a log that was changed or cut off since.
            Once a key is there, `attest read` signs the first time on each day.

            --query writes a query that any timestamp authority answers; Attest itself sends nothing:
              curl -H "Content-Type: application/timestamp-query" --data-binary @head.tsq URL -o head.tsr

            Examples:
              attest head --out head-2026-11-21.json
              attest head --out head.json --query head.tsq
              attest verify --head head.json --timestamp head.tsr
            """) { register, key, output, query };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterStore.Open(parse.GetRequiredValue(register), RegisterUse.Existing, workbench.Clock);
            return Run(workbench, store, parse.GetValue(key) ?? workbench.KeyFile, parse.GetValue(output), parse.GetValue(query));
        });
        return command;
    }

    static int Run(Workbench workbench, RegisterStore store, string keyFile, string? output, string? query)
    {
        using var key = InstallationKey.Open(keyFile);
        var head = store.Custody.Sign(key) ?? store.Custody.LastHead() ?? throw new UsageException("Nothing was logged yet: there is nothing to sign.");
        ExportFile.Write(workbench.Screen, output, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine(HeadFile.Write(head));
        });
        if (query is not null) ExportFile.Write(workbench.Screen, query, stream => stream.Write(HeadTimestamp.Query(head)));
        if (output is not null) workbench.Screen.Out.WriteLine($"Row {head.Sequence} of the log signed; {SafeText.OneLine(output)} written.");
        return ExitCode.Done;
    }
}

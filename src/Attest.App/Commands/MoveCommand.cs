using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Attest.App.Export.Json;
using Attest.App.Wording;
using Attest.Store;
using Attest.Store.Moving;
using Attest.Store.Verify;

namespace Attest.App.Commands;

/// <summary>attest move, attest backup: a whole register into another place.</summary>
static class MoveCommand
{
    public static Command Move(Workbench workbench)
    {
        var from = new Option<string>("--from") { Description = "The register: a file, or a database.", HelpName = "REGISTER", Required = true };
        var to = new Option<string>("--to") { Description = "Where it goes: a file that is not there, or an empty database.", HelpName = "REGISTER", Required = true };
        var command = new DescribedCommand("move", "Copy a register from a file to a database of PostgreSQL, or back.",
            """
            All of it is copied as it stands at one moment, reports, readings, log and decisions, in one transaction: all or
            nothing. Before it is kept, every row is compared and the whole copy is checked as `attest verify` does. The first
            register stays as it is; take it away when you trust the second.

            A password comes from PGPASSWORD or a file that PGPASSFILE names, rather than from the command line.

            Examples:
              attest move --from aleppo.db --to "Host=db.example.org;Username=desk;Database=aleppo"
              attest move --from postgres://desk@db.example.org/aleppo --to aleppo.db
            """) { from, to };
        command.Runs(workbench, parse => Run(workbench, parse.GetRequiredValue(from), parse.GetRequiredValue(to)));
        return command;
    }

    public static Command Backup(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var to = new Option<string>("--to") { Description = "The file to write; it must not be there.", HelpName = "FILE", Required = true };
        var command = new DescribedCommand("backup", "Write a register as it stands into a new file, while others go on writing.",
            """
            The file is a register by itself, whatever the engine of the first: open it with --register, or bring it back with
            `attest move`. It is checked before it gets its name. Users and settings of the desk are not in it.

            Example:
              attest backup --register aleppo.db --to aleppo-2026-11-21.db
            """) { register, to };
        command.Runs(workbench, parse => BackUp(workbench, parse.GetRequiredValue(register), parse.GetRequiredValue(to)));
        return command;
    }

    static int Run(Workbench workbench, string from, string to)
    {
        var found = RegisterStore.IsFile(to)
            ? WholeFile(to, part => RegisterMove.Copy(from, part, workbench.Engine.Ids, Progress(workbench.Screen)))
            : RegisterMove.Copy(from, to, workbench.Engine.Ids, Progress(workbench.Screen));
        Tell(workbench.Screen, found);
        return Compare(workbench, from, to);
    }

    static int BackUp(Workbench workbench, string register, string to)
    {
        Tell(workbench.Screen, WholeFile(to, part => RegisterMove.BackUp(register, part, workbench.Engine.Ids, workbench.Clock, Progress(workbench.Screen))));
        return ExitCode.Done;
    }

    /// <summary>A register gets its name when it is whole.</summary>
    static Verification WholeFile(string file, Func<string, Verification> write)
    {
        var part = $"{file}.part";
        if (File.Exists(file)) throw new UsageException($"There is a file {file} already.");
        if (File.Exists(part)) throw new UsageException($"There is a file {part}: another program writes it, or one was stopped. Delete it if no other does.");
        try
        {
            var found = write(part);
            File.Move(part, file);
            return found;
        }
        catch
        {
            foreach (var left in new[] { part, $"{part}-wal", $"{part}-shm" }) File.Delete(left);
            throw;
        }
    }

    // Where somebody wrote to the first one meanwhile the two differ by right.
    static int Compare(Workbench workbench, string from, string to)
    {
        using var first = RegisterStore.Open(from, RegisterUse.Existing, workbench.Clock);
        using var second = RegisterStore.Open(to, RegisterUse.Existing, workbench.Clock);
        if (first.DerivedState() != second.DerivedState())
        {
            workbench.Screen.Out.WriteLine("The first register was written to meanwhile; exports were not compared.");
            return ExitCode.Done;
        }

        var (one, other) = (ExportHash(first), ExportHash(second));
        workbench.Screen.Out.WriteLine(one == other ? $"Both export the same register (SHA-256 {one})." : "The two registers export differently.");
        return one == other ? ExitCode.Done : ExitCode.RegisterUnusable;
    }

    static string ExportHash(RegisterStore store)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) RegisterJson.Write(stream, store);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    static Action<string, long> Progress(Screen screen) => (table, rows) =>
        screen.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {table}: {rows:N0}"));

    static void Tell(Screen screen, Verification found) => screen.Out.WriteLine(
        $"{Words.Count(found.Reports, "report")}, {Words.Count(found.Readings, "reading")}, {Words.Count(found.Claims, "claim")} and {Words.Count((int)found.LogRows, "log row")} are there and checked.");
}

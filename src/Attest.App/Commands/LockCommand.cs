using System.CommandLine;
using Attest.App.Custody;
using Attest.App.Export;
using Attest.App.Wording;
using Attest.Store;
using Attest.Store.Custody;

namespace Attest.App.Commands;

/// <summary>attest lock, attest unlock: a register at rest under a passphrase.</summary>
static class LockCommand
{
    public static Command Lock(Workbench workbench)
    {
        var (register, passphrase) = (RegisterOption.Create(), PassphraseFile());
        var command = new DescribedCommand("lock", "Put the register under a passphrase while it is not in use.",
            """
            Writes FILE.locked (AES-256-GCM; key by PBKDF2-SHA256, 600,000 rounds), checks that it opens, and deletes FILE.
            Whoever loses the passphrase loses the register: there is no other way in. Deleting does not wipe: on most disks
            what stood in FILE can be found with tools until it is written over. Keep registers of this kind on a disk that
            is encrypted as a whole.

            Example:
              attest lock --register aleppo.db
            """) { register, passphrase };
        command.Runs(workbench, parse => Run(workbench, parse.GetRequiredValue(register), parse.GetValue(passphrase)));
        return command;
    }

    public static Command Unlock(Workbench workbench)
    {
        var (register, passphrase) = (RegisterOption.Create(), PassphraseFile());
        var command = new DescribedCommand("unlock", "Open a register that `attest lock` put under a passphrase.",
            """
            Writes FILE from FILE.locked and then deletes FILE.locked. A wrong passphrase, or a locked file that somebody
            changed, is refused and nothing is written.

            Example:
              attest unlock --register aleppo.db
            """) { register, passphrase };
        command.Runs(workbench, parse => Open(workbench, parse.GetRequiredValue(register), parse.GetValue(passphrase)));
        return command;
    }

    static Option<string?> PassphraseFile() => new("--passphrase-file")
    {
        Description = $"File whose first line is the passphrase; else {Passphrase.Variable}, else it is asked for.", HelpName = "FILE",
    };

    static int Run(Workbench workbench, string register, string? passphraseFile)
    {
        if (!RegisterStore.IsFile(register)) throw new UsageException("Only a register that is a file is locked. For one on a server: encrypt the server's disk, and guard its users.");
        // Opened and closed, so that the journal beside the file is taken into it.
        RegisterStore.Open(register, RegisterUse.Existing, workbench.Clock).Dispose();
        if (File.Exists($"{register}-wal")) throw new UsageException($"Another program has {register} open.");
        var (locked, passphrase) = (LockedFile.NameOf(register), Passphrase.Ask(workbench.Screen, passphraseFile, isNew: true));
        if (File.Exists(locked)) throw new UsageException($"There is a file {locked} already.");
        using (var open = File.OpenRead(register)) ExportFile.Write(workbench.Screen, locked, to => LockedFile.Lock(open, to, passphrase));
        using (var check = File.OpenRead(locked)) LockedFile.Unlock(check, Stream.Null, passphrase);
        File.Delete(register);
        workbench.Screen.Out.WriteLine($"Locked: {SafeText.OneLine(locked)}");
        return ExitCode.Done;
    }

    static int Open(Workbench workbench, string register, string? passphraseFile)
    {
        var locked = LockedFile.NameOf(register);
        if (!File.Exists(locked)) throw new UsageException($"There is no file {locked}.");
        if (File.Exists(register)) throw new UsageException($"There is a file {register} already.");
        var passphrase = Passphrase.Ask(workbench.Screen, passphraseFile, isNew: false);
        using (var from = File.OpenRead(locked)) ExportFile.Write(workbench.Screen, register, to => LockedFile.Unlock(from, to, passphrase));
        File.Delete(locked);
        workbench.Screen.Out.WriteLine($"Open: {SafeText.OneLine(register)}");
        return ExitCode.Done;
    }
}

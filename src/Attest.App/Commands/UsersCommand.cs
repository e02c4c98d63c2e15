using System.CommandLine;
using System.Globalization;
using Attest.App.Custody;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store.Desk;

namespace Attest.App.Commands;

/// <summary>attest users: who may use the desk, and with which keys programs may.</summary>
static class UsersCommand
{
    public static Command Create(Workbench workbench) => new("users", "Who may use the desk, and with which keys programs may.")
    {
        Add(workbench), List(workbench), Role(workbench), Password(workbench),
        Switch(workbench, "disable", "Let a user in no more; sessions end, keys hold no longer.", isDisabled: true),
        Switch(workbench, "enable", "Let a disabled user in again.", isDisabled: false),
        new Command("key", "Keys for programs.") { AddKey(workbench), Revoke(workbench) },
    };

    static DescribedCommand Add(Workbench workbench)
    {
        var (name, role, password, register) = (NameOf(), RoleOption(), PasswordFile(), RegisterOption.Create());
        var command = new DescribedCommand("add", "Add a user. With the first one, nobody is let in without signing in.",
            """
            reader  reads everything and takes exports
            coder   adds reports; confirms, rejects and corrects
            editor  merges, splits and dismisses incidents; undoes what others ruled; changes settings
            admin   keeps users, keys, feeds and webhooks

            Users are kept beside the register, in FILE.desk.

            Example:
              attest users add "A. Coder" --role coder
            """) { name, role, password, register };
        command.Runs(workbench, parse => Done(workbench, parse.GetRequiredValue(register), users =>
        {
            users.Add(parse.GetRequiredValue(name), RoleOf(parse.GetRequiredValue(role)), Passphrase.Ask(workbench.Screen, parse.GetValue(password), isNew: true, Secret.Password));
            return $"Added: {SafeText.OneLine(parse.GetRequiredValue(name))}, {parse.GetRequiredValue(role)}.";
        }));
        return command;
    }

    static Command List(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var command = new Command("list", "List users and keys.") { register };
        command.Runs(workbench, parse => With(workbench, parse.GetRequiredValue(register), users =>
        {
            foreach (var user in users.All)
                workbench.Screen.Out.WriteLine($"{SafeText.OneLine(user.Name)}  {user.Role.ToLowerInvariant()}  since {Day(user.CreatedMs)}{(user.IsDisabled ? "  disabled" : "")}");
            foreach (var key in users.Keys)
                workbench.Screen.Out.WriteLine($"key {key.Id}  {SafeText.OneLine(key.Account)}  {key.Role.ToLowerInvariant()}  {SafeText.OneLine(key.Label)}{(key.RevokedMs is { } at ? $"  revoked on {Day(at)}" : "")}");
            if (users.All.Count == 0) workbench.Screen.Out.WriteLine("No users: whoever sits at this machine may do everything.");
        }));
        return command;
    }

    static Command Role(Workbench workbench)
    {
        var (name, role, register) = (NameOf(), RoleOption(), RegisterOption.Create());
        var command = new Command("role", "Give a user another role.") { name, role, register };
        command.Runs(workbench, parse => Done(workbench, parse.GetRequiredValue(register), users =>
        {
            users.SetRole(parse.GetRequiredValue(name), RoleOf(parse.GetRequiredValue(role)));
            return $"{SafeText.OneLine(parse.GetRequiredValue(name))} is {parse.GetRequiredValue(role)} now.";
        }));
        return command;
    }

    static Command Password(Workbench workbench)
    {
        var (name, password, register) = (NameOf(), PasswordFile(), RegisterOption.Create());
        var command = new Command("password", "Give a user another password; sessions end.") { name, password, register };
        command.Runs(workbench, parse => Done(workbench, parse.GetRequiredValue(register), users =>
        {
            users.SetPassword(parse.GetRequiredValue(name), Passphrase.Ask(workbench.Screen, parse.GetValue(password), isNew: true, Secret.Password));
            return "The new password holds.";
        }));
        return command;
    }

    static Command Switch(Workbench workbench, string word, string what, bool isDisabled)
    {
        var (name, register) = (NameOf(), RegisterOption.Create());
        var command = new Command(word, what) { name, register };
        command.Runs(workbench, parse => Done(workbench, parse.GetRequiredValue(register), users =>
        {
            users.Disable(parse.GetRequiredValue(name), isDisabled);
            return $"{SafeText.OneLine(parse.GetRequiredValue(name))} is {(isDisabled ? "disabled" : "enabled")}.";
        }));
        return command;
    }

    static Command AddKey(Workbench workbench)
    {
        var (name, role, register) = (NameOf(), RoleOption(), RegisterOption.Create());
        var label = new Option<string>("--label") { Description = "What the key is for.", HelpName = "TEXT", Required = true };
        var command = new Command("add", "Make a key that acts for a user; it is printed once.") { name, role, label, register };
        command.Runs(workbench, parse => Done(workbench, parse.GetRequiredValue(register), users =>
            users.AddKey(parse.GetRequiredValue(name), RoleOf(parse.GetRequiredValue(role)), parse.GetRequiredValue(label))));
        return command;
    }

    static Command Revoke(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var id = new Argument<string>("key") { Description = "The key's id, as `attest users list` shows it." };
        var command = new Command("revoke", "Let a key hold no longer.") { id, register };
        command.Runs(workbench, parse => Done(workbench, parse.GetRequiredValue(register), users =>
            users.Revoke(parse.GetRequiredValue(id)) ? "The key holds no longer." : throw new UsageException($"There is no key {parse.GetRequiredValue(id)} that holds.")));
        return command;
    }

    static Argument<string> NameOf() => new("name") { Description = "Name of the user, as decisions bear it." };

    static Option<string> RoleOption()
    {
        var role = new Option<string>("--role") { Description = "What the user may do.", HelpName = "ROLE", Required = true };
        role.AcceptOnlyFromAmong([.. Enum.GetValues<Role>().Select(EnumNames.Of)]);
        return role;
    }

    static Option<string?> PasswordFile() => new("--password-file")
    {
        Description = $"File whose first line is the password; else {Passphrase.Variable}, else it is asked for.", HelpName = "FILE",
    };

    static Role RoleOf(string written) => EnumNames.Parse<Role>(written);

    static string Day(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static int Done(Workbench workbench, string register, Func<UserList, string> work) =>
        With(workbench, register, users => workbench.Screen.Out.WriteLine(work(users)));

    static int With(Workbench workbench, string register, Action<UserList> work)
    {
        using var book = DeskBook.OpenFor(register);
        work(new UserList(book.Accounts, workbench.Clock));
        return ExitCode.Done;
    }
}

using Attest.App.Commands;

namespace Attest.App.Custody;

/// <summary>Where a passphrase comes from: never from the command line, where every user of the machine could read it.</summary>
static class Passphrase
{
    public const string Variable = "ATTEST_PASSPHRASE";
    public const int Shortest = 12;

    /// <summary>The first line of the file, else the environment's, else what a person types, unseen.</summary>
    /// <exception cref="UsageException">There is none, or it is too short to lock with.</exception>
    public static string Ask(Screen screen, string? file, bool isNew, Secret? asked = null)
    {
        var given = file is not null ? File.ReadLines(file).FirstOrDefault() : Environment.GetEnvironmentVariable(Variable);
        var secret = asked ?? Secret.Passphrase;
        var passphrase = given ?? Typed(screen, isNew, secret);
        if (isNew && passphrase.Length < Shortest) throw new UsageException($"A {secret.Word} has at least {Shortest} characters.");
        return passphrase;
    }

    static string Typed(Screen screen, bool isNew, Secret secret)
    {
        if (Console.IsInputRedirected || !screen.ShowsProgress)
            throw new UsageException($"Give the {secret.Word} in a file ({secret.Option}) or in {Variable}.");
        var first = Line(screen, $"{char.ToUpperInvariant(secret.Word[0])}{secret.Word[1..]}: ");
        if (isNew && Line(screen, "Once more: ") != first) throw new UsageException($"The two {secret.Word}s differ.");
        return first;
    }

    static string Line(Screen screen, string prompt)
    {
        screen.Error.Write(prompt);
        var typed = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0) typed.Length--;
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }

        screen.Error.WriteLine();
        return typed.ToString();
    }
}

/// <summary>What is asked for, as the person knows it.</summary>
/// <param name="Option">The option that names a file with it.</param>
sealed record Secret(string Word, string Option)
{
    public static Secret Passphrase { get; } = new("passphrase", "--passphrase-file");

    public static Secret Password { get; } = new("password", "--password-file");
}

using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Store.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Attest.App.Users;

/// <summary>Accounts and keys with their rules: names, passwords, what a key may do.</summary>
/// <exception cref="InvalidDataException">What was given cannot be; the message says what and why.</exception>
sealed partial class UserList(AccountTable accounts, TimeProvider clock)
{
    public const int ShortestPassword = 12, LongestPassword = 200, LongestName = 40;

    const int Rounds = 210_000, LongestLabel = 80;

    static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    // Somebody who is not known takes as long to be refused as somebody who is.
    static readonly Lazy<Account> Nobody = new(() => new("", nameof(Role.Reader), Hasher.HashPassword(null!, Secret()), "", true, 0));

    /// <summary>True where accounts are kept: then nobody is let in without one.</summary>
    public bool HasAny => accounts.HasAny();

    public IReadOnlyList<Account> All => accounts.All();

    public IReadOnlyList<AccessKey> Keys => accounts.Keys();

    /// <summary>Null unless there is such an account that is not disabled.</summary>
    public Account? Active(string name) => accounts.Find(name) is { IsDisabled: false } account ? account : null;

    public static Role RoleOf(string name) => Enum.Parse<Role>(name);

    public void Add(string name, Role role, string password)
    {
        if (!NameForm().IsMatch(name)) throw new InvalidDataException($"A name has 2 to {LongestName} letters, digits, dots, hyphens or spaces, and begins and ends with a letter or digit.");
        Check(password);
        var account = new Account(name, role.ToString(), Hasher.HashPassword(null!, password), Secret(), false, NowMs());
        if (!accounts.Add(account)) throw new InvalidDataException($"There is a user {name} already.");
    }

    /// <summary>Ends all sessions of the account and, while disabled, all that its keys may do.</summary>
    public void Disable(string name, bool isDisabled) => Change(name, account => account with { IsDisabled = isDisabled });

    public void SetRole(string name, Role role) => Change(name, account => account with { Role = role.ToString() });

    public void SetPassword(string name, string password)
    {
        Check(password);
        Change(name, account => account with { Password = Hasher.HashPassword(account, password) });
    }

    /// <summary>The account of that name and password; null for any other two.</summary>
    public Account? SignIn(string name, string password)
    {
        var account = Active(name);
        var isRight = Hasher.VerifyHashedPassword(account ?? Nobody.Value, (account ?? Nobody.Value).Password, password.Length <= LongestPassword ? password : "") != PasswordVerificationResult.Failed;
        return isRight ? account : null;
    }

    /// <returns>The key as its holder sends it; it cannot be shown again.</returns>
    public string AddKey(string name, Role role, string label)
    {
        var account = Active(name) ?? throw new InvalidDataException($"There is no user {name} who may sign in.");
        if (role > RoleOf(account.Role)) throw new InvalidDataException("A key may not do more than its user.");
        if (label.Trim().Length is 0 or > LongestLabel) throw new InvalidDataException($"A key has a label of up to {LongestLabel} letters, which tells what it is for.");
        var (id, secret) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6)), Secret());
        accounts.Add(new AccessKey(id, name, role.ToString(), label.Trim(), HashOf(secret), NowMs(), null));
        return KeyForm.Write(id, secret);
    }

    public bool Revoke(string id) => accounts.Revoke(id, NowMs());

    /// <summary>For whom a key acts and what it may do; null for one that does not hold.</summary>
    public (Account Account, Role Role)? ByKey(string written)
    {
        if (KeyForm.Parse(written) is not var (id, secret) || accounts.Key(id) is not { RevokedMs: null } key || Active(key.Account) is not { } account) return null;
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(secret)), Encoding.ASCII.GetBytes(key.Sha256))) return null;
        return (account, (Role)Math.Min((int)RoleOf(key.Role), (int)RoleOf(account.Role)));
    }

    void Change(string name, Func<Account, Account> change)
    {
        var account = accounts.Find(name) ?? throw new InvalidDataException($"There is no user {name}.");
        var changed = change(account) with { Stamp = Secret() };
        if (!accounts.All().Any(other => (other.Name == name ? changed : other) is { Role: nameof(Role.Admin), IsDisabled: false }) && account is { Role: nameof(Role.Admin), IsDisabled: false })
            throw new InvalidDataException("It is the last admin: nobody could change anything after.");
        accounts.Change(changed);
    }

    static void Check(string password)
    {
        if (password.Length is < ShortestPassword or > LongestPassword) throw new InvalidDataException($"A password has {ShortestPassword} to {LongestPassword} characters.");
    }

    static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));

    long NowMs() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    [GeneratedRegex(@"\A[\p{L}\p{Nd}][\p{L}\p{Nd}. \-]{0,38}[\p{L}\p{Nd}]\z", RegexOptions.NonBacktracking)]
    private static partial Regex NameForm();
}

/// <summary>How a key is written: "attest_", its id, and its secret.</summary>
static class KeyForm
{
    const string Prefix = "attest";
    const int IdLength = 12, SecretLength = 64;

    public static string Write(string id, string secret) => $"{Prefix}_{id}_{secret}";

    public static (string Id, string Secret)? Parse(string written) =>
        written.Length < 200 && written.Split('_') is [Prefix, { Length: IdLength } id, { Length: SecretLength } secret] && id.All(char.IsAsciiHexDigitLower) && secret.All(char.IsAsciiHexDigitLower)
            ? (id, secret) : null;
}

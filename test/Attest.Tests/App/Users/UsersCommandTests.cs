namespace Attest.Tests.App.Users;

public sealed class UsersCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void A_user_is_added_listed_and_disabled()
    {
        Assert.Equal(0, Add("An Admin", "admin").Code);
        Assert.Equal(0, Add("A. Coder", "coder").Code);
        Assert.Equal(0, folder.Run("users", "disable", "A. Coder").Code);

        var list = folder.Run("users", "list");

        Assert.Contains("An Admin  admin  since 2026-01-02", list.Out, StringComparison.Ordinal);
        Assert.Contains("A. Coder  coder  since 2026-01-02  disabled", list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_printed_once_and_can_be_revoked()
    {
        Add("A. Coder", "coder");

        var key = folder.Run("users", "key", "add", "A. Coder", "--role", "reader", "--label", "nightly export").Out.Trim();

        Assert.StartsWith("attest_", key, StringComparison.Ordinal);
        Assert.DoesNotContain(key, folder.Run("users", "list").Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("users", "key", "revoke", key.Split('_')[1]).Code);
        Assert.Equal(2, folder.Run("users", "key", "revoke", key.Split('_')[1]).Code);
    }

    [Fact]
    public void Where_nobody_can_type_it_the_way_to_give_a_password_is_told()
    {
        var run = folder.Run("users", "add", "An Admin", "--role", "admin");

        Assert.Equal(2, run.Code);
        Assert.Contains("Give the password in a file (--password-file)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--listen 0.0.0.0")]
    [InlineData("--origin https://desk.example.org")]
    public void Without_users_nothing_but_this_machine_is_served(string options)
    {
        var run = folder.Run(["serve", "--port", "0", .. options.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Contains("users add", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    AttestRun Add(string name, string role)
    {
        File.WriteAllText(folder.File("password"), DeskUsers.Password + "\n");
        return folder.Run("users", "add", name, "--role", role, "--password-file", folder.File("password"));
    }
}

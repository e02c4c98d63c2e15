using Attest.App.Users;
using Attest.Store.Desk;
using Attest.Tests.Store;

namespace Attest.Tests.App.Users;

public sealed class UserListTests : IDisposable
{
    const string Password = DeskUsers.Password;

    readonly TemporaryFolder folder = new();
    readonly DeskBook book;
    readonly UserList users;

    public UserListTests()
    {
        book = DeskBook.OpenFor(folder.File("attest.db"));
        users = new(book.Accounts, new FixedClock());
    }

    [Fact]
    public void Neither_passwords_nor_keys_stand_in_the_file()
    {
        users.Add("A. Coder", Role.Coder, Password);
        var key = users.AddKey("A. Coder", Role.Reader, "nightly export");

        book.Dispose();
        var bytes = string.Concat(Directory.GetFiles(folder.Path).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        Assert.Contains("nightly export", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Split('_')[2], bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has other rights");
        else Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("attest.db.desk")));
    }

    [Theory]
    [InlineData("x", Password, "A name has")]
    [InlineData(" spaced ", Password, "A name has")]
    [InlineData("<script>", Password, "A name has")]
    [InlineData("two\nlines", Password, "A name has")]
    [InlineData("A. Coder", "too short", "A password has")]
    [InlineData("Known", Password, "There is a user")]
    public void What_cannot_be_a_user_is_told(string name, string password, string expected)
    {
        users.Add("Known", Role.Reader, Password);

        var error = Assert.Throws<InvalidDataException>(() => users.Add(name, Role.Reader, password));

        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_does_no_more_than_its_user_also_later()
    {
        users.Add("An Admin", Role.Admin, Password);
        users.Add("An Editor", Role.Editor, Password);
        Assert.Throws<InvalidDataException>(() => users.AddKey("An Editor", Role.Admin, "x"));
        var key = users.AddKey("An Editor", Role.Editor, "x");

        users.SetRole("An Editor", Role.Reader);

        Assert.Equal(Role.Reader, users.ByKey(key)?.Role);
    }

    [Fact]
    public void A_key_that_was_revoked_changed_or_made_up_does_not_hold()
    {
        users.Add("A. Coder", Role.Coder, Password);
        var key = users.AddKey("A. Coder", Role.Coder, "x");
        Assert.NotNull(users.ByKey(key));
        Assert.Null(users.ByKey(key[..^1] + (key[^1] == '0' ? '1' : '0')));
        Assert.Null(users.ByKey("attest_"));
        Assert.Null(users.ByKey(new string('a', 10_000)));

        Assert.True(users.Revoke(users.Keys[0].Id));

        Assert.Null(users.ByKey(key));
        Assert.False(users.Revoke(users.Keys[0].Id));
    }

    [Fact]
    public void The_last_admin_stays()
    {
        users.Add("An Admin", Role.Admin, Password);
        Assert.Throws<InvalidDataException>(() => users.Disable("An Admin", isDisabled: true));
        Assert.Throws<InvalidDataException>(() => users.SetRole("An Admin", Role.Editor));

        users.Add("Another", Role.Admin, Password);
        users.Disable("An Admin", isDisabled: true);
        Assert.Null(users.SignIn("An Admin", Password));
    }

    [Fact]
    public void Another_password_holds_and_the_old_one_does_not()
    {
        users.Add("A. Coder", Role.Coder, Password);
        var before = users.SignIn("A. Coder", Password)!.Stamp;

        users.SetPassword("A. Coder", "another long password");

        Assert.Null(users.SignIn("A. Coder", Password));
        Assert.NotEqual(before, users.SignIn("A. Coder", "another long password")?.Stamp);
    }

    public void Dispose()
    {
        book.Dispose();
        folder.Dispose();
    }
}

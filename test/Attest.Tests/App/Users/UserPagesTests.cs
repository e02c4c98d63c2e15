using System.Net;
using System.Text.RegularExpressions;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Users;

public sealed partial class UserPagesTests
{
    [Fact]
    public async Task The_first_user_is_an_admin_and_closes_the_desk()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(desk, UserPages.Path, ("name", "A. Coder"), ("role", "coder"), ("password", DeskUsers.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(desk, UserPages.Path, ("name", "An Admin"), ("role", "admin"), ("password", DeskUsers.Password))).StatusCode);

        Assert.StartsWith("/sign-in", (await desk.GetAsync(UserPages.Path)).Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_keeps_users_and_keys_on_the_page()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        await desk.Browser.SignInAsync("the Admin", DeskUsers.Password);
        var users = desk.Services.GetRequiredService<UserList>();

        await SendAsync(desk, $"{UserPages.Path}/role", ("name", "the Coder"), ("role", "editor"));
        await SendAsync(desk, $"{UserPages.Path}/disabled", ("name", "the Reader"), ("disabled", "yes"));
        var page = await (await SendAsync(desk, $"{UserPages.Path}/keys", ("name", "the Editor"), ("role", "reader"), ("label", "export"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Editor", users.Active("the Coder")?.Role);
        Assert.Null(users.Active("the Reader"));
        Assert.Equal(Role.Reader, users.ByKey(Key().Match(page).Value)?.Role);
        await SendAsync(desk, $"{UserPages.Path}/keys/revoked", ("key", users.Keys[0].Id));
        Assert.NotNull(users.Keys[0].RevokedMs);
    }

    static async Task<HttpResponseMessage> SendAsync(MadeDesk desk, string path, params (string Name, string Value)[] fields)
    {
        var token = await desk.Browser.TokenAsync(UserPages.Path);
        using var form = new FormUrlEncodedContent(fields.Append(("form-token", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await desk.Browser.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("attest_[0-9a-f]{12}_[0-9a-f]{64}")]
    private static partial Regex Key();
}

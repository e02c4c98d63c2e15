using System.Net;
using System.Net.Http.Json;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;

namespace Attest.Tests.App.Api;

public sealed class UserApiTests
{
    [Fact]
    public async Task An_admin_adds_a_user_who_can_then_come_in_with_a_key()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        using var admin = desk.WithKey(Role.Admin);

        Assert.Equal(HttpStatusCode.Created, (await SendAsync(admin, "/api/v1/users", new { name = "New Coder", role = "coder", password = DeskUsers.Password })).StatusCode);
        var key = (await (await SendAsync(admin, "/api/v1/keys", new { user = "New Coder", role = "reader", label = "export" })).JsonAsync()).GetProperty("key").GetString()!;

        using var reader = desk.Open();
        reader.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/api/v1/incidents", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/api/v1/users", TestContext.Current.CancellationToken)).StatusCode);
        Assert.DoesNotContain(key, await admin.GetStringAsync("/api/v1/users", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(admin, "/api/v1/users/New Coder/disabled", new { disabled = true })).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.GetAsync("/api/v1/incidents", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/users", """{"name":"x","role":"coder","password":"long enough password"}""")]
    [InlineData("/api/v1/users", """{"name":"New","role":"emperor","password":"long enough password"}""")]
    [InlineData("/api/v1/users/nobody/role", """{"role":"coder"}""")]
    [InlineData("/api/v1/users/the Admin/disabled", """{"disabled":true}""")]
    [InlineData("/api/v1/keys", """{"user":"the Coder","role":"admin","label":"x"}""")]
    public async Task What_does_not_fit_is_told(string path, string body)
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        using var admin = desk.WithKey(Role.Admin);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostAsync(path, content, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_feed_is_added_once_and_can_be_taken_away()
    {
        await using var desk = await MadeDesk.OpenAsync(web: new() { IsOffline = true });

        Assert.Equal(HttpStatusCode.Created, (await SendAsync(desk.Browser, "/api/v1/feeds", new { url = "https://news.example/rss" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(desk.Browser, "/api/v1/feeds", new { url = "news.example" })).StatusCode);
        Assert.Contains("https://news.example/rss", await desk.TextAsync("/api/v1/feeds"), StringComparison.Ordinal);
        var gone = await desk.Browser.DeleteAsync("/api/v1/feeds?url=https://news.example/rss", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
    }

    static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, object body) =>
        await client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
}

using System.Net;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Users;

public sealed class SignInTests
{
    [Fact]
    public async Task With_the_first_user_the_open_desk_is_closed_and_leads_to_the_form()
    {
        await using var desk = await MadeDesk.OpenAsync();
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/")).StatusCode);

        desk.AddAll();

        var page = await desk.GetAsync("/?place=x");
        Assert.Equal((HttpStatusCode.Redirect, "/sign-in?next=%2F%3Fplace%3Dx"), (page.StatusCode, page.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.GetAsync("/api/v1/incidents")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/health")).StatusCode);
    }

    [Fact]
    public async Task Whoever_signs_in_comes_in_and_can_go_out_again()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();

        var answer = await desk.Browser.SignInAsync("the Coder", DeskUsers.Password, "/?place=x");

        Assert.Equal((HttpStatusCode.Redirect, "/?place=x"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith(Entrances.SessionCookie, StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the Coder", await desk.TextAsync("/"), StringComparison.Ordinal);

        var token = await desk.Browser.TokenAsync("/");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["form-token"] = token });
        await desk.Browser.PostAsync("/sign-out", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("the Coder", "wrong password here")]
    [InlineData("nobody", DeskUsers.Password)]
    [InlineData("", "")]
    [InlineData("the Coder' --", "x")]
    public async Task Nobody_else_comes_in(string name, string password)
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();

        var answer = await desk.Browser.SignInAsync(name, password);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_in()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "the Coder", ["password"] = DeskUsers.Password });

        var answer = await desk.Browser.PostAsync("/sign-in", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_when_the_user_is_disabled()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        await desk.Browser.SignInAsync("the Coder", DeskUsers.Password);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/")).StatusCode);

        desk.Services.GetRequiredService<UserList>().Disable("the Coder", isDisabled: true);

        Assert.Equal(HttpStatusCode.Redirect, (await desk.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Guessing_waits_longer_and_longer()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        for (var count = 0; count < 5; count++) await desk.Browser.SignInAsync("the Coder", "wrong password here");

        var answer = await desk.Browser.SignInAsync("the Coder", DeskUsers.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("/incidents?x=1", "/incidents?x=1")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void After_signing_in_nobody_is_sent_elsewhere(string? next, string expected) => Assert.Equal(expected, SignInPages.Local(next));
}

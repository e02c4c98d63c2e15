using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Users;

/// <summary>Users of a made desk, and coming in as one of them.</summary>
static partial class DeskUsers
{
    public const string Password = "correct horse battery";

    /// <summary>Adds a user per role, named after it.</summary>
    public static void AddAll(this MadeDesk desk)
    {
        var users = desk.Services.GetRequiredService<UserList>();
        foreach (var role in Enum.GetValues<Role>().OrderDescending()) users.Add($"the {role}", role, Password);
    }

    public static string NameOf(Role role) => $"the {role}";

    public static HttpClient WithKey(this MadeDesk desk, Role role, Role? of = null)
    {
        var key = desk.Services.GetRequiredService<UserList>().AddKey(NameOf(of ?? role), role, "tests");
        var client = desk.Open();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>Signs in as a browser does: gets the form, sends it back.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(this HttpClient client, string name, string password, string next = "/")
    {
        var token = await client.TokenAsync("/sign-in");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = name, ["password"] = password, ["next"] = next, [CrossSiteGuard.Field] = token });
        return await client.PostAsync("/sign-in", form, TestContext.Current.CancellationToken);
    }

    /// <summary>The token of a form on that page.</summary>
    public static async Task<string> TokenAsync(this HttpClient client, string page) =>
        Token().Match(await client.GetStringAsync(page, TestContext.Current.CancellationToken)).Groups[1].Value;

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

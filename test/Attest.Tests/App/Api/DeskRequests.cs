using System.Net.Http.Json;
using System.Text.Json;
using Attest.Tests.App.Serving;

namespace Attest.Tests.App.Api;

/// <summary>Requests as a program at the same machine sends them.</summary>
static class DeskRequests
{
    public static async Task<JsonElement> JsonAsync(this MadeDesk desk, string path)
    {
        var answer = await desk.GetAsync(path);
        return await answer.JsonAsync();
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    public static async Task<string> FirstIncidentAsync(this MadeDesk desk) =>
        (await desk.JsonAsync("/api/v1/incidents")).GetProperty("incidents")[0].GetProperty("incident").GetProperty("id").GetString()!;

    public static async Task<string> VersionAsync(this MadeDesk desk, string incident) =>
        (await desk.GetAsync($"/api/v1/incidents/{incident}")).Headers.ETag!.Tag.Trim('"');

    /// <param name="version">Null to send no If-Match; "*" for any.</param>
    public static async Task<HttpResponseMessage> RuleAsync(this MadeDesk desk, object body, string? version, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions") { Content = JsonContent.Create(body) };
        if (version is not null) request.Headers.TryAddWithoutValidation("If-Match", version == "*" ? "*" : $"\"{version}\"");
        return await (client ?? desk.Browser).SendAsync(request, TestContext.Current.CancellationToken);
    }
}

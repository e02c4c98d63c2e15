using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Attest.Bench.Desk;

/// <summary>Asks a desk. Pages are received and thrown away: whoever asks is to take as little of the machine as can be.</summary>
sealed class DeskCaller(Uri address, int connections) : IDisposable
{
    static readonly MediaTypeHeaderValue Json = new("application/json");

    readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };

    /// <exception cref="HttpRequestException">The answer is none of success.</exception>
    public async Task GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (!path.StartsWith("/api", StringComparison.Ordinal)) request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }

    /// <summary>Rules in any case, whatever version the incident has.</summary>
    /// <returns>Id of the decision as it was acknowledged.</returns>
    public async Task<string> RuleAsync(object ruling)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions") { Content = new StringContent(JsonSerializer.Serialize(ruling), Encoding.UTF8, Json) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await client.SendAsync(request);
        if (!answer.IsSuccessStatusCode) throw new HttpRequestException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        using var told = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        return told.RootElement.GetProperty("decision").GetProperty("id").GetString()!;
    }

    public void Dispose() => client.Dispose();
}

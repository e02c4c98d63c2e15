using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Attest.Tests.App.Api;

namespace Attest.Tests.App.Serving;

public sealed class OnceOnlyTests
{
    [Fact]
    public async Task The_same_request_with_its_key_is_done_once_and_answered_alike()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();

        var (first, second) = (await ConfirmAsync(desk, incident, "seen", "k-1"), await ConfirmAsync(desk, incident, "seen", "k-1"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task A_key_is_for_one_request()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        await ConfirmAsync(desk, incident, "seen", "k-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ConfirmAsync(desk, incident, "seen again", "k-1")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ConfirmAsync(desk, incident, "seen", new string('k', 101))).StatusCode);
    }

    [Fact]
    public async Task What_failed_may_be_tried_again_with_the_same_key()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ConfirmAsync(desk, incident, "", "k-1")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await ConfirmAsync(desk, incident, "seen", "k-1")).StatusCode);
    }

    [Fact]
    public async Task Who_hung_up_before_the_answer_gets_it_when_asking_again()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var body = $$"""{"ruling":"confirm","subject":"{{incident}}","reason":"seen"}""";
        using (var line = new TcpClient())
        {
            await line.ConnectAsync(IPAddress.Loopback, new Uri(desk.Address).Port, TestContext.Current.CancellationToken);
            await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /api/v1/decisions HTTP/1.1\r\nHost: {new Uri(desk.Address).Authority}\r\nContent-Type: application/json\r\nIf-Match: *\r\nIdempotency-Key: k-1\r\nContent-Length: {body.Length}\r\n\r\n{body}"),
                TestContext.Current.CancellationToken);
            // Sent, and gone.
            line.Client.Close(timeout: 0);
        }

        HttpResponseMessage answer;
        do answer = await PostAsync(desk, body, "k-1"); while (answer.StatusCode == HttpStatusCode.Conflict);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Single((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    static Task<HttpResponseMessage> ConfirmAsync(MadeDesk desk, string incident, string reason, string key) =>
        PostAsync(desk, $$"""{"ruling":"confirm","subject":"{{incident}}","reason":"{{reason}}"}""", key);

    static async Task<HttpResponseMessage> PostAsync(MadeDesk desk, string body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions") { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await desk.SendAsync(request);
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Adding;

public sealed class AdditionApiTests
{
    const string Letter = "Market of Tarvana hit again\n\nArmy says nine people were killed there.\n";

    [Fact]
    public async Task A_file_is_read_and_its_claims_stand_in_the_register_when_the_events_end()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var (state, events) = await AddAsync(desk, Form(("letter.txt", Letter)));

        Assert.Equal(["report", "end"], events.Select(one => one.Name));
        Assert.Equal(("letter.txt", "read"), (events[0].Data.GetProperty("name").GetString(), events[0].Data.GetProperty("status").GetString()));
        Assert.True(events[1].Data.GetProperty("isFresh").GetBoolean());
        var report = events[0].Data.GetProperty("report").GetString();
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync($"/api/v1/reports/{report}")).StatusCode);
        Assert.Equal(1, (await desk.JsonAsync(state)).GetProperty("end").GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task What_is_there_already_or_cannot_be_read_is_told_by_name_and_the_rest_goes_on()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var (_, events) = await AddAsync(desk, Form(("a.txt", MadeReports.Market), ("table.xlsx", "x"), ("../../letter.txt", Letter)));

        var told = events.SkipLast(1).ToDictionary(one => one.Data.GetProperty("name").GetString()!, one => one.Data.GetProperty("status").GetString());
        Assert.Equal(("known", "refused", "read"), (told["a.txt"], told["table.xlsx"], told["letter.txt"]));
        Assert.Equal("end", events[^1].Name);
    }

    [Fact]
    public async Task A_text_that_was_pasted_keeps_what_the_person_says_of_it()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var form = new MultipartFormDataContent { { new StringContent(Letter), "text" }, { new StringContent("https://news.example/1"), "url" }, { new StringContent("2031-05-04"), "published" } };

        var (_, events) = await AddAsync(desk, form);

        Assert.StartsWith("pasted-", events[0].Data.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal("read", events[0].Data.GetProperty("status").GetString());
    }

    public static TheoryData<string> Inner =>
    [
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/router", "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://0x7f.1/", "http://0.0.0.0/", "http://[fd00::1]/", "http://[64:ff9b::7f00:1]/", "http://user:secret@127.0.0.1/",
    ];

    [Theory, MemberData(nameof(Inner))]
    public async Task Nobody_makes_the_desk_ask_machines_behind_it(string address)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var (_, events) = await AddAsync(desk, new MultipartFormDataContent { { new StringContent(address), "address" } });

        Assert.Equal("refused", events[0].Data.GetProperty("status").GetString());
    }

    public static TheoryData<MultipartFormDataContent, string> Wrong => new()
    {
        { new MultipartFormDataContent { { new StringContent(""), "text" } }, "nothing" },
        { new MultipartFormDataContent { { new StringContent("file:///etc/passwd"), "address" } }, "no web address" },
        { new MultipartFormDataContent { { new StringContent("gopher://x/"), "address" } }, "no web address" },
        { new MultipartFormDataContent { { new StringContent("x"), "text" }, { new StringContent(new string('u', 501)), "url" } }, "url" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_cannot_be_taken_is_a_problem(MultipartFormDataContent form, string expected)
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var sent = form;

        var answer = await desk.Browser.PostAsync("/api/v1/additions", sent, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_is_too_large_is_refused()
    {
        await using var desk = await MadeDesk.OpenAsync(request => request with { Limits = new() { UploadBytes = 10_000 } });

        var answer = await desk.Browser.PostAsync("/api/v1/additions", Form(("a.txt", new string('x', 20_000))), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_large_body_is_taken_nowhere_else()
    {
        await using var desk = await MadeDesk.OpenAsync(request => request with { Limits = new() { BodyBytes = 1_000 } });
        using var body = new StringContent($$"""{"ruling":"confirm","subject":"i-c-1","reason":"{{new string('x', 5_000)}}"}""", Encoding.UTF8, "application/json");

        var answer = await desk.Browser.PostAsync("/api/v1/decisions", body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_drips_is_cut()
    {
        await using var desk = await MadeDesk.OpenAsync(request => request with { Limits = new() { Grace = TimeSpan.FromSeconds(1.5), BytesPerSecond = 200 } });
        using var client = new System.Net.Sockets.TcpClient();
        var address = new Uri(desk.Address);
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var line = client.GetStream();
        await line.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/additions HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000\r\n\r\n--x"), TestContext.Current.CancellationToken);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var reader = new StreamReader(line);
        var answer = await reader.ReadLineAsync(patience.Token);

        Assert.Contains("408", answer ?? "closed 408", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_is_never_a_path()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var (_, events) = await AddAsync(desk, Form(("..\\..\\windows\\x.txt", Letter), ("/etc/passwd", Letter + "2"), (".hidden", Letter + "3")));

        Assert.Equal(["hidden", "passwd", "x.txt"], events.SkipLast(1).Select(one => one.Data.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
    }

    static MultipartFormDataContent Form(params (string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in files) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        return form;
    }

    static async Task<(string State, List<(string Name, JsonElement Data)> Events)> AddAsync(MadeDesk desk, MultipartFormDataContent form)
    {
        using var sent = form;
        var answer = await desk.Browser.PostAsync("/api/v1/additions", sent, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var state = answer.Headers.Location!.OriginalString;
        var text = await desk.TextAsync($"{state}/events");
        var events = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Split('\n'))
            .Select(lines => (lines.First(line => line.StartsWith("event: ", StringComparison.Ordinal))[7..], JsonDocument.Parse(lines.First(line => line.StartsWith("data: ", StringComparison.Ordinal))[6..]).RootElement));
        return (state, [.. events]);
    }
}

using System.Net;
using System.Net.Http.Json;
using Attest.App.Users;
using Attest.Tests.App.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Serving;

/// <summary>Words that would be markup or script, in every place where words come in: no page lets them be more than words.</summary>
public sealed class HostileWordsTests
{
    const string Mark = "<img src=q onerror=alert(1)>";

    public static TheoryData<string> Corpus =>
    [
        $"{Mark}", $"\"'>{Mark}", $"</title></textarea></script>{Mark}", "<svg/onload=alert(1)>", "\"onmouseover=\"alert(1)\" x=\"", "javascript:alert(1)//",
        "<script>alert(1)</script>", "{{constructor.constructor('alert(1)')()}}", "&lt;img src=q onerror=alert(1)&gt;", "<!--<img src=\"--><img src=q onerror=alert(1)>", "\u202e<b>right to left",
    ];

    [Theory, MemberData(nameof(Corpus))]
    public async Task Words_stay_words_on_every_page(string words)
    {
        using var made = Folder(words);
        await using var desk = await MadeDesk.OpenAsync(made);
        var incident = await desk.FirstIncidentAsync();
        await desk.RuleAsync(new { ruling = "confirm", subject = incident, reason = words }, "*");
        await desk.RuleAsync(new { ruling = "correct", subject = incident, field = "site", value = $"=> A {words.Replace(';', ' ')}; 1, 1", reason = words }, "*");
        await desk.RuleAsync(new { ruling = "name", subject = $"n-A {words}", value = "group", reason = words }, "*");
        using var form = new MultipartFormDataContent { { new StringContent(words + "\n\nNine people were killed, the army said."), "text" }, { new StringContent(words), "outlet" }, { new StringContent(words), "url" } };
        await desk.Browser.PostAsync("/api/v1/additions", form, TestContext.Current.CancellationToken);
        await desk.Browser.PostAsJsonAsync("/api/v1/feeds", new { url = $"https://news.example/{words}" }, TestContext.Current.CancellationToken);

        var wrong = new List<string>();
        foreach (var path in Paths(desk, incident, await ReportAsync(desk), words))
        {
            var answer = await desk.GetAsync(path);
            if (answer.StatusCode == HttpStatusCode.InternalServerError) wrong.Add($"{path}: a fault");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            wrong.AddRange(Live(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Select(found => $"{path}: {found}"));
        }

        Assert.Empty(wrong);
    }

    // What a browser would take for more than words.
    static IEnumerable<string> Live(string page)
    {
        foreach (var live in new[] { Mark, "<svg/onload", "<script>", "\"onmouseover=\"", "href=\"javascript:", "action=\"javascript:", "src=\"javascript:" })
            if (page.Contains(live, StringComparison.OrdinalIgnoreCase)) yield return live;
    }

    static IEnumerable<string> Paths(MadeDesk desk, string incident, string report, string words)
    {
        var asked = Uri.EscapeDataString(words);
        foreach (var route in desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == false || route.Metadata.GetMetadata<AccessRule>() is null) continue;
            foreach (var id in new[] { incident, report, asked })
            {
                var path = "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : id))));
                yield return path;
                yield return $"{path}?place={asked}&actor={asked}&q={asked}&from={asked}&type={asked}&cursor={asked}&next={asked}&review={asked}&order={asked}&as_of={asked}&name={asked}&means={asked}&kind={asked}&country={asked}&word={asked}&site={asked}&find={asked}&correct={asked}&ruled={asked}";
            }
        }
    }

    static async Task<string> ReportAsync(MadeDesk desk) =>
        (await desk.JsonAsync("/api/v1/reports")).GetProperty("reports")[0].GetProperty("id").GetString()!;

    static MadeFolder Folder(string words)
    {
        var folder = new MadeFolder();
        var name = OperatingSystem.IsWindows() ? "a.txt" : $"{words.Replace('/', '_')}.txt";
        folder.With(name, $"{words}\n\n{words} At least 14 civilians, including four children, were killed when shells struck the market of Tarvana on 3 May 2019, {words} said.\n");
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        return folder;
    }
}

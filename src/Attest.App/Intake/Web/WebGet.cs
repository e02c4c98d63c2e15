using System.Net;
using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Web;

/// <summary>Asks servers for what people gave addresses of: with manners, within bounds. Not thread-safe.</summary>
sealed class WebGet(WebOptions options, TimeProvider clock) : IDisposable
{
    static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    readonly HttpClient http = WebConnection.Open(options);
    readonly HostPace pace = new(options.Pace, clock);
    readonly Dictionary<string, RobotsRules> robots = new(StringComparer.Ordinal);

    /// <summary>Gets what stands at the address; what is wrong is told in the answer.</summary>
    /// <param name="known">What was given last time; null to get it in any case.</param>
    public async Task<WebAnswer> GetAsync(Uri url, Validators? known, CancellationToken cancel)
    {
        for (var hop = 0; hop <= options.MaxRedirects; hop++)
        {
            if (WebAddress.Fault(url) is { } fault) return WebAnswer.Refused(url, fault, isForGood: true);
            var (rules, failure) = await RulesAsync(url, cancel);
            if (failure is not null) return failure;
            if (!rules.Allows(url.PathAndQuery)) return WebAnswer.Refused(url, $"robots.txt of {url.Host} does not allow it", isForGood: true);
            await pace.WaitAsync(url.Authority, rules.Delay, cancel);
            var (answer, next) = await AskAsync(url, known, options.MaxBytes, cancel);
            if (next is null) return answer;
            url = next;
        }

        return WebAnswer.Refused(url, $"more than {options.MaxRedirects} redirects", isForGood: true);
    }

    public void Dispose() => http.Dispose();

    /// <summary>The host's rules, asked for once; one that has none allows all, and one that cannot tell them is not asked for more.</summary>
    async Task<(RobotsRules Rules, WebAnswer? Failure)> RulesAsync(Uri url, CancellationToken cancel)
    {
        var host = url.GetLeftPart(UriPartial.Authority);
        if (robots.TryGetValue(host, out var known)) return (known, null);
        var at = new Uri(url, "/robots.txt");
        for (var hop = 0; hop < 5; hop++)
        {
            var (answer, next) = await AskAsync(at, null, RobotsRules.MaxBytes * 4, cancel);
            if (next is not null && WebAddress.Fault(next) is null)
            {
                at = next;
                continue;
            }

            if (answer.Status == 0) return (RobotsRules.AllowAll, answer with { Url = url });
            if (answer.Status >= 500) return (RobotsRules.AllowAll, answer with { Url = url, Refusal = $"robots.txt of {url.Host} cannot be read: {answer.Refusal}" });
            return (robots[host] = answer.Status == 200 ? RobotsRules.Parse(answer.Body.Span) : RobotsRules.AllowAll, null);
        }

        return (robots[host] = RobotsRules.AllowAll, null);
    }

    /// <summary>One request; with <c>Next</c>, where the server sends us instead.</summary>
    async Task<(WebAnswer Answer, Uri? Next)> AskAsync(Uri url, Validators? known, int most, CancellationToken cancel)
    {
        using var overdue = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, overdue.Token);
        try
        {
            using var request = RequestFor(url, known);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (NextOf(response, url) is { } next) return (WebAnswer.Refused(url, "it leads elsewhere", isForGood: true), next);
            return (await AnswerAsync(response, url, most, either.Token), null);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (WebAnswer.Refused(url, $"no whole answer within {options.Timeout.TotalSeconds:0} seconds", isForGood: false), null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            var refusal = error as WebRefusalException ?? error.InnerException as WebRefusalException;
            return (WebAnswer.Refused(url, refusal?.Message ?? $"no answer: {error.Message}", isForGood: refusal is not null), null);
        }
    }

    static HttpRequestMessage RequestFor(Uri url, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.9, application/rss+xml;q=0.8, application/atom+xml;q=0.8, application/feed+json;q=0.8, application/xml;q=0.7, */*;q=0.1");
        if (known?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } time) request.Headers.TryAddWithoutValidation("If-Modified-Since", time);
        return request;
    }

    static Uri? NextOf(HttpResponseMessage response, Uri url) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            && response.Headers.Location is { } place ? new Uri(url, place) : null;

    async Task<WebAnswer> AnswerAsync(HttpResponseMessage response, Uri url, int most, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        var headers = HeadersOf(response);
        if (status == 304) return new(url, status, headers, default, null);
        if (status != 200) return new(url, status, headers, default, HttpStatusWords.Of(status), RetryAfterOf(response), IsForGood: status is >= 400 and < 500 and not (408 or 425 or 429));
        if (await BodyAsync(response, most, cancel) is not { } packed) return TooLarge();
        var body = BodyDecoder.Decode(packed, headers, most, out var fault);
        return fault is not null ? new(url, status, headers, default, fault, null, IsForGood: false)
            : body.IsEmpty ? new(url, status, headers, default, "the page is empty") : new(url, status, headers, body, null);

        WebAnswer TooLarge() => new(url, status, headers, default, FormattableString.Invariant($"it is larger than {most} bytes"), null, IsForGood: true);
    }

    /// <summary>The bytes as sent; null when they are more than <paramref name="most"/>, of which no more are then read.</summary>
    static async Task<byte[]?> BodyAsync(HttpResponseMessage response, int most, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > most) return null;
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var buffer = new byte[1 << 15];
        while (await stream.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            if (body.Length + read > most) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    // The chunks are joined already.
    static MessageHeaders HeadersOf(HttpResponseMessage response) =>
        new([.. from line in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                where !line.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
                from value in line.Value
                select new KeyValuePair<string, string>(line.Key, value)]);

    TimeSpan? RetryAfterOf(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - clock.GetUtcNow() : null;
        return wait is null || wait <= TimeSpan.Zero ? null : wait < LongestWait ? wait : LongestWait;
    }
}

using System.Globalization;
using Attest.App.Intake.Mail;
using Attest.Model;

namespace Attest.App.Intake.Web;

/// <summary>Gets pages as inputs.</summary>
/// <param name="how">"web" or "feed".</param>
sealed class PageFetcher(WebGet web, TimeProvider clock, string how)
{
    static readonly TimeSpan LongestPatience = TimeSpan.FromMinutes(1);

    /// <param name="known">What the server gave when the page was got last; null when it was not.</param>
    /// <param name="hint">What is known of the page from elsewhere, for where it does not tell itself.</param>
    public async Task<Input> FetchAsync(string address, Validators? known, Sidecar? hint, CancellationToken cancel)
    {
        if (WebAddress.Parse(address) is not { } url) return Input.Refused(address, "it is no web address") with { Fetched = new(address, null, null, null, IsForGood: true) };
        var answer = await web.GetAsync(url, known, cancel);
        if (answer.RetryAfter is { } wait && wait <= LongestPatience && how == "web")
        {
            await Task.Delay(wait, clock, cancel);
            answer = await web.GetAsync(url, known, cancel);
        }

        // What was sent whole and is no report will be none the next time either.
        var isForGood = answer.IsForGood || answer.Status == 200;
        var fetched = new Fetched(address, answer.Headers["ETag"], answer.Headers["Last-Modified"], answer.RetryAfter, isForGood);
        return InputOf(address, url, answer) with { Fetched = fetched, Hint = hint };
    }

    Input InputOf(string address, Uri asked, WebAnswer answer)
    {
        if (answer.IsUnchanged) return Input.Passed("page unchanged since it was read");
        if (answer.Refusal is { } refusal) return Input.Refused(address, refusal + After(answer.RetryAfter));
        if (ConsentDoor.Is(asked, answer.Url)) return Input.Refused(address, $"a page that asks for consent stands before it ({answer.Url.Host})");

        var type = MediaType.Parse(answer.Headers["Content-Type"]);
        var kind = MediaKinds.Of(type);
        if (kind == MediaKind.Other) return Input.Refused(address, $"{type.Name} is not a kind of page that is read");
        var at = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return PageInput.Of(address, answer.Body, new(answer.Url.AbsoluteUri, type, kind, new(how, answer.Url.AbsoluteUri, at, answer.Status, HeldHeaders.Of(answer.Headers))));
    }

    static string After(TimeSpan? wait) => wait is { } time ? FormattableString.Invariant($"; it asks to be left alone for {time.TotalSeconds:0} seconds") : "";
}

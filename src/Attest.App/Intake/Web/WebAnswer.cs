using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Web;

/// <summary>What came of a request.</summary>
/// <param name="Url">Where the last answer came from, after all redirects.</param>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Body">Unpacked; empty unless the status is 200.</param>
/// <param name="Refusal">Why there is no body to read; null for 200 and 304.</param>
/// <param name="RetryAfter">How long the server asks to be left alone, or null.</param>
/// <param name="IsForGood">True when asking again is of no use.</param>
sealed record WebAnswer(Uri Url, int Status, MessageHeaders Headers, ReadOnlyMemory<byte> Body, string? Refusal, TimeSpan? RetryAfter = null, bool IsForGood = false)
{
    public bool IsUnchanged => Status == 304;

    public static WebAnswer Refused(Uri url, string reason, bool isForGood) => new(url, 0, MessageHeaders.None, default, reason, null, isForGood);
}

/// <summary>What a server gave to ask by whether something changed.</summary>
sealed record Validators(string? ETag, string? LastModified);

namespace Attest.App.Intake.Web;

/// <summary>The request that an input came by, for remembering what became of it.</summary>
/// <param name="Asked">The address as it was given.</param>
/// <param name="IsForGood">For a refusal: asking again is of no use.</param>
public sealed record Fetched(string Asked, string? ETag, string? LastModified, TimeSpan? RetryAfter, bool IsForGood);

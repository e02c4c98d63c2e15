namespace Attest.Clean;

/// <summary>Who wrote a report and for whom, as its byline says; each null when it does not.</summary>
sealed record Byline(string? Author, string? Outlet);

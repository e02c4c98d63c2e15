namespace Attest.Tests.Specs;

/// <summary>One example of a specs file: a short text and the claims it makes.</summary>
/// <param name="Name">File, line and heading, for messages.</param>
/// <param name="Text">The sentences, a paragraph a line.</param>
/// <param name="Published">Day of publication (ISO 8601), or null.</param>
/// <param name="Outlet">Who publishes it, or null.</param>
/// <param name="IsKnownGap">True for what the reader is known not to read yet: it must fail, so that the mark goes when it no longer does.</param>
/// <param name="Expected">The claims, in any order.</param>
sealed record SpecExample(
    string Name, string Text, string? Published, string? Outlet, bool IsKnownGap, IReadOnlyList<ExpectedLine> Expected);

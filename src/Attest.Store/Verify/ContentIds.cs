using Attest.Model;

namespace Attest.Store.Verify;

/// <summary>How ids come from content, so that a check can work them out again.</summary>
/// <param name="Report">Hash of the original, URL and sidecar to the report's id.</param>
/// <param name="Claim">A claim to its id.</param>
public sealed record ContentIds(Func<string, string?, Sidecar?, string> Report, Func<Claim, string> Claim);

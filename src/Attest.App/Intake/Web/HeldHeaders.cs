using System.Collections.Immutable;
using Attest.App.Intake.Mail;
using Attest.Store;

namespace Attest.App.Intake.Web;

/// <summary>The header lines of a response that tell of its content; cookies and the like are nobody's business.</summary>
static class HeldHeaders
{
    const int MaxLength = 500;

    static readonly string[] Names = ["Content-Type", "Content-Language", "Content-Length", "Content-Encoding", "Date", "ETag", "Last-Modified", "Link", "Server", "Age"];

    public static ImmutableArray<HeaderLine> Of(MessageHeaders headers) =>
        [.. from name in Names let value = headers[name] where value is { Length: > 0 } select new HeaderLine(name, value.Length <= MaxLength ? value : value[..MaxLength])];
}

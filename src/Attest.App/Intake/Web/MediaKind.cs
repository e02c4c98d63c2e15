using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Web;

/// <summary>What a media type tells of a body.</summary>
enum MediaKind
{
    /// <summary>It may be a report.</summary>
    Text,
    Pdf,

    /// <summary>Nothing is said; the bytes tell.</summary>
    Unknown,

    /// <summary>Pictures, scripts and the like: parts of pages, and no reports.</summary>
    Other,
}

static class MediaKinds
{
    public static MediaKind Of(MediaType type) => type.Name switch
    {
        "text/html" or "application/xhtml+xml" or "text/plain" or "text/markdown" or "application/vnd.wap.xhtml+xml" => MediaKind.Text,
        "application/pdf" or "application/x-pdf" => MediaKind.Pdf,
        "" or "application/octet-stream" or "unknown/unknown" or "application/unknown" or "text/unknown" => MediaKind.Unknown,
        _ => MediaKind.Other,
    };
}

using Attest.App.Intake.Mail;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Intake.Web;

/// <summary>A page as it was got.</summary>
/// <param name="Url">Where it was got in the end.</param>
sealed record GotPage(string Url, MediaType Type, MediaKind Kind, Obtained Obtained);

/// <summary>Makes an input of a page got from the web or an archive of it.</summary>
static class PageInput
{
    public static Input Of(string name, ReadOnlyMemory<byte> body, GotPage page)
    {
        var bytes = body.ToArray();
        var sidecar = new Sidecar(CanonicalAddress.Of(bytes, page.Url), null, null, null, page.Type.Parameter("charset"));
        if (page.Kind == MediaKind.Pdf || bytes.AsSpan().StartsWith("%PDF-"u8)) return Pdf.PdfFile.Of(name, bytes, sidecar with { Charset = null }, page.Obtained);
        var input = ParcelReader.Whole(name, bytes, sidecar);
        return input.Report is { } report ? Input.Of(report, page.Obtained) : input;
    }
}

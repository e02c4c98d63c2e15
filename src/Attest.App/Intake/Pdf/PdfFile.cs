using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Intake.Pdf;

/// <summary>A report that came as PDF. Its text is the report; which file it was taken from, and by what, is kept beside it.</summary>
static class PdfFile
{
    public static Input Of(string name, byte[] pdf, Sidecar? sidecar, Obtained? obtained)
    {
        var (text, refusal) = PdfText.Of(pdf);
        if (text is null) return Input.Refused(name, refusal!);
        if (string.IsNullOrWhiteSpace(text)) return Input.Refused(name, "the PDF has no text; perhaps it is a scan");
        var source = $"text by {PdfText.Program} of a PDF of {pdf.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(pdf))}";
        var how = obtained is null ? new Obtained("file", null, null) : obtained;
        return Input.Of(
            new SourceReport(name, ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text)), sidecar),
            how with { Detail = how.Detail is { } more ? $"{more}; {source}" : source });
    }
}

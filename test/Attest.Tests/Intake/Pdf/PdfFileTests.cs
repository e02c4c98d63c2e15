using System.Globalization;
using System.Text;
using Attest.Dev;

namespace Attest.Tests.Intake.Pdf;

public sealed class PdfFileTests
{
    static bool HasProgram => Tool.Exists("pdftotext");

    [Fact]
    public void A_statement_is_read_as_its_text_and_the_pdf_it_was_taken_from_is_told()
    {
        Assert.SkipUnless(HasProgram, "pdftotext is missing: sudo apt-get install -y poppler-utils");
        var input = Assert.Single(TakenIn.Of("a.pdf", Made("Six dockers were hurt in the port of Darvela.")));
        Assert.Contains("Six dockers were hurt in the port of Darvela.", TakenIn.Text(input), StringComparison.Ordinal);
        Assert.StartsWith("text by pdftotext of a PDF of ", input.Obtained!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.4 and nothing more")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>")]
    public void A_broken_one_is_refused_with_a_reason(string bytes)
    {
        var refusal = Assert.Single(TakenIn.Of("a.pdf", bytes)).Refusal!;
        Assert.True(HasProgram ? refusal.Reason.Contains("PDF", StringComparison.Ordinal) : refusal.Reason.Contains("is not installed", StringComparison.Ordinal), refusal.Reason);
    }

    [Fact]
    public void One_without_text_is_refused()
    {
        Assert.SkipUnless(HasProgram, "pdftotext is missing: sudo apt-get install -y poppler-utils");
        Assert.Equal("the PDF has no text; perhaps it is a scan", Assert.Single(TakenIn.Of("a.pdf", Made(""))).Refusal!.Reason);
    }

    [Fact]
    public void What_is_called_a_pdf_and_is_none_is_no_report() =>
        Assert.NotNull(Assert.Single(TakenIn.Of("a.pdf", [1, 0, 2])).Refusal);

    /// <summary>The least PDF that shows one line of text.</summary>
    static byte[] Made(string line)
    {
        var content = $"BT /F1 12 Tf 50 700 Td ({line}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>stream\n{content}\nendstream"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var number = 0; number < objects.Length; number++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj{objects[number]}endobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 6\n0000000000 65535 f \n").AppendJoin("", places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n")));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size 6/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}

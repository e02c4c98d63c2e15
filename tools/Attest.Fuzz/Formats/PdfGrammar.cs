namespace Attest.Fuzz.Formats;

/// <summary>Small PDFs, most of them broken.</summary>
static class PdfGrammar
{
    public const int OneIn = 4000;

    public static byte[] Make(Draw draw) => Draw.Text($"""
        %PDF-1.{draw.Or("4")}
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[{draw.Or("3 0 R")}]/Count {draw.Number(1)}>> endobj
        3 0 obj <</Type/Page/Parent {draw.Or("2 0 R")}/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
        4 0 obj <</Length {draw.Number(60)}>> stream
        BT /F1 12 Tf 72 720 Td ({draw.Or("Nine people were killed in Orlo on Monday.")}) Tj ET
        endstream endobj
        trailer <</Root {draw.Or("1 0 R")}>>
        """);
}

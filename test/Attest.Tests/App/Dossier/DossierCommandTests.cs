using Attest.App.Dossier;
using Attest.Dev;
using Attest.Store.Engine;

namespace Attest.Tests.App.Dossier;

public sealed class DossierCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void A_dossier_goes_to_the_file_named()
    {
        var run = folder.Run("dossier", "1", "--out", folder.File("x.html"));

        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.StartsWith("<!doctype html>", File.ReadAllText(folder.File("x.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_it_is_printed_and_twice_the_same()
    {
        var first = folder.Run("dossier", "1");

        Assert.Contains("Shelling of Tarvana, 3 May 2019", first.Out, StringComparison.Ordinal);
        Assert.Equal(first.Out, folder.Run("dossier", "1").Out);
    }

    [Fact]
    public void Another_kind_of_file_is_wrong_use()
    {
        Assert.Equal(2, folder.Run("dossier", "1", "--out", folder.File("x.docx")).Code);
        Assert.False(File.Exists(folder.File("x.docx")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Withheld_names_are_given_only_when_asked_for(bool names)
    {
        using var made = new MadeFolder().With("n.txt", Store.MadeReports.Named);
        Assert.Equal(0, made.Run("read", made.Reports).Code);

        var html = made.Run(names ? ["dossier", "1", "--names"] : ["dossier", "1"]).Out;

        Assert.Equal(names, html.Contains("Ortiz", StringComparison.Ordinal));
        Assert.Equal(names, html.Contains("Colin Ames", StringComparison.Ordinal));
        Assert.Equal(!names, html.Contains("are withheld", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pdf_is_printed_where_there_is_a_Chromium_and_its_absence_is_told()
    {
        if (!Part.Chromium.IsThere())
        {
            var told = Assert.Throws<MissingPrerequisiteException>(() => DossierPdf.Of("<p>x</p>"));
            Assert.Contains("chromium", told.Message, StringComparison.Ordinal);
            return;
        }

        Assert.Equal("%PDF-"u8.ToArray(), DossierPdf.Of("<!doctype html><title>x</title><p>x</p>")[..5]);
    }

    public void Dispose() => folder.Dispose();
}

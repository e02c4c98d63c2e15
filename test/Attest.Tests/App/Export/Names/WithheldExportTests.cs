using System.Text.Json;
using Attest.Tests.Store;

namespace Attest.Tests.App.Export.Names;

/// <summary>No format lets a withheld name through, and each gives it when asked to.</summary>
public sealed class WithheldExportTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public WithheldExportTests()
    {
        File.WriteAllText(folder.File("jaylen-ortiz-killed.txt"), MadeReports.Named);
        Assert.Equal(0, Run("read", folder.File("jaylen-ortiz-killed.txt")).Code);
    }

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Formats => [.. Attest.App.Export.ExportFormats.All.Except(Attest.App.Export.ExportFormats.OfBytes)];

    [Theory, MemberData(nameof(Formats))]
    public void No_format_lets_a_withheld_name_through(string format)
    {
        var masked = Run("export", "--format", format).Out;
        foreach (var word in new[] { "Jaylen", "jaylen", "Ortiz", "ortiz", "Colin", "Ames" }) Assert.DoesNotContain(word, masked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_with_originals_is_refused_without_names()
    {
        var file = folder.File("bundle.zip");
        var refused = Run("export", "--format", "bundle", "--out", file);
        Assert.NotEqual(0, refused.Code);
        Assert.Contains("--names", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("export", "--format", "bundle", "--out", file, "--names").Code);
    }

    [Theory]
    [InlineData("register")]
    [InlineData("markdown")]
    [InlineData("people")]
    public void Each_names_when_asked_to(string format)
    {
        var named = Run("export", "--format", format, "--names").Out;
        Assert.Contains("Jaylen Ortiz", named, StringComparison.Ordinal);
        Assert.Contains("Colin Ames", named, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_quote_still_stands_in_the_report_to_the_letter()
    {
        using var register = JsonDocument.Parse(Run("export").Out);
        var people = register.RootElement.GetProperty("incidents")[0].GetProperty("people").EnumerateArray().ToList();
        Assert.Equal(2, people.Count);
        Assert.All(people, person => Assert.Equal("[name withheld]", person.GetProperty("name").GetString()));
        foreach (var quote in people.SelectMany(person => person.GetProperty("mentions").EnumerateArray()).Concat(register.RootElement.GetProperty("claims").EnumerateArray()))
            Assert.Equal(quote.GetProperty("quote").GetString(), MadeReports.Named[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void The_page_of_an_incident_names_them_with_their_words()
    {
        Run("incidents");
        var page = string.Join(' ', Run("show", "1").Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("victim: Jaylen Ortiz, 9, killed", page, StringComparison.Ordinal);
        Assert.Contains("a neighbour (alleged): “Colin Ames did it, a neighbour said”", page, StringComparison.Ordinal);
    }

    AttestRun Run(params string[] arguments) => AttestRun.Of([.. arguments, "--register", folder.File("made.db")]);
}

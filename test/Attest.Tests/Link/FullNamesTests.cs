using Attest.Link;
using Attest.Model;

namespace Attest.Tests.Link;

public sealed class FullNamesTests
{
    static string Of(string text, string? author = null)
    {
        var source = new CleanReport("r", "r", "", text, null, null, author, null, null, null, [], "en", [], []);
        return string.Join("; ", FullNames.Of(new(source, [], [], []), text));
    }

    [Theory]
    [InlineData("Relatives named the dead man as Teodor Q. Hallan, 35.", "teodor hallan")]
    [InlineData("The suspects, Jalen Orrick and Mara Lindqvist-Hale, were held.", "jalen orrick; mara lindqvist-hale")]
    [InlineData("Officers went to Elm Street in Springfield County on Monday Night.", "")]
    [InlineData("Police Chief Anna Bergholt and Sheriff Tom Oakes spoke.", "")]
    [InlineData("By Nora Felsing", "")]
    [InlineData("Vladimir Putin spoke of Teodor Hallan.", "teodor hallan")]
    [InlineData("The dead man was Teodor.", "")]
    public void Private_persons_named_in_full_are_kept(string text, string expected) => Assert.Equal(expected, Of(text));

    [Fact]
    public void Who_wrote_the_report_is_left_out() => Assert.Equal("teodor hallan", Of("Nora Felsing met Teodor Hallan.", "Nora Felsing"));

    [Fact]
    public void Who_speaks_is_left_out()
    {
        const string Text = "Ilse Markow said that Teodor Hallan died.";
        var source = new CleanReport("r", "r", "", Text, null, null, null, null, null, null, [], "en", [], []);
        var said = new Statement(new("Ilse Markow", "person:markow", SpeakerKind.Person), [], new(0, 10), "", Stance.Asserted);
        Assert.Equal(["teodor hallan"], FullNames.Of(new(source, [], [said], []), Text));
    }

    [Fact]
    public void A_town_of_the_attack_is_no_person()
    {
        var report = new ToldReport("a").Says("Shots were fired in Amber Grove, where Teodor Hallan lived.")
            .Attacked("Shots were fired", IncidentType.ArmedClash, sites: [ToldReport.Town("Amber Grove", 10, 20, "Vesk")]).Read();
        Assert.Equal(["teodor hallan"], FullNames.Of(report, report.Source.Text));
    }

    [Fact]
    public void A_long_text_of_names_is_bounded() =>
        Assert.InRange(FullNames.Of(new(new("r", "r", "", "", null, null, null, null, null, null, [], "en", [], []), [], [], []), string.Concat(Enumerable.Range(0, 9_000).Select(at => $"and Jo{(char)('a' + (at % 26))} Ma{(char)('a' + (at / 26 % 26))}{(char)('a' + (at / 676 % 26))} "))).Length, 150, 200);
}

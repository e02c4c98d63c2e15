using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class HeadlinesTests
{
    static readonly Speaker Police = Body("Vesk Police");
    static readonly Place Kora = Town("Kora", 10, 20, "Vesk");
    static readonly Place Lenn = Town("Lenn", 14, 20, "Vesk");

    [Fact]
    public void A_headline_with_the_speakers_figure_is_the_speakers() =>
        Assert.Equal("vesk-police", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9)).Killed("nine people had died", Group.People, Figure.Exactly(9), Police)));

    [Fact]
    public void A_headline_with_the_sum_of_the_speakers_towns_is_the_speakers() =>
        Assert.Equal("vesk-police", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9))
            .Killed("five in Kora", Group.People, Figure.Exactly(5), Police, Kora).Killed("four in Lenn", Group.People, Figure.Exactly(4), Police, Lenn)));

    [Fact]
    public void A_headline_with_another_figure_is_the_outlets_own() =>
        Assert.Equal("outlet:beacon", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9)).Killed("eight people had died", Group.People, Figure.Exactly(8), Police)));

    [Fact]
    public void A_vague_headline_is_the_outlets_own() =>
        Assert.Equal("outlet:beacon", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Vague).Killed("nine people had died", Group.People, Figure.Exactly(9), Police)));

    [Fact]
    public void A_withdrawn_figure_lends_its_name_to_nobody() =>
        Assert.Equal("outlet:beacon", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9)).Killed("nine people had died", Group.People, Figure.Exactly(9), Police, stance: Stance.Denied)));

    [Fact]
    public void Of_two_speakers_with_the_figure_the_first_in_the_text_has_it() =>
        Assert.Equal("vesk-police", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9))
            .Killed("nine people had died", Group.People, Figure.Exactly(9), Police).Killed("four in Lenn", Group.People, Figure.Exactly(9), Body("Army"))));

    [Theory]
    [InlineData("Medics", "unnamed:medic:", "vesk-police")]
    [InlineData("Rights group", "body:rights group", "vesk-police")]
    [InlineData("Ana Petrov", "person:anapatrav", "person:anapatrav")]
    [InlineData("Officials of the harbour board", "unnamed:official:", "unnamed:official:")]
    public void A_bare_speaker_of_a_headline_is_the_one_below_with_the_figure(string name, string key, string expected)
    {
        var kind = key.StartsWith("body:", StringComparison.Ordinal) ? SpeakerKind.Body : key.StartsWith("person:", StringComparison.Ordinal) ? SpeakerKind.Person : SpeakerKind.Unnamed;
        Assert.Equal(expected, OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9), new Speaker(name, key, kind))
            .Killed("nine people had died", Group.People, Figure.Exactly(9), Police)));
    }

    [Fact]
    public void A_speaker_of_a_headline_with_a_figure_in_the_text_keeps_it()
    {
        var medics = new Speaker("Medics", "unnamed:medic:", SpeakerKind.Unnamed);
        Assert.Equal("unnamed:medic:", OriginOfHeadline(Report().Killed("Nine dead", Group.People, Figure.Exactly(9), medics)
            .Killed("nine people had died", Group.People, Figure.Exactly(9), Police).Killed("eight people had died", Group.People, Figure.Exactly(8), medics)));
    }

    static ToldReport Report() => new ToldReport("a") { Outlet = "Beacon" }
        .Headline("Nine dead in Vesk raids")
        .Says("The police said nine people had died, five in Kora and four in Lenn; at first eight people had died.");

    static string OriginOfHeadline(ToldReport report)
    {
        var tolls = report.Read().Claims.Select(claim => new Toll(
            claim, claim.Speaker?.Key ?? "outlet:beacon", claim.Casualty!.Group, null, claim.At.Start == 0)).ToList();
        return Headlines.Fold(tolls).Single(toll => toll.IsHeadline).Origin;
    }
}

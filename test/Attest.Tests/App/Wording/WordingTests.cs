using Attest.App.Export.Markdown;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.Tests.App.Wording;

public sealed class WordingTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two\r\n\tlines  ", "two lines")]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData("a\u202Eb\u2066c\u202Bd\u0007e\u009Bf\u200Bg", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg")]
    [InlineData("\u200Fحلب\u200E (Aleppo)\u061C, care\u00ADful", "\u200Fحلب\u200E (Aleppo)\u061C, care\u00ADful")]
    [InlineData("line\u2028separator", "line separator")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void What_does_not_show_is_replaced(string words, string safe) => Assert.Equal(safe, SafeText.OneLine(words));

    [Fact]
    public void Half_a_letter_is_replaced() => Assert.Equal("\uFFFD alone", SafeText.OneLine("\uD800 alone"));

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<b>&amp;", "\\<b\\>\\&amp;")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("2.5 km", "2\\.5 km")]
    [InlineData("# head", "\\# head")]
    [InlineData("- item", "\\- item")]
    [InlineData("car-bomb", "car-bomb")]
    [InlineData("https://example.org", "https\\://example.org")]
    public void Markdown_is_escaped(string words, string safe) => Assert.Equal(safe, MarkdownText.Of(words));

    public static TheoryData<Figure, string> Figures => new()
    {
        { Figure.Exactly(12), "12" },
        { new(12, Bound.AtLeast), "at least 12" },
        { new(12, Bound.FewerThan), "fewer than 12" },
        { new(12, Bound.Between, 15), "12 to 15" },
        { Figure.Vague, "“dozens”" },
    };

    [Theory, MemberData(nameof(Figures))]
    public void Figures_are_worded(Figure figure, string words) => Assert.Equal(words, FigureWords.Of(figure, "dozens"));

    [Theory]
    [InlineData(Group.Civilians, 1, "civilian")]
    [InlineData(Group.Children, 1, "child")]
    [InlineData(Group.Women, 1, "woman")]
    [InlineData(Group.Police, 1, "police officer")]
    [InlineData(Group.AidWorkers, 1, "aid worker")]
    [InlineData(Group.People, 1, "person")]
    [InlineData(Group.People, 2, "people")]
    [InlineData(Group.AidWorkers, 12, "aid workers")]
    public void Groups_are_worded_after_their_figure(Group group, int value, string words) =>
        Assert.Equal(words, CountedWords.Of(group, Figure.Exactly(value)));

    [Fact]
    public void At_least_one_may_be_more() => Assert.Equal("soldiers", CountedWords.Of(Group.Soldiers, new(1, Bound.AtLeast)));

    [Theory]
    [InlineData("origins tell of it: body:ministry, us, unnamed:medic:@i-c-1", "origins tell of it: Health Ministry, United States, Medics")]
    [InlineData("one origin tells of it: body:other", "one origin tells of it: body:other")]
    [InlineData("us forces are not said to be there", "us forces are not said to be there")]
    public void Origins_in_a_reason_are_named(string text, string words)
    {
        var names = new Dictionary<string, string> { ["body:ministry"] = "Health Ministry", ["us"] = "United States", ["unnamed:medic:@i-c-1"] = "Medics" };
        Assert.Equal(words, ReasonWords.Of(text, names));
    }

    public static TheoryData<Figure, Figure, string> Ranges => new()
    {
        { Figure.Exactly(12), Figure.Exactly(12), "12" },
        { new(20, Bound.AtLeast), new(27, Bound.About), "20–27" },
        { new(20, Bound.AtLeast), new(20, Bound.AtLeast), "at least 20" },
        { new(5, Bound.Between, 8), new(5, Bound.Between, 8), "5–8" },
        { Figure.Vague, Figure.Vague, "no number" },
    };

    [Theory, MemberData(nameof(Ranges))]
    public void Ranges_are_worded(Figure lowest, Figure highest, string words) => Assert.Equal(words, FigureWords.Range(lowest, highest));

    public static TheoryData<IncidentDate, string> Dates => new()
    {
        { new(new(2016, 8, 16), new(2016, 8, 16), DatePrecision.Day, null), "2016-08-16" },
        { new(new(2016, 8, 16), new(2016, 8, 18), DatePrecision.Days, null), "2016-08-16 to 2016-08-18" },
        { new(new(2016, 8, 1), new(2016, 8, 31), DatePrecision.Month, null), "2016-08" },
        { new(new(2016, 1, 1), new(2016, 12, 31), DatePrecision.Year, null), "2016" },
        { new(new(2016, 8, 16), null, DatePrecision.Days, null), "2016-08-16 on" },
        { new(null, null, DatePrecision.Unknown, "on Tuesday"), "unknown (“on Tuesday”)" },
        { new(null, null, DatePrecision.Unknown, null), "unknown" },
    };

    [Theory, MemberData(nameof(Dates))]
    public void Dates_are_no_finer_than_they_are_known(IncidentDate date, string words) => Assert.Equal(words, DateWords.Of(date));

    [Theory]
    [InlineData(Bound.AtLeast, "at_least")]
    [InlineData(Bound.Exact, "exact")]
    public void Names_are_in_snake_case(Bound bound, string name) => Assert.Equal(name, Words.Snake(bound));

    [Theory]
    [InlineData(IncidentType.RemoteExplosiveLandmineIed, "remote_explosive_landmine_ied")]
    [InlineData(IncidentType.NonStateActorOvertakesTerritory, "non_state_actor_overtakes_territory")]
    [InlineData(IncidentType.AirDroneStrike, "air_drone_strike")]
    public void Types_are_named_as_in_the_contract(IncidentType type, string name) => Assert.Equal(name, Words.Snake(type));
}

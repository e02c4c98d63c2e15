using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class DatelineReaderTests
{
    static readonly DatelineReader Datelines = new(Wires.English, Outlets.English);

    /// <summary>A paragraph's beginning, its place, its day, and its agency.</summary>
    public static TheoryData<string, string?, string?, string?> Heads => new()
    {
        { "DARVELA, Vesk — Six dockers were hurt.", "DARVELA, Vesk", null, null },
        { "DARVELA, Vesk (Reuters) - Six dockers were hurt.", "DARVELA, Vesk", null, "Reuters" },
        { "DARVELA (AP) — Six dockers were hurt.", "DARVELA", null, "AP" },
        { "Darvela, 3 April (TASS) -- Six dockers were hurt.", "Darvela", null, "TASS" },
        { "(Reuters) - Six dockers were hurt.", null, null, "Reuters" },
        { "QUIMBRA – Six dockers were hurt.", "QUIMBRA", null, null },
        { "QUIMBRA, Vesk - Nov 3, 2019 -- Six dockers were hurt.", "QUIMBRA, Vesk", "2019-11-03", null },
        { "QUIMBRA, Vesk (Reuters) - 3 November 2019 - Six dockers were hurt.", "QUIMBRA, Vesk", "2019-11-03", "Reuters" },
        { "QUIMBRA, Vesk, March 2 (2019) - Six dockers were hurt.", "QUIMBRA, Vesk", "2019-03-02", null },
        { "(Darvela, April 25, 2019) - Six dockers were hurt.", "Darvela", "2019-04-25", null },
        { "(Darvela, Vesk, 25 April 2019) – Six dockers were hurt.", "Darvela, Vesk", "2019-04-25", null },
        { "DARVELA, 3 JUN 89 (DPA) -- [TEXT] Six dockers were hurt.", "DARVELA", "1989-06-03", "DPA" },
        { "(Darvela) — Six dockers were hurt.", "Darvela", null, null },
    };

    [Theory, MemberData(nameof(Heads))]
    public void A_dateline_gives_place_day_and_agency(string text, string? place, string? day, string? source)
    {
        var dateline = Read(text);
        Assert.NotNull(dateline);
        Assert.Equal((place, day, source), (dateline.Place, dateline.Date?.ToString("yyyy-MM-dd", null), dateline.Source));
        Assert.Contains("Six dockers", text[dateline.At.End..], StringComparison.Ordinal);
        Assert.DoesNotContain("Six", dateline.At.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Six dockers were hurt - two of them badly.")]
    [InlineData("Six dockers — all of them young — were hurt.")]
    [InlineData("The attack (the third this week) - hurt six.")]
    [InlineData("(Six dockers) were hurt.")]
    [InlineData("(Darvela) Six dockers were hurt.")]
    [InlineData("(Darvela, April 25, 2019, at noon) - Six dockers were hurt.")]
    [InlineData("NINE DEAD — SHELLS FALL ON PORT AND MARKET")]
    [InlineData("— Six dockers were hurt.")]
    [InlineData("")]
    [InlineData("-")]
    public void A_sentence_with_a_dash_has_no_dateline(string text) => Assert.Null(Read(text));

    /// <summary>A line, its place, its day, and its agency.</summary>
    public static TheoryData<string, string, string, string?> Lines => new()
    {
        { "DARVELA, Vesk, June 21, 2019", "DARVELA, Vesk", "2019-06-21", null },
        { "DARVELA, Oct 30, 2019 (Agency)", "DARVELA", "2019-10-30", "Agency" },
        { "DARVELA, Republic of Vesk, July 28 2019", "DARVELA, Republic of Vesk", "2019-07-28", null },
        { "DARVELA, Vesk - 28 July 2019 -", "DARVELA, Vesk", "2019-07-28", null },
        { "DARVELA, Friday, 12 February 2021", "DARVELA", "2021-02-12", null },
        { "DARVELA, 3 February 2021.", "DARVELA", "2021-02-03", null },
    };

    [Theory, MemberData(nameof(Lines))]
    [InlineData("Darvela, Vesk, Sept 18 2019 (Reuters)", "Darvela, Vesk", "2019-09-18", "Reuters")]
    public void Place_and_full_date_on_a_line_are_a_dateline(string line, string place, string day, string? source)
    {
        var dateline = Datelines.Alone(new(new(0, line.Length), line))!;
        Assert.Equal((place, day, source), (dateline.Place, dateline.Date?.ToString("yyyy-MM-dd", null), dateline.Source));
    }

    [Theory]
    [InlineData("DARVELA, Vesk, June 21")]
    [InlineData("DARVELA, Vesk")]
    [InlineData("June 21, 2019")]
    [InlineData("Shells fell on Darvela on June 21, 2019")]
    [InlineData("Shells fell on Darvela on June 21, 2019.")]
    [InlineData("DARVELA, June 21, 2019, the day the shells fell")]
    [InlineData("Updated: June 21, 2019")]
    [InlineData("UPDATED: June 21, 2019")]
    [InlineData("Published on June 21, 2019")]
    [InlineData("POSTED June 21, 2019")]
    [InlineData("By Ana Petrov, June 21, 2019")]
    [InlineData("Ana Petrov, June 21, 2019")]
    public void Other_words_or_a_missing_year_make_no_line_of_it(string line) => Assert.Null(Datelines.Alone(new(new(0, line.Length), line)));

    [Fact]
    public void The_place_in_the_text_is_where_the_paragraph_stands()
    {
        const string Text = "DARVELA (AP) — Six dockers were hurt.";
        var dateline = Datelines.Read(new(new(100, 100 + Text.Length), Text))!;
        Assert.Equal(100, dateline.At.Start);
        Assert.Equal("DARVELA (AP) —", Text[..dateline.At.Length].Trim());
    }

    static Dateline? Read(string text) => Datelines.Read(new(new Span(0, text.Length), text));
}

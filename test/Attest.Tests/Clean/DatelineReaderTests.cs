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
    [InlineData("NINE DEAD — SHELLS FALL ON PORT AND MARKET")]
    [InlineData("— Six dockers were hurt.")]
    [InlineData("")]
    [InlineData("-")]
    public void A_sentence_with_a_dash_has_no_dateline(string text) => Assert.Null(Read(text));

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

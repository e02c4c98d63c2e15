using System.Collections.Immutable;
using System.Text;
using Attest.Clean;
using Attest.Model;
using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class TruecaserTests
{
    static readonly Truecaser Truecaser = Truecaser.Load();

    static CleanReport Clean(string text) => new Cleaner().Clean(new("wire.txt", [.. Encoding.UTF8.GetBytes(text)], null));

    [Theory]
    [InlineData("GUNMEN KILLED FOUR FARMERS NEAR KUNDUZ ON MONDAY, OFFICIALS IN KABUL SAID.", "Gunmen killed four farmers near Kunduz on Monday, officials in Kabul said.")]
    [InlineData("THE UNITED NATIONS SAID THAT TWO DRIVERS WERE WOUNDED. A BRIDGE WAS DESTROYED.", "The United Nations said that two drivers were wounded. A bridge was destroyed.")]
    [InlineData("PRESIDENT MARIA SANTOS SAID THE ARMY HAD NOT FIRED ON THE VILLAGE.", "President Maria Santos said the army had not fired on the village.")]
    public void Text_in_capitals_is_written_as_in_a_newspaper(string text, string expected) =>
        Assert.Equal(expected, Truecaser.Restore(Clean(text)).Text);

    [Theory]
    [InlineData("A bomb went off near the UN office in Kabul on Monday, the police said.")]
    [InlineData("NATO AND UN")]
    [InlineData("")]
    public void Other_text_is_left_alone(string text)
    {
        var report = Clean(text);
        Assert.Same(report, Truecaser.Restore(report));
    }

    [Theory]
    [InlineData("MCDONALD SAID \"NO\" — ÉTIENNE’S CAR, 4 KM AWAY, WAS BURNT (TWICE).")]
    [InlineData("İSTANBUL POLICE SAID THAT ẞ IS A LETTER AND \U0001D400 ANOTHER, 12 TIMES.")]
    public void No_letter_moves(string text)
    {
        var plain = Truecaser.Restore(Clean(text)).Text;
        Assert.Equal(text.Length, plain.Length);
        Assert.Equal(text.ToUpperInvariant(), plain.ToUpperInvariant(), StringComparer.Ordinal);
    }

    [Fact]
    public void Only_the_paragraphs_in_capitals_are_changed()
    {
        var plain = Truecaser.Restore(Clean("FOUR FARMERS KILLED NEAR THE RIVER\n\nFour farmers were killed near the river on Monday, and a spokesman for NATO said that nothing else was known.")).Text;
        Assert.StartsWith("Four farmers killed near the river", plain, StringComparison.Ordinal);
        Assert.Contains("NATO", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_read_from_capitals_and_quote_them_as_they_came()
    {
        const string Text = "GUNMEN KILLED FOUR FARMERS NEAR KUNDUZ ON MONDAY, OFFICIALS SAID.";
        var read = Reader.Load().Read(new SourceReport("wire.txt", Encoding.UTF8.GetBytes(Text).ToImmutableArray(), null));
        var killed = Assert.Single(read.Claims, claim => claim.Casualty is { Effect: Effect.Killed });
        Assert.Equal(4, killed.Casualty!.Figure.Value);
        Assert.Equal("KILLED FOUR FARMERS", killed.Quote);
        Assert.Equal(Text, read.Source.Text);
        Assert.All(read.Claims, claim => Assert.Equal(claim.At.Of(Text), claim.Quote));
    }
}

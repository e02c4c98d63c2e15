using Attest.Model;

namespace Attest.Tests.Model;

public sealed class SpanTests
{
    static readonly Span Middle = new(10, 20);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 4)]
    public void A_span_starts_at_0_or_later_and_ends_where_it_starts_or_later(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Span(start, end));

    /// <summary>Another span, whether the middle one holds it, and whether they overlap.</summary>
    public static TheoryData<int, int, bool, bool> Others => new()
    {
        { 10, 20, true, true },
        { 12, 18, true, true },
        { 9, 20, false, true },
        { 10, 21, false, true },
        { 0, 10, false, false },
        { 20, 30, false, false },
        { 0, 11, false, true },
        { 19, 30, false, true },
        { 0, 30, false, true },
        // An empty span lies in what it touches and overlaps nothing.
        { 10, 10, true, false },
        { 20, 20, true, false },
        { 15, 15, true, true },
        { 9, 9, false, false },
    };

    [Theory, MemberData(nameof(Others))]
    public void The_end_is_not_in_the_span(int start, int end, bool held, bool overlaps)
    {
        var other = new Span(start, end);
        Assert.Equal(held, Middle.Contains(other));
        Assert.Equal(overlaps, Middle.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(Middle));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void A_position_is_held_up_to_the_end(int position, bool held) => Assert.Equal(held, Middle.Contains(position));

    [Fact]
    public void Joined_spans_are_the_least_that_holds_both()
    {
        Assert.Equal(new Span(5, 20), Middle.Join(new(5, 12)));
        Assert.Equal(new Span(10, 40), Middle.Join(new(30, 40)));
        Assert.Equal(Middle, Middle.Join(Middle));
    }

    [Fact]
    public void The_words_are_those_of_the_text_in_utf16_units()
    {
        const string Text = "😀 nine";
        Assert.Equal("nine", new Span(3, 7).Of(Text));
        Assert.Equal("", new Span(3, 3).Of(Text));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => new Span(3, 8).Of(Text));
    }
}

using System.Collections.Immutable;
using Attest.Link;

namespace Attest.Tests.Link;

public sealed class ShinglesTests
{
    static readonly ImmutableArray<string> Story = [.. Enumerable.Range(0, 60).Select(at => $"word{at}")];

    [Fact]
    public void A_text_resembles_itself_fully_and_another_not_at_all()
    {
        var (one, other) = (Shingles.Of(Story, 5), Shingles.Of([.. Story.Select(word => "other" + word)], 5));
        Assert.Equal(1, one.Containment(one));
        Assert.Equal(0, one.Containment(other));
    }

    [Theory]
    [InlineData(0, 5, 0)]
    [InlineData(1, 5, 1)]
    [InlineData(4, 5, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(6, 5, 2)]
    [InlineData(60, 5, 56)]
    public void A_text_has_a_run_for_each_word_that_begins_one(int words, int length, int runs) => Assert.Equal(runs, Shingles.Of(Story[..words], length).Count);

    [Fact]
    public void Runs_are_ascending_and_each_once()
    {
        var runs = Shingles.Of([.. Story, .. Story, .. Story], 5).Hashes.ToArray();
        Assert.Equal(runs.Distinct().Order(), runs);
    }

    [Fact]
    public void A_cut_of_a_text_is_contained_in_it()
    {
        var (whole, half) = (Shingles.Of(Story, 5), Shingles.Of(Story[..30], 5));
        Assert.Equal(1, half.Containment(whole));
        Assert.Equal(26, half.Shared(whole));
    }

    [Fact]
    public void What_is_shared_is_the_same_both_ways()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (Shingles.Of(Some(random), 3), Shingles.Of(Some(random), 3));
            Assert.Equal(a.Shared(b), b.Shared(a));
            Assert.Equal(a.Containment(b), b.Containment(a));
            Assert.InRange(a.Shared(b), 0, Math.Min(a.Count, b.Count));
            Assert.Equal(a.Shared(b), a.Hashes.ToArray().Intersect(b.Hashes.ToArray()).Count());
        }
    }

    [Fact]
    public void The_order_of_words_matters_within_a_run_only()
    {
        Assert.Equal(0, Shingles.Of(["a", "b"], 2).Shared(Shingles.Of(["b", "a"], 2)));
        Assert.Equal(2, Shingles.Of(["a", "b"], 1).Shared(Shingles.Of(["b", "a"], 1)));
    }

    [Fact]
    public void A_hash_is_the_same_on_every_machine() => Assert.Equal(
        [0x29686D70F48FFDD2UL, 0x6E18F29CF0AF4D79UL], Shingles.Of(["nine", "people", "died"], 2).Hashes.ToArray());

    [Fact]
    public void No_words_share_nothing()
    {
        var none = Shingles.Of([], 5);
        Assert.Equal((0, 0d), (none.Shared(none), none.Containment(none)));
    }

    static ImmutableArray<string> Some(Random random) => [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => ((char)('a' + random.Next(4))).ToString())];
}

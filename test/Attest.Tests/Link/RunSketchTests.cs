using Attest.Link;

namespace Attest.Tests.Link;

public sealed class RunSketchTests
{
    static readonly string[] Story = [.. Enumerable.Range(0, 60).Select(at => $"Sentence {at} tells of thing{at} and of matter{at} which person{at} saw at hour{at} near place{at}.")];

    static RunSketch Whole { get; } = Of(Story);

    [Fact]
    public void A_text_is_wholly_in_itself_and_not_at_all_in_another()
    {
        Assert.Equal((1, 1), Whole.In(Whole));
        Assert.Equal((0, 0), Whole.In(Of([.. Enumerable.Range(100, 60).Select(at => $"Other{at} words{at} stand{at} here{at}.")])));
        Assert.Equal((0, 0), Whole.In(Of([""])));
    }

    [Fact]
    public void A_cut_is_wholly_in_the_whole()
    {
        var (same, covered) = Of(Story[..35]).In(Whole);
        Assert.InRange(same, 0.95, 1);
        Assert.InRange(covered, 0.95, 1);
    }

    [Fact]
    public void Words_changed_here_and_there_leave_a_text_covered()
    {
        var (same, covered) = Of([.. Story.Select((sentence, at) => sentence.Replace($"matter{at}", "it", StringComparison.Ordinal))]).In(Whole);
        Assert.InRange(same, 0.5, 0.8);
        Assert.InRange(covered, 0.95, 1);
    }

    [Fact]
    public void Sentences_of_its_own_do_not()
    {
        var half = Of([.. Story[..30], .. Enumerable.Range(0, 30).Select(at => $"What own{at} word{at} of mine{at} and only{at} mine{at} tells of else{at} here{at} today{at}.")]);
        var (same, covered) = half.In(Whole);
        Assert.InRange(same, 0.4, 0.6);
        Assert.InRange(covered, 0.4, 0.6);
    }

    [Fact]
    public void A_text_turned_about_is_still_covered() => Assert.InRange(Of([.. Story[30..], .. Story[..30]]).In(Whole).Covered, 0.95, 1);

    [Fact]
    public void Texts_of_many_lengths_are_compared_by_the_runs_that_both_take()
    {
        var many = Of([.. Enumerable.Range(0, 600).Select(at => $"Sentence {at} tells of thing{at} and of matter{at} which person{at} saw at hour{at} near place{at}.")]);
        var (same, covered) = Whole.In(many);
        Assert.InRange(same, 0.9, 1);
        Assert.InRange(covered, 0.9, 1);
    }

    [Theory]
    [InlineData(8, 32)]
    [InlineData(60, 32)]
    [InlineData(600, 32)]
    public void A_text_has_some_keys_however_long_it_is(int sentences, int most)
    {
        var keys = Of([.. Enumerable.Range(0, sentences).Select(at => $"Sentence {at} tells of thing{at} and of matter{at} which person{at} saw at hour{at} near place{at}.")]).Keys().Count();
        Assert.InRange(keys, 5, most * 2);
    }

    [Fact]
    public void Two_texts_of_unlike_lengths_have_keys_in_common() =>
        Assert.InRange(Of(Story[..35]).Keys().Intersect(Whole.Keys()).Count(), 4, 64);

    [Fact]
    public void The_same_words_are_the_same_and_one_word_more_is_not()
    {
        Assert.True(Of(["Two men died."]).IsSame(Of(["two men DIED"])));
        Assert.False(Of(["Two men died."]).IsSame(Of(["Two men died there."])));
        Assert.False(Of(Story).IsSame(Of([.. Story, "Ends."])));
    }

    static RunSketch Of(string[] sentences) => RunSketch.Of(string.Join(' ', sentences));
}

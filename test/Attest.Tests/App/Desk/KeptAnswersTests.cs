using Attest.App.Desk;

namespace Attest.Tests.App.Desk;

public sealed class KeptAnswersTests
{
    readonly KeptAnswers<string> kept = new(most: 2);
    int asked;

    [Fact]
    public void A_question_is_answered_once_for_each_state()
    {
        Assert.Equal(["1", "1", "2", "2"], [Ask("a", "q"), Ask("a", "q"), Ask("b", "q"), Ask("b", "q")]);
    }

    [Fact]
    public void Questions_are_answered_apart() => Assert.Equal(["1", "2", "1"], [Ask("a", "q"), Ask("a", "r"), Ask("a", "q")]);

    [Fact]
    public void Of_too_many_none_is_kept() => Assert.Equal(["1", "2", "3", "4"], [Ask("a", "q"), Ask("a", "r"), Ask("a", "s"), Ask("a", "q")]);

    [Fact]
    public void What_failed_is_asked_again()
    {
        Assert.Throws<InvalidOperationException>(() => kept.Get("a", "q", () => throw new InvalidOperationException()));
        Assert.Equal("1", Ask("a", "q"));
    }

    [Fact]
    public async Task Who_asks_the_same_meanwhile_waits_for_the_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => kept.Get("a", "q", () =>
        {
            Thread.Sleep(20);
            return $"{Interlocked.Increment(ref asked)}";
        }))));
        Assert.All(answers, answer => Assert.Equal("1", answer));
    }

    string Ask(string state, string question) => kept.Get(state, question, () => $"{Interlocked.Increment(ref asked)}");
}

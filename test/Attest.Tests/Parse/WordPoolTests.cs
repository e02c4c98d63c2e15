using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class WordPoolTests
{
    [Fact]
    public void A_word_seen_again_is_the_same_string()
    {
        var pool = new WordPool();
        Assert.Same(pool.Get("strike"), pool.Get("air strike".AsSpan(4)));
    }

    [Fact]
    public void Every_word_comes_back_as_it_was_also_where_places_are_shared()
    {
        var pool = new WordPool();
        for (var round = 0; round < 2; round++)
            for (var number = 0; number < 20_000; number++)
                Assert.Equal($"w{number}", pool.Get($"w{number}"));
    }
}

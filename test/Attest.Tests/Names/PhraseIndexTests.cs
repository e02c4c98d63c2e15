using Attest.Names;

namespace Attest.Tests.Names;

public sealed class PhraseIndexTests
{
    static readonly PhraseIndex<string> Index = new([("IS", "is"), ("Islamic State", "is"), ("Islamic State of the East", "ise"), ("river brigades", "river"), ("Al-Nur Front", "nur"), ("Reuters", "reuters"), ("", "nothing"), ("--", "nothing")]);

    /// <summary>Words, the word to start at, and what is found: value and one past its last word.</summary>
    public static TheoryData<string, int, string?, int> Matches => new()
    {
        { "Islamic State fled", 0, "is", 2 },
        { "Islamic State of the East fled", 0, "ise", 5 },
        { "Islamic State of the north fled", 0, "is", 2 },
        { "fled Islamic State", 1, "is", 3 },
        { "IS fled", 0, "is", 1 },
        // A name in capitals must be in capitals, one with an initial must have it.
        { "is fled", 0, null, 0 },
        { "Is fled", 0, null, 0 },
        { "reuters said", 0, null, 0 },
        { "REUTERS SAID", 0, "reuters", 1 },
        { "islamic state", 0, null, 0 },
        // Words in small letters match either way.
        { "River Brigades fled", 0, "river", 2 },
        { "river brigades fled", 0, "river", 2 },
        // A hyphen is a gap, wherever the text is cut.
        { "Al-Nur Front fled", 0, "nur", 2 },
        { "Al - Nur Front fled", 0, "nur", 4 },
        { "Al Nur Front fled", 0, "nur", 3 },
        // A name ends where a word ends.
        { "Reuters-owned", 0, null, 0 },
        { "fled", 0, null, 0 },
        { "fled", 5, null, 5 },
    };

    [Theory, MemberData(nameof(Matches))]
    public void The_longest_name_that_starts_there_is_found(string words, int first, string? value, int end)
    {
        var found = Index.TryMatch(FoldedWords.Of(words.Split(' ')), first, out var last, out var what);
        Assert.Equal(value is not null, found);
        if (value is not null) Assert.Equal((value, end), (what, last));
    }

    [Theory]
    [InlineData("islamic state", "is")]
    [InlineData("is", "is")]
    [InlineData("al nur front", "nur")]
    [InlineData("al-nur front", null)]
    [InlineData("", null)]
    public void A_whole_name_is_found_by_its_fold(string fold, string? value)
    {
        Assert.Equal(value is not null, Index.TryFind(fold, out var found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void Words_without_letters_are_passed_over()
    {
        var words = FoldedWords.Of(["“", "Islamic", "State", "”"]);
        Assert.False(Index.TryMatch(words, 0, out _, out _));
        Assert.True(Index.TryMatch(words, 1, out var end, out _));
        Assert.Equal(3, end);
    }
}

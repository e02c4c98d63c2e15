namespace Attest.Tests.Segment;

public sealed class TokenizerTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "They don't know.", "They do n't know ." },
        { "They don\u2019t know.", "They do n\u2019t know ." },
        { "It can't be, she said.", "It ca n't be , she said ." },
        { "Orlen's mayor fled.", "Orlen 's mayor fled ." },
        { "Orlen\u2019s mayor fled.", "Orlen \u2019s mayor fled ." },
        { "the villagers' homes", "the villagers ' homes" },
        { "They cannot leave.", "They can not leave ." },
        { "Its not over.", "It s not over ." },
        { "They say its a trap", "They say it s a trap" },
        { "The army lost its post.", "The army lost its post ." },
        { "its so-called army", "its so - called army" },
        { "The army left its", "The army left its" },
        { "a Tarsk-based group", "a Tarsk - based group" },
        { "Some 1,250 people fled.", "Some 1,250 people fled ." },
        { "About 3.5 million fled.", "About 3.5 million fled ." },
        { "It cost $40 million.", "It cost $ 40 million ." },
        { "Nearly 60% were women.", "Nearly 60 % were women ." },
        { "\u201cWe ran,\u201d he said.", "\u201c We ran , \u201d he said ." },
        { "Col. Benat Arrue denied it.", "Col. Benat Arrue denied it ." },
        { "the U.S. embassy", "the U.S. embassy" },
        { "at 6 a.m. on Friday", "at 6 a.m. on Friday" },
        { "(two of them children)", "( two of them children )" },
        { "See www.example.org for more.", "See www.example.org for more ." },
        { "Write to desk@example.org today.", "Write to desk@example.org today ." },
        { "Read http://news.example.org/2031/Tarsk-raid_x.htm?id=8&page=21b.", "Read http://news.example.org/2031/Tarsk-raid_x.htm?id=8&page=21b ." },
        { "(see https://example.org/a-b/c-d, below)", "( see https://example.org/a-b/c-d , below )" },
        { "<www.example.org/some-way-to-...>", "< www.example.org/some-way-to-... >" },
        { "Mail oslen412...@example.org, please.", "Mail oslen412...@example.org , please ." },
        { "He wrote \u201c@desk\u201d on it", "He wrote \u201c @desk \u201d on it" },
        { "It fell\u2014then burned.", "It fell \u2014 then burned ." },
        { "Wait... no", "Wait ... no" },
        { "killing 12; 30 were hurt", "killing 12 ; 30 were hurt" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Cuts_words_as_the_treebanks_do(string text, string expected) =>
        Assert.Equal(expected, SegmentedText.Shown(text));

    [Fact]
    public void Line_ends_and_odd_blanks_inside_a_block_are_white_space() =>
        Assert.Equal("Two men were shot dead .", SegmentedText.Shown("Two men\r\nwere\u00a0shot\u200b\tdead."));

    [Fact]
    public void No_word_is_empty_and_none_overlaps_the_next()
    {
        const string Text = "\u00abAh!\u00bb 'tis -- the (so-called) \"end\"... of: it\u2026 #1 @you <b>5km</b> 10am\u0301";
        var at = 0;
        foreach (var token in SegmentedText.Of(Text).Sentences.SelectMany(sentence => sentence.Tokens))
        {
            Assert.True(token.Start >= at && token.Length > 0);
            Assert.True(Text[at..token.Start].All(char.IsWhiteSpace), "Only white space may stand between words.");
            at = token.End;
        }

        Assert.Equal(Text.Length, at);
    }

    [Fact]
    public void A_surrogate_pair_is_never_cut()
    {
        const string Text = "fire\ud83d\udd25\ud83d\udd25now";
        Assert.All(SegmentedText.Of(Text).Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.False(char.IsLowSurrogate(Text[token.Start])));
    }
}

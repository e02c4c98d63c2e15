using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class HeadRolesTests
{
    const string Sentence = "Shells fell on the port of Darvela on Monday, the harbour office said.";

    public static TheoryData<string, string[]> Cases => new()
    {
        { "Title -", ["Dockers hurt as shells hit port", Sentence] },
        { "Title Deck -", ["Dockers hurt as shells hit port", "Harbour office blames rebels in the hills", Sentence] },
        // What is too short to be a deck is a line of its own.
        { "Title - -", ["Dockers hurt as shells hit port", "Darvela", Sentence] },
        { "Title -", ["Who shelled the port of Darvela?", Sentence] },
        // A story without a headline.
        { "- -", [Sentence, "Two cranes burned."] },
        // Nothing else follows: a note, and not a headline.
        { "-", ["Dockers hurt as shells hit port"] },
        // Furniture above the headline is passed over.
        { "Furniture Title -", ["Furniture|Share", "Dockers hurt as shells hit port", Sentence] },
        // A dateline that opens the story: what comes after it is the story.
        { "Dateline - -", ["Dateline|DARVELA —", Sentence, "Two cranes burned"] },
        { "Title Dateline -", ["Dockers hurt as shells hit port", "Dateline|14 August 2018", Sentence] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Headline_and_deck_stand_above_the_story(string expected, string[] lines) =>
        Assert.Equal(expected, string.Join(' ', RoleMarks.After(HeadRoles.Mark, lines)));

    [Theory]
    [InlineData(30, "Title -")]
    [InlineData(31, "- -")]
    public void A_headline_has_thirty_words_at_most(int words, string expected) =>
        Assert.Equal(expected, string.Join(' ', RoleMarks.After(HeadRoles.Mark, string.Join(' ', Enumerable.Repeat("shells", words)), Sentence)));
}

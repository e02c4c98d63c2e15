using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class FootRolesTests
{
    static readonly string[] Story =
        ["Shells fell on the port of Darvela on Monday.", "Two cranes burned until the evening.", "The ferry to Quimbra did not sail."];

    public static TheoryData<string, string[]> Feet => new()
    {
        { "Furniture", ["Governor opens new hospital wing"] },
        { "Furniture Furniture", ["Governor opens new hospital wing", "Bus falls from mountain road"] },
        { "- Furniture", ["The crews are still missing.", "Bus falls from mountain road"] },
        // A line of a list and one of a talk belong to the story.
        { "-", ["Grain office: 3 hurt"] },
        { "-", ["AMDAHL: We hear more shells"] },
        { "-", ["Weather"] },
        // A long line that shares a name with the story may be its caption.
        { "-", ["A picture of the cranes that burned until late in the evening while dockers waited at the gates of Darvela"] },
        { "Furniture", ["A picture of the carnival that drew crowds until late in the evening while police waited at the gates of Orlan"] },
    };

    [Theory, MemberData(nameof(Feet))]
    public void Headlines_below_the_last_sentence_are_links_to_other_stories(string expected, string[] foot) =>
        Assert.Equal(expected, string.Join(' ', RoleMarks.After(FootRoles.MarkFoot, [.. Story, .. foot]).Skip(Story.Length)));

    [Fact]
    public void A_text_of_lines_without_sentences_keeps_them() =>
        Assert.DoesNotContain("Furniture", RoleMarks.After(FootRoles.MarkFoot, "Shells hit port", "Cranes burn", "Ferry stays"));

    public static TheoryData<string, string[]> Links => new()
    {
        { "- Furniture Furniture Furniture -", ["Six were hurt.", "Furniture|Related stories", "Bus falls from road", "Mayor opens wing", "The ferry to Quimbra did not sail on Monday."] },
        { "- Furniture Furniture -", ["Six were hurt.", "Furniture|Most read", "Bus falls from road", "The ferry to Quimbra did not sail on Monday."] },
        { "- -", ["Related stories", "Bus falls from road"] },
        // Furniture of another kind is no label.
        { "Furniture -", ["Furniture|Advertisement", "Bus falls from road"] },
    };

    [Theory, MemberData(nameof(Links))]
    public void Lines_below_a_label_are_links_until_the_story_goes_on(string expected, string[] lines) =>
        Assert.Equal(expected, string.Join(' ', RoleMarks.After(paragraphs => FootRoles.MarkLinks(paragraphs, FurniturePhrases.English), lines)));
}

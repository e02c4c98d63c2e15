using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class RepeatsTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        // A line that stands twice in a row without an end is a caption and its copy.
        { "- Caption Furniture -", ["Shells hit the port.", "Smoke over the grain store in Darvela", "Smoke over the grain store in Darvela", "Six were hurt."] },
        // A sentence pulled out of the story is furniture where it stands again.
        { "- - Furniture", ["Nobody warned us of the shells.", "Six were hurt.", "Nobody warned us of the shells."] },
        { "- - Furniture", ["Nobody “warned” us of the shells.", "Six were hurt.", "nobody \"warned\" us of the shells."] },
        // The same with the photographer's name behind it.
        { "Caption - -", ["Two ministers in Quimbra", "Two ministers in Quimbra / Harbour Press", "Six were hurt."] },
        // A short line may head two lists.
        { "- - -", ["In Quimbra", "Six were hurt.", "In Quimbra"] },
        { "- -", ["Six dockers were hurt at the quay.", "Six dockers were hurt at the mill."] },
        { "Furniture -", ["Furniture|Shells hit the port of Darvela", "Shells hit the port of Darvela"] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_line_that_stands_twice_is_read_once(string expected, string[] lines) =>
        Assert.Equal(expected, string.Join(' ', RoleMarks.After(Repeats.Mark, lines)));
}

using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class GalleriesTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "- Furniture Furniture Furniture -", ["Shells hit the port.", "1/3 The quay", "2/3 The mill", "3/3 The ferry", "Six were hurt."] },
        { "Furniture Furniture Furniture", ["1 of 3 The quay", "2 of 3 The mill", "3 of 3 The ferry"] },
        // The line that names the pictures, and the bare name above it.
        { "Furniture Furniture Furniture Furniture Furniture -", ["Darvela: A Year", "3 show all Darvela: A Year", "1/3 The quay", "2/3 The mill", "3/3 The ferry", "Six were hurt."] },
        // Each with its words and whose it is; the last has as many as the one before.
        { "- Furniture Furniture Furniture Furniture Furniture Furniture -", ["Shells hit the port.", "1/3 The quay", "The quay at dawn.", "2/3 The mill", "The mill burnt.", "3/3 The ferry", "The ferry sank.", "Six were hurt."] },
        { "Furniture Furniture Furniture Furniture -", ["1/3 The quay", "The quay at dawn.", "2/3 The mill", "3/3 The ferry", "Six were hurt."] },
        // Numbers that do not go on belong to no gallery.
        { "- - - - -", ["1/9 The quay", "The quay at dawn.", "4/9 The mill", "The mill burnt.", "7/9 The ferry"] },
        // Two messages on social media that run on are no gallery.
        { "- -", ["1/2 Today we brought out the dockers.", "2/2 All are well."] },
        // Three pictures of other galleries are none either.
        { "- - -", ["1/3 The quay", "2/5 The mill", "3/9 The ferry"] },
        { "- - -", ["2/3 The quay", "3/3 The mill", "The ferry"] },
        // A share of something starts a sentence.
        { "-", ["3/4 of the dockers were hurt."] },
        { "- -", ["Six were hurt.", "1/3 The quay"] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Pictures_printed_as_text_are_furniture(string expected, string[] lines) =>
        Assert.Equal(expected, string.Join(' ', RoleMarks.After(Galleries.Mark, lines)));
}

namespace Attest.Tests.Specs;

public sealed class SpecFileTests
{
    const string Block = """
        # Tolls
        Words that explain.

        ## Plain
        ```example published=2024-03-06 outlet="Harbour Wire"
        Three people were killed.
        A second paragraph.
        .
        killed 3 people | at_least | speaker: none

        no damage
        ```
        ```text
        not an example
        ```
        """;

    [Fact]
    public void Reads_text_settings_and_claims_of_an_example()
    {
        var example = Assert.Single(Read(Block));

        Assert.Equal("tolls.md:5 Plain", example.Name);
        Assert.Equal("Three people were killed.\n\nA second paragraph.\n", example.Text);
        Assert.Equal("2024-03-06", example.Published);
        Assert.Equal("Harbour Wire", example.Outlet);
        Assert.False(example.IsKnownGap);
        Assert.Equal(["killed 3 people", ""], example.Expected.Select(line => line.What));
    }

    [Fact]
    public void A_known_gap_is_marked()
    {
        Assert.True(Assert.Single(Read("```example known-gap\nText.\n.\nnone\n```")).IsKnownGap);
    }

    [Theory]
    [InlineData("```example\nText.\nnone\n```", "a line with a dot")]
    [InlineData("```example\nText.\n.\n```", "write \"none\"")]
    [InlineData("```example\nText.\n.\nnone", "has no end")]
    [InlineData("```example colour=red\nText.\n.\nnone\n```", "no setting is called \"colour\"")]
    [InlineData("```example\nText.\n.\nkilled 3 people | lots\n```", "\"lots\" is no field")]
    [InlineData("```example\nText.\n.\nno harm\n```", "\"harm\" is no kind")]
    public void A_block_that_is_not_in_the_form_is_told_with_its_place(string text, string expected)
    {
        var problem = Assert.Throws<FormatException>(() => Read(text));
        Assert.StartsWith("tolls.md:1", problem.Message, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    static IReadOnlyList<SpecExample> Read(string text) => SpecFile.Read("tolls.md", text.Split('\n'));
}

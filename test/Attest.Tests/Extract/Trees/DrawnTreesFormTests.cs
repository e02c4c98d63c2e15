namespace Attest.Tests.Extract.Trees;

public sealed class DrawnTreesFormTests
{
    const string Word = "1\tNine\tnine\tNUM\tCD\t_\t0\troot\t_\t";

    [Fact]
    public void A_case_has_what_is_read_and_its_trees()
    {
        var drawn = Assert.Single(DrawnTrees.Read("file", [
            "# case = two words", "# reads = one thing", "# reads = another", "# text = Nine/eleven.", Word + "SpaceAfter=No|Name=Place:2",
            "2\t/\t/\tSYM\tSYM\t_\t1\tpunct\t_\t_", "", Word + "_"]));
        Assert.Equal("file: two words", drawn.Name);
        Assert.Equal(["one thing", "another"], drawn.Expected);
        Assert.Equal(["Nine/nine/NUM:CD/0/root ~\\s/\\s/SYM:SYM/1/punct | Place 1-2", "Nine/nine/NUM:CD/0/root | "], drawn.Sentences);
    }

    [Theory]
    [InlineData("# case = no tree|# reads = x")]
    [InlineData("# case = nothing expected|1\tNine\tnine\tNUM\tCD\t_\t0\troot\t_\t_")]
    [InlineData("1\tNine\tnine\tNUM\tCD\t_\t0\troot\t_\t_")]
    [InlineData("# case = too few columns|# reads = x|1\tNine\tnine\tNUM")]
    public void What_is_not_in_the_form_is_refused(string lines) =>
        Assert.Throws<FormatException>(() => DrawnTrees.Read("file", lines.Split('|')));
}

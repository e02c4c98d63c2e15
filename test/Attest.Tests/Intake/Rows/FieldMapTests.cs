using Attest.App.Intake.Rows;

namespace Attest.Tests.Intake.Rows;

public sealed class FieldMapTests
{
    [Fact]
    public void A_named_part_has_that_field_only_and_the_others_their_usual_names()
    {
        var map = FieldMap.Parse(" text = body , published=dct");
        Assert.Equal(["body"], map.Text);
        Assert.Equal(["dct"], map.Published);
        Assert.Equal(FieldMap.Usual.Title, map.Title);
    }

    [Theory]
    [InlineData("text", "\"text\" is not PART=FIELD")]
    [InlineData("text=", "\"text=\" is not PART=FIELD")]
    [InlineData("words=body", "There is no part \"words\"")]
    public void What_is_no_map_is_told(string written, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => FieldMap.Parse(written)).Message, StringComparison.Ordinal);
}

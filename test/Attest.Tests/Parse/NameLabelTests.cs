using Attest.Model;
using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class NameLabelTests
{
    [Fact]
    public void A_label_says_what_it_names_and_whether_it_begins_or_ends_it()
    {
        Assert.Equal(new NameLabel(EntityKind.Person, true, false), NameLabel.Parse("B-PER"));
        Assert.Equal(new NameLabel(EntityKind.Place, false, true), NameLabel.Parse("L-LOC"));
        Assert.Equal(new NameLabel(EntityKind.Organisation, true, true), NameLabel.Parse("U-ORG"));
        Assert.Equal(new NameLabel(null, false, false), NameLabel.Parse("O"));
    }

    [Theory]
    [InlineData(null, "O", true)]
    [InlineData(null, "I-PER", false)]
    [InlineData("O", "B-LOC", true)]
    [InlineData("O", "L-LOC", false)]
    [InlineData("B-PER", "L-PER", true)]
    [InlineData("B-PER", "L-ORG", false)]
    [InlineData("B-PER", "O", false)]
    [InlineData("L-PER", "O", true)]
    [InlineData("U-PER", "B-ORG", true)]
    public void A_name_once_begun_goes_on_to_its_last_word(string? before, string label, bool may) =>
        Assert.Equal(may, NameLabel.Parse(label).MayFollow(before is null ? null : NameLabel.Parse(before)));
}

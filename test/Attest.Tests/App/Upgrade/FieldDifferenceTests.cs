using Attest.App.Upgrade;

namespace Attest.Tests.App.Upgrade;

public sealed class FieldDifferenceTests
{
    [Theory]
    [InlineData("""{"damage":{"object":"boats","class":"position"}}""", """{"damage":{"object":"boats","class":"vessel"}}""", "damage.class: position → vessel")]
    [InlineData("""{"attack":{"weapons":[]}}""", """{"attack":{"weapons":["panga","gun"]}}""", "attack.weapons: nothing → panga, gun")]
    [InlineData("""{"place":null,"stance":"asserted"}""", """{"place":{"name":"Velna"},"stance":"denied"}""", "place.name: nothing → Velna; stance: asserted → denied")]
    [InlineData("""{"id":"c-1","rule":"a","start":4}""", """{"id":"c-2","rule":"b","start":4}""", "")]
    [InlineData("""{"start":4}""", """{}""", "start: 4 → nothing")]
    [InlineData("""{"a":"x\ny"}""", """{"a":"x"}""", "a: x y → x")]
    public void Fields_that_differ_are_told_with_what_stood_and_stands_there(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join("; ", FieldDifference.Between(before, after)));
}

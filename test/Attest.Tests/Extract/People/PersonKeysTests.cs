using Attest.Extract.People;

namespace Attest.Tests.Extract.People;

public sealed class PersonKeysTests
{
    [Theory]
    [InlineData("Darnell Whitcomb", "darnell whitcomb")]
    [InlineData("Darnell J. Whitcomb Jr.", "darnell whitcomb")]
    [InlineData("Darnell “DJ” Whitcomb", "darnell whitcomb")]
    [InlineData("José Peña", "jose pena")]
    [InlineData("Whitcomb", "whitcomb")]
    [InlineData("", "")]
    public void First_and_last_name_make_the_key(string name, string expected) => Assert.Equal(expected, PersonKeys.Of(name));

    [Fact]
    public void Each_end_of_a_name_is_given_alone()
    {
        Assert.Equal("darnell", PersonKeys.FirstOf("Darnell Whitcomb III"));
        Assert.Equal("whitcomb", PersonKeys.LastOf("Darnell Whitcomb III"));
    }
}

using Attest.App.Intake.Web;

namespace Attest.Tests.Intake.Web;

public sealed class ConsentDoorTests
{
    [Theory]
    [InlineData("https://post.example/a", "https://consent.post.example/?back=a", true)]
    [InlineData("https://post.example/a", "https://login.post.example/", true)]
    [InlineData("https://post.example/a", "https://www.post.example/a", false)]
    [InlineData("https://consent.example/a", "https://consent.example/a", false)]
    public void A_host_that_only_asks_for_consent_is_known_when_it_was_not_asked_for(string asked, string landed, bool isDoor) =>
        Assert.Equal(isDoor, ConsentDoor.Is(new(asked), new(landed)));

    [Theory]
    [InlineData("https://post.example/a#top", "https://post.example/a")]
    [InlineData("HTTPS://POST.example:443/a?b=1", "https://post.example/a?b=1")]
    [InlineData("ftp://post.example/a", null)]
    [InlineData("http://", null)]
    public void An_address_is_taken_without_what_a_server_does_not_see(string written, string? expected) =>
        Assert.Equal(expected, WebAddress.Parse(written)?.AbsoluteUri);

    [Theory]
    [InlineData("https://ann:secret@post.example/", "its address holds a name or password")]
    [InlineData("ftp://post.example/", "it leads to an address that is not of the web (ftp)")]
    [InlineData("https://post.example/", null)]
    public void An_address_with_a_fault_is_not_asked(string url, string? fault) => Assert.Equal(fault, WebAddress.Fault(new(url)));
}

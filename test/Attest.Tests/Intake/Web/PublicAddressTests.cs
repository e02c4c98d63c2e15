using System.Net;
using System.Text;
using Attest.App.Intake.Web;

namespace Attest.Tests.Intake.Web;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void An_address_of_the_internet_may_be_asked(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    public void An_address_of_this_machine_or_network_may_not(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("<link rel=canonical href=/news/port>", "https://www.post.example/a?x=1", "https://www.post.example/news/port")]
    [InlineData("<link href='https://post.example/news/port' rel='canonical'>", "https://m.post.example/a", "https://post.example/news/port")]
    [InlineData("<link rel=\"canonical\" href=\"https://other.example/x\">", "https://post.example/a#top", "https://post.example/a")]
    [InlineData("<link rel=\"canonical\" href=\"https://post.example/\">", "https://post.example/a", "https://post.example/a")]
    [InlineData("<link rel=\"stylesheet\" href=\"/canonical\">", "https://post.example/a", "https://post.example/a")]
    [InlineData("<link rel=\"canonical\" href=\"javascript:x\">", "https://post.example/a", "https://post.example/a")]
    public void A_page_tells_its_own_address_when_it_is_of_the_same_site(string head, string got, string expected) =>
        Assert.Equal(expected, CanonicalAddress.Of(Encoding.UTF8.GetBytes($"<html><head>{head}</head>"), got));
}

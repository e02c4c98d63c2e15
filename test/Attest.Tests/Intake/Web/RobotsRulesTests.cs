using System.Text;
using Attest.App.Intake.Web;

namespace Attest.Tests.Intake.Web;

public sealed class RobotsRulesTests
{
    public static TheoryData<string, string, bool> Cases => new()
    {
        { "", "/a", true },
        { "User-agent: *\nDisallow: /", "/a", false },
        { "User-agent: *\nDisallow:", "/a", true },
        { "User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true },
        { "User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/shut", false },
        { "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true },
        { "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false },
        { "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true },
        { "User-agent: *\nDisallow: /*/private/*", "/x/private/", false },
        { "User-agent: attest\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false },
        { "User-agent: *\nDisallow: /\n\nUser-agent: Attest/1.0\nDisallow: /b", "/a", true },
        { "User-agent: one\nUser-agent: Attest\nDisallow: /b # not for us", "/b", false },
        { "User-agent: other\nDisallow: /", "/a", true },
        { "Disallow: /", "/a", true },
        { "\ufeffuser-agent : *\r\ndisallow : /x\r\n", "/x", false },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_longest_rule_of_our_group_wins(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse(Encoding.UTF8.GetBytes(file.TrimStart('\ufeff'))).Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", 60)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    public void A_delay_is_kept_within_reason(string file, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RobotsRules.Parse(Encoding.UTF8.GetBytes(file)).Delay);

    [Fact]
    public void Rules_full_of_stars_take_no_time()
    {
        var rules = RobotsRules.Parse(Encoding.UTF8.GetBytes("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 400)) + "b$"));
        Assert.True(rules.Allows("/" + new string('a', 2000)));
    }
}

using Attest.Segment;

namespace Attest.Tests.Segment;

public sealed class AddressesTests
{
    public static TheoryData<string, string> Runs => new()
    {
        { "http://example.org/a-b.htm", "http://example.org/a-b.htm" },
        { "(https://example.org/a-b).", "https://example.org/a-b" },
        { "https://example.org/@desk/1", "https://example.org/@desk/1" },
        { "WWW.example.org,", "WWW.example.org" },
        { "<http://example.org>now", "http://example.org" },
        { "www.example.org/how-to-...", "www.example.org/how-to-..." },
        { "desk@example.org.", "desk@example.org" },
        { "mail:first.last-two@mail.example.org;", "first.last-two@mail.example.org" },
        { "@desk", "" },
        { "desk@home", "" },
        { "and/or", "" },
        { "://", "" },
        { "www.", "" },
    };

    [Theory, MemberData(nameof(Runs))]
    public void An_address_ends_before_the_marks_that_close_behind_it(string run, string expected)
    {
        var found = Addresses.In(run, 0..run.Length);
        Assert.Equal(expected, run[found.Start..found.End]);
    }

    [Fact]
    public void Places_are_those_of_the_whole_text()
    {
        const string Text = "see www.example.org now";
        Assert.Equal(new(4, 19), Addresses.In(Text, 4..19));
    }
}

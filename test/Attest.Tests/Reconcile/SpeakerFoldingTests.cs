using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile;

public sealed class SpeakerFoldingTests
{
    public static TheoryData<string, string[], string> Cases => new()
    {
        { "Renko", ["Talvi Renko"], "Talvi Renko" },
        { "Noor Sayez", ["Noor Omar Saiz"], "Noor Omar Saiz" },
        { "Omar Saiz", ["Noor Omar Sayez"], "Noor Omar Sayez" },
        { "Sayez", ["Noor Saiz"], "Sayez" },
        { "Noor Sayez", ["Omar Saiz"], "Noor Sayez" },
        { "Talvi Renko", ["Oru Renko"], "Talvi Renko" },
        { "Renko", ["Talvi Renko", "Oru Renko"], "Renko" },
        { "Talvi Renko", ["Talvi Ann Renko"], "Talvi Ann Renko" },
        { "Talvi", ["Talvi Renko"], "Talvi" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_short_name_is_the_only_fuller_one_that_ends_so(string name, string[] others, string expected)
    {
        var folding = new SpeakerFolding([Person(name), .. others.Select(Person)]);
        Assert.Equal(Person(expected).Key, folding.KeyOf(Person(name)));
    }

    [Fact]
    public void A_person_known_to_speak_for_a_body_does_so_in_every_report()
    {
        var spokesman = new Speaker("Talvi Renko", "VK:defence-ministry", SpeakerKind.Person);
        var folding = new SpeakerFolding([Person("Renko"), Person("Talvi Renko"), spokesman]);
        Assert.Equal("VK:defence-ministry", folding.KeyOf(Person("Talvi Renko")));
    }

    [Fact]
    public void One_name_spelt_in_two_ways_is_one()
    {
        var folding = new SpeakerFolding([Person("Noor Sayez"), Person("Noor Saiz")]);
        Assert.Equal(folding.KeyOf(Person("Noor Saiz")), folding.KeyOf(Person("Noor Sayez")));
    }

    [Fact]
    public void A_short_name_goes_all_the_way()
    {
        var folding = new SpeakerFolding([Person("Renko"), Person("Talvi Renko"), Person("Talvi Ann Renko")]);
        Assert.Equal(folding.KeyOf(Person("Talvi Ann Renko")), folding.KeyOf(Person("Talvi Renko")));
    }

    [Fact]
    public void Officials_of_no_country_are_those_of_the_only_one()
    {
        Assert.Equal("unnamed:official:AF", new SpeakerFolding([Officials(""), Officials("AF")]).KeyOf(Officials("")));
        Assert.Equal("unnamed:official:", new SpeakerFolding([Officials(""), Officials("harbour master")]).KeyOf(Officials("")));
        Assert.Equal("unnamed:official:", new SpeakerFolding([Officials(""), Officials("AF"), Officials("DE")]).KeyOf(Officials("")));
    }

    [Theory]
    [InlineData("Health ministry", "LB:health-ministry", "Lebanese Health Ministry", true)]
    [InlineData("Ministry", "LB:health-ministry", "Lebanese Health Ministry", true)]
    [InlineData("Army", "SD:armed-forces", "Sudanese Armed Forces", true)]
    [InlineData("Military", "ML:army", "Malian Army", true)]
    [InlineData("Interior ministry", "LB:health-ministry", "Lebanese Health Ministry", false)]
    [InlineData("Health ministry", "dorsk health ministry", "Dorsk Health Ministry", false)]
    public void A_body_of_no_country_is_the_only_one_of_its_name(string name, string key, string other, bool same)
    {
        var bare = new Speaker(name, "body:" + name.ToLowerInvariant(), SpeakerKind.Body);
        var folding = new SpeakerFolding([bare, new(other, key, SpeakerKind.Body)]);
        Assert.Equal(same ? key : bare.Key, folding.KeyOf(bare));
    }

    [Fact]
    public void A_body_of_no_country_beside_two_stays_alone()
    {
        var bare = new Speaker("Health ministry", "body:health ministry", SpeakerKind.Body);
        var folding = new SpeakerFolding([bare, new("Lebanese Health Ministry", "LB:health-ministry", SpeakerKind.Body), new("Syrian Health Ministry", "SY:health-ministry", SpeakerKind.Body)]);
        Assert.Equal(bare.Key, folding.KeyOf(bare));
    }

    [Fact]
    public void Bodies_keep_their_keys()
    {
        var body = new Speaker("Village Union", "village-union", SpeakerKind.Body);
        Assert.Equal("village-union", new SpeakerFolding([body, Person("Union")]).KeyOf(body));
    }

    static Speaker Person(string name) => new(name, "person:" + name, SpeakerKind.Person);

    static Speaker Officials(string country) => new("Officials", "unnamed:official:" + country, SpeakerKind.Unnamed);
}

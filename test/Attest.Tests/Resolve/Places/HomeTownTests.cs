using System.Text;
using Attest.Model;

namespace Attest.Tests.Resolve.Places;

/// <summary>Whole reports, read by the models that ship: where the attack of a report lies whose own words name no place.</summary>
public sealed class HomeTownTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    public static TheoryData<string, string> Told => new()
    {
        { "A 16-year-old Laredo boy was shot and wounded on Friday.\nLaredo police said he was taken to hospital.", "Laredo" },
        { "Teen shot in the leg\nTopeka police are looking for a man who shot a teenager in the leg on Sunday.", "Topeka" },
        { "TOPEKA, Kan. (AP) - Two men were shot and killed outside a bar late Sunday, police said.", "Topeka" },
        { "A man was shot and killed on Sunday.\nHe was 30 years old.\nHe was on his way home.\nHe had no enemies, a cousin said.\nTopeka police are looking for a witness.", "Topeka" },
        { "A Laredo man was arrested on Friday.\nTopeka police said he shot and killed two people.", "Topeka" },
        // Two towns: the words do not tell which.
        { "A Laredo man and a Topeka man were arrested on Friday.\nOfficers said they shot and killed two people.", "" },
        // Capitals are where reporters sit.
        { "BEIRUT - Warplanes killed twelve rebels on Friday, police said.", "" },
        { "Kabul police said on Friday that gunmen killed nine soldiers.", "" },
        // It happened near by, and where is not told.
        { "KIRKUK, Iraq - Gunmen killed twelve farmers in a village on Friday, police said.", "" },
        { "LAREDO, Texas - Gunmen killed two men across the border on Friday, police said.", "" },
        { "MAIDUGURI, Nigeria - Gunmen killed nine people in Borno state on Friday, police said.", "Borno" },
        // Nobody local tells of it.
        { "GAZIANTEP, Turkey - Rebels killed twelve soldiers on Friday, the activists said.", "" },
    };

    [Theory, MemberData(nameof(Told))]
    public void Local_news_lies_in_the_one_town_that_its_lead_is_about(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Placed(text).Select(place => place.Name).Distinct()));

    [Theory]
    [InlineData("http://www.wibw.com/story", "Topeka")]
    [InlineData("http://www.kake.com/story", "")]
    public void News_that_names_no_town_at_its_head_lies_in_that_of_its_outlet_where_it_names_it(string address, string expected)
    {
        const string Text = "A man was shot and killed on Sunday, police said.\nHe was 30 years old, officers said.\nHis brother runs a shop.\nNeighbours were asleep.\nHe was a cook in Topeka.\n";
        var claims = Shipped.Value.Read(new("local.txt", [.. Encoding.UTF8.GetBytes(Text)], new(address, null, null, null))).Claims;
        Assert.Equal(expected, string.Join(", ", claims.Select(claim => claim.Place?.Name).OfType<string>().Distinct()));
    }

    [Fact]
    public void A_place_of_its_own_goes_before_the_town_of_the_report() =>
        Assert.Contains("Wichita", Placed("TOPEKA, Kan. (AP) - Two men were shot and killed in Wichita on Sunday, police said.").Select(place => place.Name));

    [Fact]
    public void The_claim_says_why_it_lies_there() => Assert.Contains(
        Claims("Topeka police said that a man was shot and killed on Sunday.").SelectMany(claim => claim.Reasons),
        reason => reason.StartsWith("place: \"Topeka\" is the only town", StringComparison.Ordinal));

    static IEnumerable<Place> Placed(string text) => Claims(text).Select(claim => claim.Place).OfType<Place>();

    static IEnumerable<Claim> Claims(string text) =>
        Shipped.Value.Read(new("local.txt", [.. Encoding.UTF8.GetBytes(text + "\n")], null)).Claims;
}

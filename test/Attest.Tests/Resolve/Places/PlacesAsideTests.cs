using System.Text;
using Attest.Model;

namespace Attest.Tests.Resolve.Places;

/// <summary>Whole sentences, read by the models that ship: names near an attack where it was not.</summary>
public sealed class PlacesAsideTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    public static TheoryData<string> Aside => new()
    {
        "A man was shot in the leg and was taken to Laredo Medical Center.",
        "A man was shot in the leg and was flown to Laredo.",
        "A man who was shot in the leg was treated at a hospital in Laredo.",
        "A man was shot in the chest and died at Laredo Hospital.",
        "A man accused of the shooting of two women is being held in the Laredo Jail.",
    };

    [Theory, MemberData(nameof(Aside))]
    public void Where_the_hurt_and_the_accused_are_brought_nothing_was_struck(string text) =>
        Assert.DoesNotContain(Placed(text), place => place.Name.Contains("Laredo", StringComparison.Ordinal));

    public static TheoryData<string, string> Struck => new()
    {
        { "A bomb killed nine people at a hospital in Laredo on Friday.", "Laredo" },
        { "Two men were shot and killed in Laredo on Friday.", "Laredo" },
        { "Shells killed nine people near the jail in Laredo on Friday.", "Laredo" },
        { "Gunmen took a truck to Aleppo and killed nine people in Idlib on Friday.", "Idlib" },
    };

    [Theory, MemberData(nameof(Struck))]
    public void Where_it_happened_stays_the_place(string text, string expected) =>
        Assert.Contains(Placed(text), place => place.Name.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Anna Jackson, 24, was walking home in Topeka on Friday.\nJackson was shot and killed, Topeka police said.")]
    [InlineData("A man shot Anna Jackson in Topeka on Friday, police said.\nJackson was killed.")]
    public void The_last_name_of_a_person_is_no_town(string text) =>
        Assert.DoesNotContain("Jackson", Placed(text).Select(place => place.Name));

    [Fact]
    public void A_town_that_a_person_is_called_after_stays_one() => Assert.Contains(
        "Laredo", Placed("Rosa Laredo, 24, was shot and killed in Laredo on Friday, police said.").Select(place => place.Name));

    [Theory]
    [InlineData("Man shot and killed outside bar in Topeka")]
    [InlineData("Metro shooting kills man in Topeka")]
    public void Words_of_a_headline_are_no_towns(string text) =>
        Assert.All(Placed(text), place => Assert.Contains("Topeka", place.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Gunmen killed nine villagers over Christmas, officials said.")]
    [InlineData("Gunmen killed nine villagers on the eve of Eid al-Fitr, officials said.")]
    [InlineData("Gunmen killed nine villagers in Ramadan, officials said.")]
    [InlineData("Gunmen killed nine villagers who were celebrating the New Year, officials said.")]
    public void A_feast_is_no_place(string text) => Assert.Empty(Placed(text));

    [Theory]
    [InlineData("Gunmen killed nine sailors in the Gulf of Aden on Friday.", "Gulf of Aden")]
    [InlineData("Gunmen killed nine sailors in the Gulf of Guinea on Friday.", "Gulf of Guinea")]
    public void A_water_keeps_its_whole_name(string text, string expected) =>
        Assert.Contains(expected, Placed(text).Select(place => place.Written));

    [Fact]
    public void The_town_in_the_name_of_its_police_is_the_town() =>
        Assert.Contains("Topeka", Placed("Two men were shot and killed on Friday, according to Topeka Police.").Select(place => place.Name));

    static IEnumerable<Place> Placed(string text) => Shipped.Value.Read(new("aside.txt", [.. Encoding.UTF8.GetBytes(text + "\n")], null)).Claims
        .SelectMany(claim => (claim.Attack?.Sites ?? []).Append(claim.Place!).Where(place => place is not null));
}

using Attest.Model;
using Attest.Names;
using Attest.Reconcile.Rulings;

namespace Attest.Tests.Reconcile.Rulings;

public sealed class PlaceTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "Harbour Gate; 41.25, 12.5", "Harbour Gate 41.25 12.5 Site [] pt:41.25,12.5 " },
        { "Harbour Gate; 41.25, 12.5; neighbourhood; Velna, Lower Province, Syria; gn:12", "Harbour Gate 41.25 12.5 Neighbourhood [Velna|Lower Province|Syria] gn:12 SY" },
        { "Harbour Gate; -41.25 , -12.5;;Velna;", "Harbour Gate -41.25 -12.5 Site [Velna] pt:-41.25,-12.5 " },
        { "Lower Province; no point; province; Iraq", "Lower Province   Province [Iraq] ?lower province IQ" },
        { "Mali; 17, -4; country", "Mali 17 -4 Country [] pt:17,-4 ML" },
        { "Harbour Gate", "-" }, { "; 41, 12", "-" }, { "Harbour Gate; 91, 12", "-" }, { "Harbour Gate; 41, 181", "-" }, { "Harbour Gate; 41", "-" },
        { "Harbour Gate; NaN, 12", "-" }, { "Harbour Gate; 1e3, 12", "-" }, { "Harbour Gate; 41, 12; village", "-" }, { "A\u0007; 41, 12", "-" },
        { "A; 41, 12; town; B; key; more", "-" }, { "", "-" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void A_place_is_read_as_a_person_types_it(string text, string expected) => Assert.Equal(expected, Told(PlaceText.Read(text)));

    [Theory]
    [InlineData(300, 1)]
    [InlineData(1, 13)]
    public void Names_without_end_are_refused(int letters, int around) =>
        Assert.Null(PlaceText.Read($"{new string('a', letters)}; 1, 1; town; {string.Join(", ", Enumerable.Repeat("b", around))}"));

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Mosul")]
    public void A_place_of_the_gazetteer_is_the_same_when_read_again(string name)
    {
        var place = PlaceText.Of(Gazetteer.Load().Find(name)[0]);

        Assert.Equal(Told(place), Told(PlaceText.Read(PlaceText.Of(place))));
    }

    static string Told(Place? place) => place is null ? "-" : FormattableString.Invariant(
        $"{place.Name} {place.Lat} {place.Lon} {place.Precision} [{string.Join('|', place.Within)}] {place.Key} {place.Country}");
}

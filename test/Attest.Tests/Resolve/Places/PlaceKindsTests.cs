using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Tests.Resolve.Places;

public sealed class PlaceKindsTests
{
    static readonly PlaceKinds Kinds = PlaceKinds.Load("En");

    [Theory]
    [InlineData("province", "province", false)]
    [InlineData("provinces", "province", true)]
    [InlineData("Province", "province", false)]
    [InlineData("city", "city", false)]
    [InlineData("cities", "city", true)]
    [InlineData("villages", "village", true)]
    [InlineData("s", null, false)]
    [InlineData("ies", null, false)]
    [InlineData("table", null, false)]
    public void A_kind_is_known_in_both_numbers(string word, string? kind, bool plural)
    {
        var token = TestSentence.Read($"{word}/{word}/NOUN/0/root").Tokens[0];
        Assert.Equal(kind, Kinds.Of(token));
        Assert.Equal(plural, Kinds.IsPlural(token));
    }

    [Theory]
    [InlineData("village", PlacePrecision.Town)]
    [InlineData("province", PlacePrecision.Province)]
    [InlineData("district", PlacePrecision.District)]
    [InlineData("neighbourhood", PlacePrecision.Neighbourhood)]
    public void A_kind_says_how_fine_a_place_is(string kind, PlacePrecision precision) => Assert.Equal(precision, Kinds.PrecisionOf(kind));

    [Theory]
    [InlineData(null)]
    [InlineData("table")]
    public void Other_words_say_nothing(string? word) => Assert.Null(Kinds.PrecisionOf(word));
}

using Attest.Resolve.Claims;
using Attest.Resolve.Places;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Claims;

public sealed class PlaceFinderTests
{
    static readonly PlaceFinder Finder = new(named => named.Written is "Syria" or "US" ? Country(named.Written) : Town(named.Written, 1, 1));

    const string TwoHalves = "Fifteen/fifteen/NUM/2/nummod people/people/NOUN:NNS/3/nsubj died/die/VERB/0/root in/in/ADP/5/case Idlib/Idlib/PROPN/3/obl ~;/;/PUNCT/9/punct two/two/NUM/9/nsubj:pass were/be/AUX/9/aux:pass wounded/wound/VERB:VBN/3/parataxis in/in/ADP/11/case Hama/Hama/PROPN/9/obl | Place 5, Place 11";

    /// <summary>A parse, which of its figures (from 0), and where that was.</summary>
    public static TheoryData<string, int, string?> Figures => new()
    {
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root in/in/ADP/6/case Idlib/Idlib/PROPN/4/obl | Place 6", 0, "Idlib" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root", 0, null },
        { TwoHalves, 0, "Idlib" },
        { TwoHalves, 1, "Hama" },
        // Each figure takes the place after it.
        { "Fifteen/fifteen/NUM/2/nummod people/people/NOUN:NNS/3/nsubj died/die/VERB/0/root in/in/ADP/5/case Idlib/Idlib/PROPN/3/obl and/and/CCONJ/8/cc two/two/NUM/8/nsubj died/die/VERB/3/conj in/in/ADP/10/case Hama/Hama/PROPN/8/obl | Place 5, Place 10", 1, "Hama" },
        // A country before the noun is a party, a town is where.
        { "US/US/PROPN/3/compound air/air/NOUN/3/compound strikes/strike/NOUN:NNS/4/nsubj killed/kill/VERB/0/root nine/nine/NUM/6/nummod people/people/NOUN:NNS/4/obj | Place 1", 0, null },
        { "The/the/DET/3/det Hama/Hama/PROPN/3/compound attack/attack/NOUN/4/nsubj killed/kill/VERB/0/root nine/nine/NUM/6/nummod people/people/NOUN:NNS/4/obj | Place 2", 0, "Hama" },
        { "Strikes/strike/NOUN:NNS/4/nsubj in/in/ADP/3/case Syria/Syria/PROPN/1/nmod killed/kill/VERB/0/root nine/nine/NUM/6/nummod people/people/NOUN:NNS/4/obj | Place 3", 0, "Syria" },
        // Where jets came from is not where people died.
        { "Jets/jet/NOUN:NNS/4/nsubj from/from/ADP/3/case Hama/Hama/PROPN/1/nmod killed/kill/VERB/0/root nine/nine/NUM/6/nummod people/people/NOUN:NNS/4/obj | Place 3", 0, null },
    };

    [Theory, MemberData(nameof(Figures))]
    public void A_figure_has_the_place_that_its_words_are_linked_to(string words, int figure, string? place)
    {
        var report = ReadSentences.Extract(null, words);
        var facts = ReadSentences.Facts(report)[0];
        Assert.Equal(place, Finder.Of(facts, report.Findings[figure], facts.Places)?.Name);
    }

    [Fact]
    public void The_order_of_places_found_does_not_matter_where_one_is_nearer()
    {
        var report = ReadSentences.Extract(null, TwoHalves);
        var facts = ReadSentences.Facts(report)[0];
        var turned = facts with { Places = [.. facts.Places.Reverse()] };
        Assert.All(report.Findings, finding => Assert.Equal(Finder.Of(facts, finding, facts.Places), Finder.Of(turned, finding, turned.Places)));
    }

    [Theory]
    [InlineData(PlaceRole.From)]
    [InlineData(PlaceRole.Base)]
    [InlineData(PlaceRole.Other)]
    public void Only_locations_and_towns_before_a_noun_count(PlaceRole role)
    {
        var report = ReadSentences.Extract(null, TwoHalves);
        var facts = ReadSentences.Facts(report)[0];
        facts = facts with { Places = [.. facts.Places.Select(place => place with { Role = role })] };
        Assert.Null(Finder.Of(facts, report.Findings[0], facts.Places));
    }
}

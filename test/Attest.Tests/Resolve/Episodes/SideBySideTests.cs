using Attest.Extract;
using Attest.Extract.Phrases;
using Attest.Model;
using Attest.Resolve;
using Attest.Resolve.Episodes;
using Attest.Resolve.Places;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Episodes;

public sealed class SideBySideTests
{
    // "Jets killed nine in Arda , while shells killed six in Belt"
    const string While = "Jets/jet/NOUN:NNS/2/nsubj killed/kill/VERB:VBD/0/root nine/nine/NUM/2/obj in/in/ADP/5/case Arda/Arda/PROPN/2/obl ,/,/PUNCT/9/punct while/while/SCONJ/9/mark shells/shell/NOUN:NNS/9/nsubj killed/kill/VERB:VBD/2/advcl six/six/NUM/9/obj in/in/ADP/12/case Belt/Belt/PROPN/9/obl";

    [Fact]
    public void Two_clauses_with_people_harmed_and_places_of_their_own_are_two_attacks() =>
        Assert.Equal(6, SideBySide.Bound(Facts(While, 4, 11), [Killed(While, 2), Killed(While, 9)]));

    [Theory]
    [InlineData(4, 4, 2, 9)]
    [InlineData(4, 11, 2, 3)]
    public void One_place_or_one_clause_of_harm_is_one_attack(int place, int otherPlace, int figure, int otherFigure) =>
        Assert.Null(SideBySide.Bound(Facts(While, place, otherPlace), [Killed(While, figure), Killed(While, otherFigure)]));

    [Fact]
    public void And_alone_parts_nothing()
    {
        var words = While.Replace("while/while/SCONJ/9/mark", "and/and/CCONJ/9/cc", StringComparison.Ordinal);
        Assert.Null(SideBySide.Bound(Facts(words, 4, 11), [Killed(words, 2), Killed(words, 9)]));
    }

    [Fact]
    public void Each_clause_keeps_its_places()
    {
        var facts = Facts(While, 4, 11);
        Assert.Equal(4, Assert.Single(SideBySide.Before(facts, 6).Places).First);
        Assert.Equal(11, Assert.Single(SideBySide.After(facts, 6).Places).First);
    }

    static SentenceFacts Facts(string words, params int[] places) => new(Readings.Of(words), [], [],
        [.. places.Select(at => new NamedPlace(0, at, at + 1, new(at, at + 1), "x", null, PlaceRole.Location, []))]);

    static Finding Killed(string words, int at)
    {
        var word = Readings.Of(words).Tokens[at];
        var phrase = new CountedPhrase(word, word, at, at + 1, Figure.Exactly(9), "x", CountSource.Number, at);
        return new("test", ClaimKind.Casualty, 0, word, at, at + 1, phrase, new Casualty(Effect.Killed, Group.People, Figure.Exactly(9), "x"));
    }
}

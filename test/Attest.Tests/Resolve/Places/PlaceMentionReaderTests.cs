using Attest.Resolve.Places;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Places;

public sealed class PlaceMentionReaderTests
{
    static readonly KnownNames Names = KnownNames.Load();
    static readonly PlaceMentionReader Reader = new(Names.Gazetteer, Names.Actors, PlaceKinds.Load("En"), Attest.Extract.Attacks.AttackWords.Load("En"));

    public static TheoryData<string, string> Sentences => new()
    {
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/4/case Mosul/Mosul/PROPN/2/obl | Place 4", "Mosul Location" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root near/near/ADP/4/case Deir/Deir/PROPN/2/obl al/al/PROPN/4/flat ~-/-/PUNCT:HYPH/7/punct ~Zour/Zour/PROPN/4/flat | Place 4-7", "Deir al-Zour Location" },
        { "Jets/jet/NOUN:NNS/2/nsubj flew/fly/VERB/0/root from/from/ADP/4/case Mosul/Mosul/PROPN/2/obl | Place 4", "Mosul From" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/5/case Kandahar/Kandahar/PROPN/5/compound province/province/NOUN/2/obl | Place 4", "Kandahar Location province" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/5/case the/the/DET/5/det city/city/NOUN/2/obl of/of/ADP/7/case Mosul/Mosul/PROPN/5/nmod | Place 7", "Mosul Location city" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/4/case Aleppo/Aleppo/PROPN/7/compound and/and/CCONJ/6/cc Idlib/Idlib/PROPN/4/conj provinces/province/NOUN:NNS/2/obl | Place 4, Place 6", "Aleppo Location province; Idlib Location province" },
        { "The/the/DET/3/det Mosul/Mosul/PROPN/3/compound attack/attack/NOUN/4/nsubj failed/fail/VERB/0/root | Place 2", "Mosul Modifier" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/4/case Mosul/Mosul/PROPN/2/obl Tuesday/Tuesday/PROPN/2/obl | Place 4", "Mosul Location" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/4/case pieces/piece/NOUN:NNS/2/obl", "" },
        { "He/he/PRON/2/nsubj met/meet/VERB/0/root Anna/Anna/PROPN/4/compound Berg/Berg/PROPN/2/obj | Person 3-4", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void Names_of_places_are_read_with_role_kind_and_container(string words, string expected) =>
        Assert.Equal(expected, Read(words));

    [Fact]
    public void A_container_is_no_location_of_its_own() => Assert.Equal(
        "Mosul Location within Iraq; Iraq Other",
        Read("It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/4/case Mosul/Mosul/PROPN/2/obl ~,/,/PUNCT/6/punct Iraq/Iraq/PROPN/4/appos | Place 4, Place 6"));

    static string Read(string words) => string.Join("; ", Reader.Read(Readings.Of(words)).Select(Line));

    static string Line(NamedPlace place) => string.Join(' ', new[]
    {
        place.Written, $"{place.Role}", place.Kind ?? "", place.Containers.IsEmpty ? "" : "within " + string.Join(", ", place.Containers),
    }.Where(part => part.Length > 0));
}

using Attest.Resolve.Places;

namespace Attest.Tests.Resolve.Places;

/// <summary>What neighbouring names say of each other, by the real gazetteer.</summary>
public sealed class PlaceListsTests
{
    const string Died = "They/they/PRON/2/nsubj died/die/VERB/0/root";

    /// <summary>What follows "They died", with its names, and each place as name, kind, role and containers.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { "in/in/ADP/4/case Hama/Hama/PROPN/2/obl ~,/,/PUNCT/6/punct Syria/Syria/PROPN/4/appos | Place 4, Place 6", "Hama Location <Syria; Syria Other" },
        { "in/in/ADP/4/case Aleppo/Aleppo/PROPN/2/obl and/and/CCONJ/6/cc Idlib/Idlib/PROPN/4/conj provinces/province/NOUN:NNS/4/flat | Place 4, Place 6", "Aleppo province Location; Idlib province Location" },
        { "in/in/ADP/4/case Aleppo/Aleppo/PROPN/2/obl ~,/,/PUNCT/6/punct Idlib/Idlib/PROPN/4/conj and/and/CCONJ/8/cc Hama/Hama/PROPN/4/conj | Place 4, Place 6, Place 8", "Aleppo Location; Idlib Location; Hama Location" },
        { "in/in/ADP/5/case the/the/DET/5/det provinces/province/NOUN:NNS/2/obl of/of/ADP/7/case Aleppo/Aleppo/PROPN/5/nmod and/and/CCONJ/9/cc Idlib/Idlib/PROPN/7/conj | Place 7, Place 9", "Aleppo province Location; Idlib province Location" },
        { "in/in/ADP/5/case the/the/DET/5/det village/village/NOUN/2/obl of/of/ADP/7/case Sarmin/Sarmin/PROPN/5/nmod in/in/ADP/10/case Idlib/Idlib/PROPN/10/compound province/province/NOUN/5/nmod | Place 7, Place 9", "Sarmin village Location <Idlib; Idlib province Other" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void Containers_kinds_and_roles_are_shared_by_a_list(string words, string expected) => Assert.Equal(
        expected, string.Join("; ", ReadSentences.Facts($"{Died} {words}").Places.Select(Line)));

    static string Line(NamedPlace place) =>
        $"{place.Written}{(place.Kind is null ? "" : " " + place.Kind)} {place.Role}{(place.Containers.IsEmpty ? "" : " <" + string.Join(", ", place.Containers))}";
}

using Attest.Parse;
using Attest.Parse.Mending;

namespace Attest.Tests.Parse.Mending;

public sealed class TagMenderTests
{
    static readonly Tagger Tagger = Tagger.Load();
    static readonly TagMender Mender = new(Tagger, VerbForms.Load("En"), "En");

    /// <summary>Words as word/universal tag/Penn tag as a tagger gave them, and the words whose tag is mended.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { "Gunmen/NOUN/NNS killed/NOUN/NN 12/NUM/CD", "killed VERB|VBD" },
        { "Floods/NOUN/NNS and/CCONJ/CC 49/NUM/CD killed/NOUN/NN", "killed VERB|VBN" },
        { "Man/NOUN/NN kills/NOUN/NNS his/PRON/PRP$ mother/NOUN/NN", "kills VERB|VBZ" },
        { "Raid/NOUN/NN kills/NOUN/NNS at/ADP/IN least/ADJ/JJS nine/NUM/CD", "kills VERB|VBZ" },
        { "Raid/NOUN/NN kills/NOUN/NNS dozens/NOUN/NNS", "kills VERB|VBZ" },
        { "The/DET/DT raid/NOUN/NN hit/NOUN/NN two/NUM/CD lorries/NOUN/NNS", "hit VERB|VBD" },
        { "The/DET/DT raid/NOUN/NN hit/NOUN/NN `/PUNCT/`` several/ADJ/JJ lorries/NOUN/NNS '/PUNCT/''", "hit VERB|VBD" },
        { "Raids/NOUN/NNS sank/VERB/VBD a/DET/DT boat/NOUN/NN ;/PUNCT/, damaged/ADJ/JJ nine/NUM/CD lorries/NOUN/NNS", "damaged VERB|VBD" },
        { "the/DET/DT damaged/ADJ/JJ nine/NUM/CD lorries/NOUN/NNS", "" },
        { "a/DET/DT torn/ADJ/JJ ,/PUNCT/, damaged/ADJ/JJ lorry/NOUN/NN", "" },
        { "The/DET/DT gust/NOUN/NN flung/NOUN/NN lorries/NOUN/NNS", "flung VERB|VBD" },
        { "Settlers/NOUN/NNS dug/ADJ/JJ wells/NOUN/NNS", "dug VERB|VBD" },
        { "his/PRON/PRP$ slit/ADJ/JJ sleeve/NOUN/NN", "" },
        { "a/DET/DT slit/NOUN/NN", "" },
        { "Gunmen/NOUN/NNS gun/NOUN/NN down/ADP/RP 14/NUM/CD", "gun VERB|VBP" },
        { "US/PROPN/NNP air/NOUN/NN strikes/VERB/VBZ this/DET/DT month/NOUN/NN", "strikes NOUN|NNS" },
        { "The/DET/DT raid/ADJ/JJ killed/VERB/VBD four/NUM/CD", "raid NOUN|NN" },
        { "Promenade/PROPN/NNP des/X/FW Lilas/PROPN/NNP", "des PROPN|NNP" },
        { "17/NUM/CD -/PUNCT/HYPH year/NOUN/NN -/PUNCT/HYPH old/ADJ/JJ was/AUX/VBD", "old NOUN|NN" },
        { "17/NUM/CD -/PUNCT/HYPH year/NOUN/NN -/PUNCT/HYPH old/ADJ/JJ boy/NOUN/NN", "" },
        { "nine/NUM/CD -/PUNCT/HYPH month/NOUN/NN -/PUNCT/HYPH old/ADJ/JJ ./PUNCT/.", "old NOUN|NN" },
        { "the/DET/DT old/ADJ/JJ and/CCONJ/CC", "" },
        { "the/DET/DT offensive/ADJ/JJ remarks/NOUN/NNS", "" },
        // Headlines.
        { "Teen/NUM/CD shot/NOUN/NN in/ADP/IN leg/NOUN/NN", "Teen NOUN|NN; shot VERB|VBN" },
        { "Boy/NOUN/NN ,/PUNCT/, 7/NUM/CD ,/PUNCT/, shot/NOUN/NN in/ADP/IN Arden/PROPN/NNP", "shot VERB|VBN" },
        { "8/NUM/CD -/PUNCT/HYPH year/NOUN/NN -/PUNCT/HYPH old/ADJ/JJ shoots/NOUN/NNS friend/NOUN/NN", "shoots VERB|VBZ" },
        { "Toddler/NOUN/NN shoots/NOUN/NNS self/NOUN/NN", "shoots VERB|VBZ" },
        { "two/NUM/CD special/ADJ/JJ forces/NOUN/NNS soldiers/NOUN/NNS", "" },
        { "the/DET/DT fatal/ADJ/JJ shot/NOUN/NN in/ADP/IN Arden/PROPN/NNP", "" },
        // What somebody is blamed for doing.
        { "Residents/NOUN/NNS accused/VERB/VBD the/DET/DT army/NOUN/NN of/ADP/IN shelling/NOUN/NN homes/NOUN/NNS", "shelling VERB|VBG" },
        { "They/PRON/PRP were/AUX/VBD charged/VERB/VBN with/ADP/IN shooting/NOUN/NN two/NUM/CD guards/NOUN/NNS", "shooting VERB|VBG" },
        { "Residents/NOUN/NNS accused/VERB/VBD the/DET/DT army/NOUN/NN of/ADP/IN bombing/NOUN/NN raids/NOUN/NNS", "" },
        { "Residents/NOUN/NNS told/VERB/VBD the/DET/DT army/NOUN/NN of/ADP/IN shelling/NOUN/NN homes/NOUN/NNS", "" },
        { "They/PRON/PRP were/AUX/VBD charged/VERB/VBN with/ADP/IN shooting/NOUN/NN ./PUNCT/.", "" },
        // What is a noun in its phrase stays one.
        { "The/DET/DT kills/NOUN/NNS his/PRON/PRP$ mother/NOUN/NN", "" },
        { "a/DET/DT hit/NOUN/NN 12/NUM/CD", "" },
        { "the/DET/DT wounded/NOUN/NN 12/NUM/CD", "" },
        { "A/DET/DT rocket/NOUN/NN strikes/VERB/VBZ two/NUM/CD markets/NOUN/NNS", "" },
        { "Rebels/NOUN/NNS killed/VERB/VBD nine/NUM/CD", "" },
        // Words for people, for verbs and for names.
        { "Gunman/NOUN/NN kills/VERB/VBZ nurse/VERB/VBP at/ADP/IN clinic/NOUN/NN", "nurse NOUN|NN" },
        { "Boy/ADJ/JJ shot/VERB/VBN in/ADP/IN Arda/PROPN/NNP", "Boy NOUN|NN" },
        { "Another/DET/DT villager/ADJ/JJ spoke/NOUN/NN of/ADP/IN deaths/NOUN/NNS", "villager NOUN|NN; spoke VERB|VBD" },
        { "a/DET/DT child/ADJ/JJ prodigy/NOUN/NN", "" },
        { "Nine/NUM/CD men/NOUN/NNS sustained/ADJ/JJ burns/NOUN/NNS", "sustained VERB|VBD" },
        { "weeks/NOUN/NNS of/ADP/IN sustained/ADJ/JJ fire/NOUN/NN", "" },
        { "Jon/PROPN/NNP underwent/VERB/VB surgery/NOUN/NN", "underwent VERB|VBD" },
        { "According/VERB/VBG to/PART/TO coroner/VERB/VB Jon/PROPN/NNP", "coroner NOUN|NN" },
        { "It/PRON/PRP told/VERB/VBD AFP/ADV/RB nine/NUM/CD died/VERB/VBD", "AFP PROPN|NNP" },
        { "Su-/INTJ/UH 34/NUM/CD jets/NOUN/NNS", "Su- PROPN|NNP" },
        { "She/PRON/PRP was/AUX/VBD wounded/ADJ/JJ ./PUNCT/.", "wounded VERB|VBN" },
        { "the/DET/DT wounded/ADJ/JJ boy/NOUN/NN", "" },
        { "were/AUX/VBD found/VERB/VBN shot/ADJ/JJ to/ADP/IN death/NOUN/NN", "shot VERB|VBN" },
        { "Norse/ADJ/JJ forces/NOUN/NNS shot/NOUN/NN and/CCONJ/CC killed/VERB/VBD", "shot VERB|VBD" },
        { "It/PRON/PRP denied/VERB/VBD shelling/NOUN/NN farmers/NOUN/NNS", "shelling VERB|VBG" },
        { "It/PRON/PRP denied/VERB/VBD shelling/NOUN/NN attacks/NOUN/NNS", "" },
        { "Police/NOUN/NNS suspect/NOUN/NN Velm/PROPN/NNP of/ADP/IN looting/VERB/VBG", "suspect VERB|VBP" },
        { "the/DET/DT suspect/NOUN/NN Velm/PROPN/NNP of/ADP/IN Arda/PROPN/NNP", "" },
        { "Anna/PROPN/NNP bought/VERB/VBD bread/NOUN/NN", "" },
        { "bread/NOUN/NN and/CCONJ/CC wine/NOUN/NN", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_slip_is_mended_where_the_words_beside_it_tell(string words, string expected)
    {
        var parts = words.Split(' ').Select(word => word.Split('/')).ToList();
        var texts = parts.Select(part => part[0]).ToArray();
        var room = new Workspace();
        room.Begin(parts.Count);
        for (var at = 0; at < parts.Count; at++)
        {
            room.Put(at, texts[at]);
            Tagger.Put(room, at, Number($"{parts[at][1]}|{parts[at][2]}"));
        }

        Mender.Mend(room, texts);

        Assert.Equal(expected, string.Join("; ", Enumerable.Range(0, parts.Count)
            .Where(at => Tagger.Tags[room.Tags[at]].ToString() != $"{parts[at][1]}|{parts[at][2]}")
            .Select(at => $"{texts[at]} {Tagger.Tags[room.Tags[at]]}")));
    }

    [Fact]
    public void No_words_are_no_matter()
    {
        var room = new Workspace();
        room.Begin(0);
        Mender.Mend(room, []);
        Assert.Equal(0, room.Count);
    }

    static int Number(string tag) => Array.FindIndex(Tagger.Tags, pair => pair.ToString() == tag) is >= 0 and var number
        ? number : throw new ArgumentException($"The tagger knows no tag {tag}.", nameof(tag));
}

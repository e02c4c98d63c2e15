using Attest.Parse.Mending;

namespace Attest.Tests.Parse.Mending;

/// <summary>Phrases hung on the wrong word, whichever models drew the tree: counted people, lists, what goes with the verb.</summary>
public sealed class MendedPhrasesTests
{
    /// <summary>A parse, and the words whose arc is mended, each as word←head relation.</summary>
    public static TheoryData<string, string> Phrases => new()
    {
        // How many were hit, and what is told of them.
        { "No/no/DET/2/det fewer/fewer/NOUN/7/nsubj:pass than/than/ADP/5/case 17/17/NUM/5/nummod clerks/clerk/NOUN:NNS/2/nmod were/be/AUX/7/aux:pass killed/kill/VERB:VBN/0/root", "fewer←17 advmod; than←fewer fixed; clerks←killed nsubj:pass" },
        { "They/they/PRON/2/nsubj shot/shoot/VERB:VBD/0/root down/down/ADP:RP/2/compound:prt 15/15/NUM/7/nummod of/of/ADP/7/case 22/22/NUM/7/nummod rockets/rocket/NOUN:NNS/2/obj", "15←shot obj; rockets←15 nmod" },
        { "Vans/van/NOUN:NNS/2/nsubj mowed/mow/VERB:VBD/0/root down/down/ADP:RP/2/advmod a/a/DET/5/det dozen/dozen/NOUN/3/appos walkers/walker/NOUN:NNS/5/obj", "down←mowed compound:prt; dozen←walkers nummod; walkers←mowed obj" },
        { "and/and/CCONJ/4/cc three/three/NUM/4/nummod more/more/ADJ:JJR/4/nsubj died/die/VERB:VBD/0/root", "three←died nsubj; more←three amod" },
        { "Boys/boy/NOUN:NNS/6/nsubj were/be/AUX/6/cop among/among/ADP/6/mark the/the/DET/6/det 14/14/NUM/6/compound killed/kill/VERB:VBN/0/root", "14←killed nummod" },
        { "more/more/ADJ:JJR/4/advmod than/than/ADP/3/case 17/17/NUM/4/nummod clerks/clerk/NOUN:NNS/5/nsubj:pass fell/fall/VERB:VBD/0/root", "" },
        // A verb has its own subject.
        { "Norwegian/Norwegian/ADJ/2/amod forces/force/NOUN:NNS/3/compound shot/shoot/VERB:VBD/0/root boys/boy/NOUN:NNS/3/obj", "forces←shot nsubj" },
        { "Police/police/NOUN:NNS/2/nsubj said/say/VERB:VBD/8/advcl the/the/DET/4/det gunman/gunman/NOUN/2/obj who/who/PRON:WP/6/nsubj fled/flee/VERB:VBD/4/acl:relcl was/be/AUX/8/aux:pass killed/kill/VERB:VBN/0/root", "said←- root; gunman←killed nsubj:pass; killed←said ccomp" },
        { "Guards/guard/NOUN:NNS/3/nsubj:pass were/be/AUX/3/aux:pass hurt/hurt/VERB:VBN/0/root and/and/CCONJ/5/cc two/two/NUM/3/conj of/of/ADP/7/case them/they/PRON/5/nmod were/be/AUX/9/aux:pass shot/shoot/VERB:VBN/3/conj", "and←shot cc; two←shot nsubj:pass" },
        { "Hale/Hale/PROPN/2/nsubj said/say/VERB:VBD/0/root nine/nine/NUM/4/nummod guards/guard/NOUN:NNS/2/obj and/and/CCONJ/8/cc one/one/NUM/8/nsubj had/have/AUX/8/aux died/die/VERB:VBN/2/conj", "guards←died nsubj; and←one cc; one←guards conj; died←said ccomp" },
        { "Jets/jet/NOUN:NNS/2/nsubj struck/strike/VERB:VBD/0/root bands/band/NOUN:NNS/2/obj but/but/CCONJ/7/cc Arda/Arda/PROPN/6/nsubj voiced/voice/VERB:VBN/7/amod doubts/doubt/NOUN:NNS/3/conj", "but←voiced cc; voiced←struck conj; doubts←voiced obj" },
        // What goes with the verb and not with its object.
        { "It/it/PRON/2/nsubj forced/force/VERB:VBD/0/root boys/boy/NOUN:NNS/2/obj to/to/PART/5/mark flee/flee/VERB:VB/3/acl", "flee←forced xcomp" },
        { "They/they/PRON/2/nsubj have/have/VERB:VBP/0/root plans/plan/NOUN:NNS/2/obj to/to/PART/5/mark flee/flee/VERB:VB/3/acl", "" },
        { "They/they/PRON/2/nsubj beat/beat/VERB:VBD/0/root herders/herder/NOUN:NNS/2/obj to/to/ADP/5/case death/death/NOUN/3/nmod", "death←beat obl" },
        { "They/they/PRON/2/nsubj fired/fire/VERB:VBD/0/root rockets/rocket/NOUN:NNS/2/obj and/and/CCONJ/5/cc shells/shell/NOUN:NNS/3/conj at/at/ADP/7/case Arda/Arda/PROPN/5/nmod", "Arda←fired obl" },
        { "They/they/PRON/2/nsubj saw/see/VERB:VBD/0/root rockets/rocket/NOUN:NNS/2/obj at/at/ADP/5/case Arda/Arda/PROPN/3/nmod", "" },
        { "It/it/PRON/2/nsubj killed/kill/VERB:VBD/0/root Hale/Hale/PROPN/2/obj and/and/CCONJ/5/cc nine/nine/NUM/2/conj of/of/ADP/8/case his/his/PRON:PRP$/8/nmod:poss men/man/NOUN:NNS/5/nmod", "nine←Hale conj" },
        { "They/they/PRON/2/nsubj killed/kill/VERB:VBD/0/root 40/40/NUM/2/obj on/on/ADP/5/case Friday/Friday/PROPN/2/obl and/and/CCONJ/7/cc 30/30/NUM/2/conj", "" },
        { "Bombs/bomb/NOUN:NNS/2/nsubj left/leave/VERB:VBD/0/root guards/guard/NOUN:NNS/2/obj and/and/CCONJ/6/cc drivers/driver/NOUN:NNS/6/obl:unmarked dead/dead/ADJ/2/conj", "and←drivers cc; drivers←guards conj; dead←left xcomp" },
        { "They/they/PRON/2/nsubj told/tell/VERB:VBD/0/root AFP/AFP/PROPN/5/nmod:unmarked 19/19/NUM/5/nummod guards/guard/NOUN:NNS/6/nsubj died/die/VERB:VBD/2/ccomp", "AFP←told iobj" },
        { "It/it/PRON/2/nsubj put/put/VERB:VBD/0/root 11/11/NUM/4/nummod dead/dead/ADJ/2/conj and/and/CCONJ/7/cc 30/30/NUM/7/nsubj wounded/wound/VERB:VBD/2/conj", "wounded←dead conj" },
        { "Men/man/NOUN:NNS/8/nsubj:pass of/of/ADP/4/case the/the/DET/4/det Guard/Guard/PROPN/1/nmod and/and/CCONJ/7/cc their/their/PRON:PRP$/7/nmod:poss cook/cook/NOUN/4/conj died/die/VERB:VBD/0/root", "cook←Men conj" },
        // Behind a place and a colon, and behind a party's name.
        { "Chad/Chad/PROPN/4/nsubj ~:/:/PUNCT/3/punct 20/20/NUM/1/appos feared/fear/VERB:VBN/0/root dead/dead/ADJ/4/xcomp", "Chad←feared dislocated; 20←feared nsubj:pass" },
        { "Arda/Arda/PROPN:NNP/7/nsubj Front/Front/PROPN:NNP/7/obl (/(/PUNCT/4/punct AF/AF/PROPN:NNP/2/appos )/)/PUNCT/4/punct men/man/NOUN:NNS/7/nsubj burned/burn/VERB:VBD/0/root", "Arda←Front compound; Front←men compound" },
        // A clause stands beside a verb, and somebody freed is no clause.
        { "They/they/PRON/2/nsubj hit/hit/VERB:VBD/0/root bands/band/NOUN:NNS/2/obj but/but/CCONJ/6/cc Arda/Arda/PROPN/6/nsubj objected/object/VERB:VBD/3/conj", "objected←hit conj" },
        { "They/they/PRON/2/nsubj freed/free/VERB:VBD/0/root nine/nine/NUM/6/nsubj of/of/ADP/5/case them/they/PRON/3/nmod kidnapped/kidnap/VERB:VBD/2/ccomp ~,/,/PUNCT/8/punct raising/raise/VERB:VBG/9/amod hopes/hope/NOUN:NNS/2/obj", "nine←freed obj; kidnapped←nine acl; raising←freed advcl; hopes←raising obj" },
        { "It/it/PRON/2/nsubj saw/see/VERB:VBD/0/root men/man/NOUN:NNS/2/obj killed/kill/VERB:VBN/3/acl and/and/CCONJ/6/cc aid/aid/NOUN/4/conj to/to/ADP/8/case boys/boy/NOUN:NNS/6/nmod destroyed/destroy/VERB:VBN/8/acl", "destroyed←aid acl" },
        { "Group/group/NOUN/0/root Velm/Velm/PROPN/3/compound Front/Front/PROPN/5/nsubj has/have/AUX/5/aux fled/flee/VERB:VBN/1/acl:relcl", "Group←fled nsubj; Front←Group appos; fled←- root" },
        // Lists and names.
        { "They/they/PRON/2/nsubj hit/hit/VERB:VBD/0/root units/unit/NOUN:NNS/2/obj ~;/;/PUNCT/5/punct destroyed/destroy/VERB:VBD/2/conj vans/van/NOUN:NNS/5/obj ~,/,/PUNCT/8/punct pits/pit/NOUN:NNS/3/conj and/and/CCONJ/10/cc guns/gun/NOUN:NNS/12/nsubj ~;/;/PUNCT/12/punct damaged/damage/VERB:VBD/2/conj roads/road/NOUN:NNS/12/obj", "pits←vans conj; guns←pits conj" },
        { "in/in/ADP/6/case Tarsk/Tarsk/PROPN/6/compound al/al/PROPN/6/compound ~-/-/PUNCT/5/punct ~Velm/Velm/PROPN/3/flat district/district/NOUN/0/root", "al←Tarsk flat; Velm←Tarsk flat" },
        { "Boys/boy/NOUN:NNS/2/nsubj died/die/VERB:VBD/0/root there/there/ADV/2/advmod ~,/,/PUNCT/5/punct two/two/NUM/2/conj in/in/ADP/7/case Arda/Arda/PROPN/2/obl", "Arda←two nmod" },
        { "Boys/boy/NOUN:NNS/3/nsubj ~,/,/PUNCT/1/punct died/die/VERB:VBD/0/root in/in/ADP/2/case", "in←Boys case" },
        // A past form that nobody can be so done to.
        { "Rockets/rocket/NOUN:NNS/0/root slammed/slam/VERB:VBN/1/acl into/into/ADP/4/case barns/barn/NOUN:NNS/2/obl", "Rockets←slammed nsubj; slammed←- root" },
        { "Rockets/rocket/NOUN:NNS/0/root fired/fire/VERB:VBN/1/acl into/into/ADP/4/case barns/barn/NOUN:NNS/2/obl", "" },
    };

    [Theory, MemberData(nameof(Phrases))]
    public void A_phrase_is_mended_where_the_words_leave_no_doubt(string words, string expected)
    {
        var before = TestSentence.Read(words).Tokens;
        var after = TreeMender.Mend(before);
        Assert.Equal(expected, string.Join("; ", after.Where(token => token != before[token.Index]).Select(token => $"{token.Text}←{(token.Head < 0 ? "-" : after[token.Head].Text)} {token.Relation}")));
    }

    [Theory, MemberData(nameof(Phrases))]
    public void What_is_mended_stays_as_it_is(string words, string expected)
    {
        var once = TreeMender.Mend(TestSentence.Read(words).Tokens);
        Assert.True(once.SequenceEqual(TreeMender.Mend(once)), expected);
    }
}

using Attest.Extract.Speech;

namespace Attest.Tests.Extract.Speech;

public sealed class SayingVerbsTests
{
    static readonly SayingVerbs Verbs = new(CueTable.Load(), SpeechWords.Load());

    public static TheoryData<string, string> Cases => new()
    {
        // said that
        {
            "The/the/DET/3/det Health/Health/PROPN/3/compound Committee/Committee/PROPN/4/nsubj said/say/VERB/0/root that/that/SCONJ/9/mark nine/nine/NUM/7/nummod villagers/villager/NOUN:NNS/9/nsubj had/have/AUX/9/aux died/die/VERB:VBN/4/ccomp ~././PUNCT/4/punct",
            "The Health Committee | said | that nine villagers had died"
        },
        // at the end
        {
            "Nine/nine/NUM/2/nummod villagers/villager/NOUN:NNS/3/nsubj died/die/VERB/8/ccomp in/in/ADP/5/case Dorsk/Dorsk/PROPN/3/obl ~,/,/PUNCT/3/punct officials/official/NOUN:NNS/8/nsubj said/say/VERB/0/root Friday/Friday/PROPN/8/obl:unmarked ~././PUNCT/8/punct",
            "officials | said | Nine villagers died in Dorsk"
        },
        // at the end, with the subject hung on the clause before it
        {
            "A/a/DET/2/det raid/raid/NOUN/3/nsubj killed/kill/VERB/10/ccomp two/two/NUM/3/obj and/and/CCONJ/6/cc wounded/wound/VERB/3/conj nine/nine/NUM/6/obj ~,/,/PUNCT/7/punct Ruvan/Ruvan/PROPN/7/conj officials/official/NOUN:NNS/7/appos said/say/VERB/0/root ~././PUNCT/11/punct",
            "Ruvan officials | said | A raid killed two and wounded nine"
        },
        // amid the words
        {
            "The/the/DET/2/det raid/raid/NOUN/7/nsubj ~,/,/PUNCT/5/punct Petrov/Petrov/PROPN/5/nsubj said/say/VERB/7/parataxis ~,/,/PUNCT/5/punct destroyed/destroy/VERB/0/root two/two/NUM/9/nummod depots/depot/NOUN:NNS/7/obj ~././PUNCT/7/punct",
            "Petrov | said | The raid + destroyed two depots"
        },
        // inverted
        {
            "\"/\"/PUNCT/4/punct ~Two/two/NUM/3/nummod depots/depot/NOUN:NNS/4/nsubj burned/burn/VERB/7/ccomp ~,/,/PUNCT/4/punct ~\"/\"/PUNCT/4/punct said/say/VERB/0/root Ana/Ana/PROPN/7/nsubj Petrov/Petrov/PROPN/8/flat ~,/,/PUNCT/12/punct the/the/DET/12/det mayor/mayor/NOUN/8/appos ~././PUNCT/7/punct",
            "Ana Petrov , the mayor | said | \" Two depots burned , \""
        },
        // accused of
        {
            "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj accused/accuse/VERB/0/root the/the/DET/5/det army/army/NOUN/3/obj of/of/SCONJ/7/mark killing/kill/VERB:VBG/3/advcl six/six/NUM/9/nummod clerks/clerk/NOUN:NNS/7/obj ~././PUNCT/3/punct",
            "The mayor | accused | the army of killing six clerks"
        },
        // a noun that is denied
        {
            "The/the/DET/2/det army/army/NOUN/3/nsubj denied/deny/VERB/0/root the/the/DET/5/det claims/claim/NOUN:NNS/3/obj ~././PUNCT/3/punct",
            "The army | denied | the claims"
        },
        // what it is called
        {
            "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj called/call/VERB/0/root the/the/DET/5/det raid/raid/NOUN/3/obj a/a/DET/7/det reprisal/reprisal/NOUN/3/xcomp ~././PUNCT/3/punct",
            "The mayor | called | the raid a reprisal"
        },
        // cited as saying: the object speaks
        {
            "Vesna/Vesna/PROPN/2/nsubj cited/cite/VERB/0/root Petrov/Petrov/PROPN/2/obj as/as/SCONJ/5/mark saying/say/VERB:VBG/2/advcl that/that/SCONJ/9/mark the/the/DET/8/det bridge/bridge/NOUN/9/nsubj fell/fall/VERB/5/ccomp ~././PUNCT/2/punct",
            "Petrov | cited | that the bridge fell"
        },
        // claimed, without what else the report tells of it
        {
            "The/the/DET/2/det band/band/NOUN/3/nsubj claimed/claim/VERB/0/root two/two/NUM/5/nummod raids/raid/NOUN:NNS/3/obj which/which/PRON:WDT/7/nsubj killed/kill/VERB/5/acl:relcl nine/nine/NUM/9/nummod men/man/NOUN:NNS/7/obj ~././PUNCT/3/punct",
            "The band | claimed | two raids"
        },
        // by whom, in the passive
        {
            "The/the/DET/2/det raid/raid/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass claimed/claim/VERB:VBN/0/root by/by/ADP/7/case the/the/DET/7/det band/band/NOUN/4/obl:agent ~././PUNCT/4/punct",
            "the band | was claimed | The raid"
        },
        // the clause after "although" is the report's own
        {
            "Petrov/Petrov/PROPN/2/nsubj said/say/VERB/0/root nine/nine/NUM/4/nsubj died/die/VERB/2/ccomp ~,/,/PUNCT/9/punct although/although/SCONJ/9/mark nobody/nobody/PRON/9/nsubj was/be/AUX/9/cop sure/sure/ADJ/4/advcl ~././PUNCT/2/punct",
            "Petrov | said | nine died"
        },
        // a clause beside the attribution is the report's own
        {
            "Petrov/Petrov/PROPN/2/nsubj said/say/VERB/0/root nine/nine/NUM/4/nsubj died/die/VERB/2/ccomp ~,/,/PUNCT/8/punct but/but/CCONJ/8/cc troops/troops/NOUN:NNS/8/nsubj left/leave/VERB/2/conj ~././PUNCT/2/punct",
            "Petrov | said | nine died"
        },
        // nothing is said
        {
            "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj declined/decline/VERB/0/root to/to/PART/5/mark say/say/VERB:VB/3/xcomp who/who/PRON/7/nsubj fired/fire/VERB/5/ccomp ~././PUNCT/3/punct",
            ""
        },
        {
            "Troops/troops/NOUN:NNS/2/nsubj continued/continue/VERB/0/root to/to/PART/4/mark shell/shell/VERB:VB/2/xcomp the/the/DET/6/det town/town/NOUN/4/obj ~././PUNCT/2/punct",
            ""
        },
        // a relative clause of the subject is no part of what it says
        {
            "Petrov/Petrov/PROPN/8/nsubj ~,/,/PUNCT/4/punct who/who/PRON:WP/4/nsubj killed/kill/VERB/1/acl:relcl nine/nine/NUM/6/nummod men/man/NOUN:NNS/4/obj ~,/,/PUNCT/1/punct said/say/VERB/0/root he/he/PRON/10/nsubj slept/sleep/VERB/8/ccomp ~././PUNCT/8/punct",
            "Petrov | said | he slept"
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Finds_who_says_what_in_a_sentence(string words, string expected)
    {
        var tree = SpeechLines.Tree(words);
        Assert.Equal(expected, string.Join("; ", Verbs.Find(tree).Select(saying => SpeechLines.Of(tree, saying))));
    }
}

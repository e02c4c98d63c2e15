using System.Collections.Immutable;
using Attest.Model;
using Attest.Parse.Mending;
using Attest.Tests.Properties;

namespace Attest.Tests.Parse.Mending;

public sealed class MendedArcsTests
{
    /// <summary>A parse, and the words whose arc is mended, each as word←head relation.</summary>
    public static TheoryData<string, string> Arcs => new()
    {
        // A clause that "after" opens stands beside no other.
        { "Troops/troop/NOUN:NNS/2/nsubj fled/flee/VERB/0/root after/after/SCONJ/5/mark rebels/rebel/NOUN:NNS/5/nsubj shelled/shell/VERB/2/conj Arda/Arda/PROPN/5/obj", "shelled←fled advcl" },
        { "Troops/troop/NOUN:NNS/2/nsubj fled/flee/VERB/0/root and/and/CCONJ/5/cc rebels/rebel/NOUN:NNS/5/nsubj shelled/shell/VERB/2/conj Arda/Arda/PROPN/5/obj", "" },
        // After a semicolon the verb goes with the verb before, not with its object.
        { "They/they/PRON/2/nsubj hit/hit/VERB/0/root six/six/NUM/4/nummod units/unit/NOUN:NNS/2/obj ~;/;/PUNCT/6/punct destroyed/destroy/VERB:VBN/4/acl a/a/DET/8/det depot/depot/NOUN/6/obj", "destroyed←hit conj" },
        { "They/they/PRON/2/nsubj hit/hit/VERB/0/root six/six/NUM/4/nummod units/unit/NOUN:NNS/2/obj destroyed/destroy/VERB:VBN/4/acl before/before/ADV/5/advmod", "" },
        // A number right before a plural counts it.
        { "They/they/PRON/2/nsubj shot/shoot/VERB/0/root nine/nine/NUM/2/obj former/former/ADJ/5/amod guards/guard/NOUN:NNS/2/obj", "nine←guards nummod" },
        { "They/they/PRON/2/nsubj shot/shoot/VERB/0/root nine/nine/NUM/4/nummod guards/guard/NOUN:NNS/2/obj", "" },
        // A past tense describes no noun; where the noun is all there is, it is the subject.
        { "Ten/ten/NUM/2/nummod marines/marine/NOUN:NNS/0/root died/die/VERB/2/acl", "marines←died nsubj; died←- root" },
        { "They/they/PRON/2/nsubj saw/see/VERB/0/root marines/marine/NOUN:NNS/2/obj died/die/VERB/3/acl", "" },
        // How old they are.
        { "They/they/PRON/2/nsubj took/take/VERB/0/root 20/20/NUM/5/nummod children/child/NOUN:NNS/5/compound ages/age/NOUN:NNS/2/obj 6/6/NUM/5/nummod", "20←children nummod; children←took obj; ages←children nmod:unmarked" },
        // What somebody is blamed for doing describes nobody it was done to.
        { "They/they/PRON/2/nsubj blamed/blame/VERB/0/root rebels/rebel/NOUN:NNS/2/obj for/for/ADP/6/case bombing/bomb/VERB:VBG/6/amod civilians/civilian/NOUN:NNS/3/nmod", "for←bombing mark; bombing←blamed advcl; civilians←bombing obj" },
        { "They/they/PRON/3/nsubj:pass were/be/AUX/3/aux:pass acquitted/acquit/VERB/0/root of/of/ADP/6/case bombing/bomb/VERB:VBG/6/compound villages/village/NOUN:NNS/3/obl", "of←bombing mark; bombing←acquitted advcl; villages←bombing obj" },
        { "They/they/PRON/2/nsubj blamed/blame/VERB/0/root rebels/rebel/NOUN:NNS/2/obj for/for/ADP/6/case bombing/bomb/VERB:VBG/6/amod raids/raid/NOUN:NNS/3/nmod", "" },
        { "They/they/PRON/2/nsubj told/tell/VERB/0/root rebels/rebel/NOUN:NNS/2/obj of/of/ADP/6/case bombing/bomb/VERB:VBG/6/amod civilians/civilian/NOUN:NNS/3/nmod", "" },
        // Who they were among is what they were.
        { "Four/four/NUM/2/nummod boys/boy/NOUN:NNS/7/nsubj were/be/AUX/7/aux:pass among/among/ADP/6/case nine/nine/NUM/6/nummod people/people/NOUN:NNS/7/nsubj killed/kill/VERB:VBN/0/root", "were←people cop" },
        { "Four/four/NUM/2/nummod boys/boy/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root", "" },
        // Parts are no more people beside the whole.
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/0/root among/among/ADP/4/case them/they/PRON/6/nmod two/two/NUM/6/nummod boys/boy/NOUN:NNS/2/conj girls/girl/NOUN:NNS/2/conj", "boys←people nmod; girls←boys conj" },
        // A day is nothing that is said.
        { "Boys/boy/NOUN:NNS/2/nsubj:pass shot/shoot/VERB:VBN/5/ccomp Friday/Friday/PROPN/5/ccomp police/police/NOUN:NNS/5/nsubj said/say/VERB:VBD/0/root", "Friday←shot obl:unmarked" },
        { "Friday/Friday/PROPN/3/ccomp police/police/NOUN:NNS/3/nsubj said/say/VERB:VBD/0/root", "" },
        // An adjective that opens the sentence describes its subject.
        { "Velmar/Velmar/ADJ/0/root jets/jet/NOUN:NNS/3/nsubj struck/strike/VERB:VBD/1/parataxis depots/depot/NOUN:NNS/3/obj", "Velmar←jets amod; struck←- root" },
        { "Wrong/wrong/ADJ/0/root ,/,/PUNCT/1/punct they/they/PRON/4/nsubj said/say/VERB:VBD/1/parataxis", "" },
        // A past tense without a subject or a pronoun is no relative clause.
        { "Ten/ten/NUM/2/nummod marines/marine/NOUN:NNS/0/root and/and/CCONJ/4/cc guards/guard/NOUN:NNS/2/conj died/die/VERB:VBD/4/acl:relcl", "marines←died nsubj; died←- root" },
        { "The/the/DET/2/det marines/marine/NOUN:NNS/0/root who/who/PRON:WP/4/nsubj died/die/VERB:VBD/2/acl:relcl", "" },
        // "in which" opens a clause that describes a noun.
        { "They/they/PRON/2/nsubj recalled/recall/VERB:VBD/0/root raids/raid/NOUN:NNS/2/obj near/near/ADP/5/case Arda/Arda/PROPN/3/nmod last/last/ADJ/7/amod week/week/NOUN/11/obl:unmarked in/in/ADP/9/case which/which/PRON:WDT/11/obl boys/boy/NOUN:NNS/11/nsubj died/die/VERB:VBD/2/parataxis", "week←raids obl:unmarked; died←raids acl:relcl" },
        { "They/they/PRON/2/nsubj recalled/recall/VERB:VBD/0/root raids/raid/NOUN:NNS/2/obj in/in/ADP/5/case which/which/PRON:WDT/7/obl boys/boy/NOUN:NNS/7/nsubj died/die/VERB:VBD/3/acl:relcl", "" },
        // No place has a day: the verb has.
        { "Rebels/rebel/NOUN:NNS/2/nsubj killed/kill/VERB:VBD/0/root boys/boy/NOUN:NNS/2/obj in/in/ADP/5/case Arda/Arda/PROPN/3/nmod on/on/ADP/7/case Friday/Friday/PROPN/5/nmod", "Friday←killed obl" },
        { "The/the/DET/2/det raid/raid/NOUN/5/nsubj on/on/ADP/4/case Friday/Friday/PROPN/2/nmod failed/fail/VERB:VBD/0/root", "" },
        // Who cites officials does not describe them.
        { "Jets/jet/NOUN:NNS/2/nsubj fled/flee/VERB:VBD/0/root ,/,/PUNCT/5/punct a/a/DET/5/det paper/paper/NOUN/6/nsubj reports/report/VERB:VBZ/2/parataxis ,/,/PUNCT/9/punct citing/cite/VERB:VBG/9/amod officials/official/NOUN:NNS/2/obl", "citing←reports advcl; officials←citing obj" },
        // "had" before a participle is no main verb.
        { "The/the/DET/2/det blast/blast/NOUN/3/nsubj had/have/AUX/0/root shattered/shatter/VERB:VBN/5/amod windows/window/NOUN:NNS/3/obj", "blast←shattered nsubj; had←shattered aux; shattered←- root; windows←shattered obj" },
        { "The/the/DET/2/det house/house/NOUN/3/nsubj has/have/VERB/0/root broken/break/VERB:VBN/5/amod windows/window/NOUN:NNS/3/obj", "" },
    };

    [Theory, MemberData(nameof(Arcs))]
    public void An_arc_is_mended_where_the_words_leave_no_doubt(string words, string expected)
    {
        var before = TestSentence.Read(words).Tokens;
        var after = TreeMender.Mend(before);
        Assert.Equal(expected, string.Join("; ", after.Where(token => token != before[token.Index]).Select(token => $"{token.Text}←{(token.Head < 0 ? "-" : after[token.Head].Text)} {token.Relation}")));
    }

    [Theory, MemberData(nameof(Arcs))]
    public void What_is_mended_stays_as_it_is(string words, string expected)
    {
        var once = TreeMender.Mend(TestSentence.Read(words).Tokens);
        Assert.True(once.SequenceEqual(TreeMender.Mend(once)), expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_tree_stays_a_tree_whatever_it_was(int run)
    {
        for (var seed = run * 250; seed < (run + 1) * 250; seed++)
            foreach (var sentence in new RandomParses(seed).Report(4, 40).Sentences)
                AssertTree(TreeMender.Mend(sentence.Tokens), seed);
    }

    [Fact]
    public void Words_tags_and_places_are_not_touched()
    {
        foreach (var sentence in new RandomParses(5).Report(60, 40).Sentences)
        {
            var mended = TreeMender.Mend(sentence.Tokens);
            Assert.Equal(sentence.Tokens.Select(token => (token.Text, token.Lemma, token.Tag, token.Xpos, token.At)), mended.Select(token => (token.Text, token.Lemma, token.Tag, token.Xpos, token.At)));
        }
    }

    static void AssertTree(ImmutableArray<Token> tokens, int seed)
    {
        Assert.True(tokens.Count(token => token.Head < 0) == 1, $"seed {seed}: {tokens.Count(token => token.Head < 0)} roots");
        foreach (var token in tokens)
        {
            var (at, steps) = (token.Index, 0);
            while (at >= 0 && steps++ <= tokens.Length) at = tokens[at].Head;
            Assert.True(at < 0, $"seed {seed}: “{token.Text}” {token.Index} hangs in a circle");
        }
    }
}

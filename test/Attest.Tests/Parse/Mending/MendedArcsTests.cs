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

using System.Collections.Immutable;
using Attest.Model;
using Attest.Parse.Mending;

namespace Attest.Tests.Parse.Mending;

public sealed class TreeMenderTests
{
    static readonly (string Tag, string Fine)[] Tags = [("NOUN", "NN"), ("NOUN", "NNS"), ("PROPN", "NNP"), ("NUM", "CD"), ("VERB", "VBD"), ("VERB", "VBN"), ("VERB", "VBG"), ("AUX", "VBD"), ("PRON", "WDT"), ("ADJ", "JJ"), ("ADP", "IN"), ("PUNCT", ",")];
    static readonly string[] Relations = ["nsubj", "obj", "obl", "acl", "acl:relcl", "parataxis", "ccomp", "aux:pass", "amod", "nmod", "conj", "advcl", "mark", "case", "nummod", "dep"];
    static readonly (string Text, string Lemma)[] Words = [("three", "three"), ("marines", "marine"), ("died", "die"), ("had", "have"), ("after", "after"), (";", ";"), ("hours", "hour"), ("ages", "age"), ("people", "people"), ("accused", "accuse"), ("of", "of"), ("which", "which"), ("on", "on"), ("Friday", "Friday"), ("citing", "cite"), (",", ","), ("-", "-"), ("among", "among"), ("them", "they"), ("were", "be")];

    [Fact]
    public void Any_tree_stays_a_tree()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var tokens = AnyTree(random, random.Next(1, 12));
            var mended = TreeMender.Mend(tokens);
            Assert.Equal(tokens.Select(token => token.Text), mended.Select(token => token.Text));
            var root = Assert.Single(mended, token => token.Head < 0);
            Assert.All(mended, token => Assert.True(Reaches(mended, token, root.Index), string.Join(' ', mended.Select(word => $"{word.Index}:{word.Text}>{word.Head}"))));
        }
    }

    [Fact]
    public void A_tree_with_nothing_to_mend_is_left_as_it_is()
    {
        ImmutableArray<Token> tokens =
        [
            Word(0, "Two", "two", "NUM", "CD", 1, "nummod"), Word(1, "boys", "boy", "NOUN", "NNS", 2, "nsubj"), Word(2, "died", "die", "VERB", "VBD", -1, "root"),
        ];
        Assert.Equal(tokens, TreeMender.Mend(tokens));
    }

    static bool Reaches(ImmutableArray<Token> tokens, Token token, int root)
    {
        for (var steps = 0; steps <= tokens.Length; steps++)
        {
            if (token.Index == root) return true;
            if (token.Head < 0) return false;
            token = tokens[token.Head];
        }

        return false;
    }

    // Each word hangs on one that was hung before it, so there is one root and no circle.
    static ImmutableArray<Token> AnyTree(Random random, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        var tokens = new Token[count];
        for (var i = 0; i < count; i++)
        {
            var (tag, word) = (Tags[random.Next(Tags.Length)], Words[random.Next(Words.Length)]);
            tokens[order[i]] = Word(order[i], word.Text, word.Lemma, tag.Tag, tag.Fine, i == 0 ? -1 : order[random.Next(i)], i == 0 ? "root" : Relations[random.Next(Relations.Length)]);
        }

        return [.. tokens];
    }

    static Token Word(int index, string text, string lemma, string tag, string fine, int head, string relation) =>
        new(index, new(index * 10, (index * 10) + text.Length), text, lemma, tag, fine, head, relation);
}

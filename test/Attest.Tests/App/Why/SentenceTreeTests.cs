using Attest.App.Why;
using Attest.Model;

namespace Attest.Tests.App.Why;

public sealed class SentenceTreeTests
{
    [Fact]
    public void A_tree_is_drawn_from_its_root()
    {
        var sentence = Make(("Two", 1), ("guards", 2), ("fell", -1), ("at", 4), ("dawn", 2));

        Assert.Equal(
            ["fell  dep X", "├─ guards*  dep X", "│  └─ Two*  dep X", "└─ dawn  dep X", "   └─ at  dep X"],
            SentenceTree.Lines(sentence, new(0, 20)));
    }

    [Fact]
    public void A_circle_is_drawn_once_at_most()
    {
        var sentence = Make(("a", -1), ("b", 2), ("c", 1));

        Assert.Equal(["a  dep X"], SentenceTree.Lines(sentence, new(900, 901)));
    }

    static Sentence Make(params (string Text, int Head)[] words) => new(
        new(0, words.Length * 10), 0,
        [.. words.Select((word, index) => new Token(index, new(index * 10, index * 10 + word.Text.Length), word.Text, word.Text, "X", "X", word.Head, "dep"))], []);
}

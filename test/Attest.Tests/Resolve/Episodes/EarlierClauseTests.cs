using Attest.Resolve.Episodes;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Episodes;

public sealed class EarlierClauseTests
{
    /// <summary>A parse, and where the clause of another attack begins; -1 for nowhere.</summary>
    public static TheoryData<string, int> Sentences => new()
    {
        { "The/the/DET/2/det raid/raid/NOUN/3/nsubj came/come/VERB:VBD/0/root two/two/NUM/5/nummod days/day/NOUN:NNS/3/obl after/after/ADP/8/mark gunmen/gunman/NOUN:NNS/8/nsubj killed/kill/VERB:VBD/3/advcl nine/nine/NUM/10/nummod men/man/NOUN:NNS/8/obj", 5 },
        { "Two/two/NUM/2/nummod men/man/NOUN:NNS/3/nsubj died/die/VERB:VBD/0/root two/two/NUM/5/nummod days/day/NOUN:NNS/3/obl after/after/ADP/8/mark gunmen/gunman/NOUN:NNS/8/nsubj shot/shoot/VERB:VBD/3/advcl them/they/PRON/8/obj", -1 },
        { "The/the/DET/2/det raid/raid/NOUN/3/nsubj came/come/VERB:VBD/0/root shortly/shortly/ADV/5/advmod after/after/ADP/7/case evening/evening/NOUN/7/compound prayers/prayer/NOUN:NNS/3/obl", -1 },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void What_came_so_long_after_another_attack_is_told_apart(string words, int expected) =>
        Assert.Equal(expected, EarlierClause.Start(Readings.Of(words)) ?? -1);
}

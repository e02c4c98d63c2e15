namespace Attest.Tests.Extract;

/// <summary>What a careful coder takes from a plain sentence: figure by figure, with effect, bound and group.</summary>
public sealed class CodedFiguresTests
{
    /// <summary>A parse, and the figures that stand in it.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { "At/at/ADP/2/case least/least/ADJ:JJS/3/nmod 20/20/NUM/4/nummod people/people/NOUN:NNS/6/nsubj:pass were/be/AUX/6/aux:pass killed/kill/VERB:VBN/0/root", "killed at_least 20 people" },
        { "Around/around/ADP/3/case 27/27/NUM/3/nummod villagers/villager/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass killed/kill/VERB:VBN/0/root", "killed about 27 civilians" },
        { "Some/some/DET/3/det 150/150/NUM/3/nummod people/people/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass wounded/wound/VERB:VBN/0/root", "injured about 150 people" },
        { "More/more/ADJ:JJR/3/advmod than/than/ADP/1/fixed 280,000/280,000/NUM/4/nummod people/people/NOUN:NNS/6/nsubj:pass were/be/AUX/6/aux:pass displaced/displace/VERB:VBN/0/root", "displaced more_than 280000 people" },
        { "Up/up/ADP/4/case to/to/ADP/4/case 40/40/NUM/4/nummod soldiers/soldier/NOUN:NNS/6/nsubj:pass were/be/AUX/6/aux:pass killed/kill/VERB:VBN/0/root", "killed at_most 40 soldiers" },
        { "Between/between/ADP/2/case 15/15/NUM/5/nummod and/and/CCONJ/4/cc 20/20/NUM/2/conj civilians/civilian/NOUN:NNS/7/nsubj:pass were/be/AUX/7/aux:pass killed/kill/VERB:VBN/0/root", "killed 15-20 civilians" },
        { "15/15/NUM/4/nummod to/to/ADP/3/case 20/20/NUM/1/nmod civilians/civilian/NOUN:NNS/6/nsubj:pass were/be/AUX/6/aux:pass killed/kill/VERB:VBN/0/root", "killed 15-20 civilians" },
        { "A/a/DET/3/det large/large/ADJ/3/amod number/number/NOUN/7/nsubj:pass of/of/ADP/5/case people/people/NOUN:NNS/3/nmod were/be/AUX/7/aux:pass killed/kill/VERB:VBN/0/root", "killed vague people" },
        { "Dozens/dozen/NOUN:NNS/5/nsubj:pass of/of/ADP/3/case people/people/NOUN:NNS/1/nmod were/be/AUX/5/aux:pass killed/kill/VERB:VBN/0/root", "killed vague people" },
        { "Two/two/NUM/2/compound dozen/dozen/NUM/3/nummod people/people/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass killed/kill/VERB:VBN/0/root", "killed 24 people" },
        { "Nearly/nearly/ADV/2/advmod 600/600/NUM/3/nummod people/people/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass wounded/wound/VERB:VBN/0/root", "injured about 600 people" },
        { "Almost/almost/ADV/2/advmod 600/600/NUM/3/nummod people/people/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass wounded/wound/VERB:VBN/0/root", "injured about 600 people" },
        { "Fewer/few/ADJ:JJR/3/advmod than/than/ADP/1/fixed 10/10/NUM/4/nummod people/people/NOUN:NNS/6/nsubj:pass were/be/AUX/6/aux:pass wounded/wound/VERB:VBN/0/root", "injured fewer_than 10 people" },
        { "Several/several/ADJ/3/amod hundred/hundred/NUM/3/nummod people/people/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass killed/kill/VERB:VBN/0/root", "killed vague people" },
        { "Scores/score/NOUN:NNS/5/nsubj:pass of/of/ADP/3/case people/people/NOUN:NNS/1/nmod were/be/AUX/5/aux:pass wounded/wound/VERB:VBN/0/root", "injured vague people" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass feared/fear/VERB:VBN/0/root dead/dead/ADJ/4/xcomp", "killed 9 people" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass taken/take/VERB:VBN/0/root to/to/ADP/6/case hospital/hospital/NOUN/4/obl", "injured 9 people" },
        { "The/the/DET/2/det shelling/shelling/NOUN/3/nsubj left/leave/VERB/0/root 12/12/NUM/5/nummod people/people/NOUN:NNS/3/obj dead/dead/ADJ/3/xcomp and/and/CCONJ/9/cc 30/30/NUM/9/nsubj wounded/wounded/ADJ/6/conj", "killed 12 people; injured 30 people" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/3/nsubj died/die/VERB/0/root and/and/CCONJ/7/cc four/four/NUM/7/nsubj:pass were/be/AUX/7/aux:pass wounded/wound/VERB:VBN/3/conj", "killed 9 people; injured 4 people" },
        { "The/the/DET/2/det blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root 20/20/NUM/5/nummod civilians/civilian/NOUN:NNS/3/obj ~,/,/PUNCT/9/punct including/include/VERB:VBG/9/case three/three/NUM/9/nummod children/child/NOUN:NNS/5/nmod", "killed 20 civilians; killed 3 children of 20" },
        { "Nine/nine/NUM/2/nummod soldiers/soldier/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass captured/capture/VERB:VBN/0/root", "captured 9 soldiers" },
        { "Gunmen/gunman/NOUN:NNS/2/nsubj abducted/abduct/VERB/0/root 12/12/NUM/4/nummod teachers/teacher/NOUN:NNS/2/obj", "abducted 12 civilians" },
        { "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj destroyed/destroy/VERB/0/root five/five/NUM/5/nummod depots/depot/NOUN:NNS/3/obj and/and/CCONJ/9/cc three/three/NUM/9/nummod command/command/NOUN/9/compound posts/post/NOUN:NNS/5/conj", "destroyed 5 depots; destroyed 3 command posts" },
        { "The/the/DET/2/det attack/attack/NOUN/3/nsubj displaced/displace/VERB/0/root 4,000/4,000/NUM/5/nummod people/people/NOUN:NNS/3/obj", "displaced 4000 people" },
        { "The/the/DET/2/det raid/raid/NOUN/3/nsubj killed/kill/VERB/0/root no/no/DET/5/det one/one/PRON:NN/3/obj", "" },
        { "Nobody/nobody/PRON:NN/3/nsubj:pass was/be/AUX/3/aux:pass hurt/hurt/VERB:VBN/0/root in/in/ADP/6/case the/the/DET/6/det blast/blast/NOUN/3/obl", "" },
        { "The/the/DET/2/det bodies/body/NOUN:NNS/7/nsubj:pass of/of/ADP/5/case nine/nine/NUM/5/nummod people/people/NOUN:NNS/2/nmod were/be/AUX/7/aux:pass found/find/VERB:VBN/0/root after/after/ADP/10/case the/the/DET/10/det raid/raid/NOUN/7/obl", "killed 9 people" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/5/nsubj:pass have/have/AUX:VBP/5/aux been/be/AUX:VBN/5/aux:pass killed/kill/VERB:VBN/0/root or/or/CCONJ/7/cc wounded/wound/VERB:VBN/5/conj in/in/ADP/10/case the/the/DET/10/det shelling/shelling/NOUN/7/obl", "killed_or_injured 9 people" },
        { "The/the/DET/2/det attack/attack/NOUN/3/nsubj caused/cause/VERB/0/root 40/40/NUM/5/nummod casualties/casualty/NOUN:NNS/3/obj", "killed_or_injured 40 people" },
        { "A/a/DET/2/det policeman/policeman/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass shot/shoot/VERB:VBN/0/root dead/dead/ADJ/4/xcomp", "killed 1 police" },
        { "Two/two/NUM/2/nummod journalists/journalist/NOUN:NNS/7/nsubj:pass and/and/CCONJ/5/cc a/a/DET/5/det driver/driver/NOUN/2/conj were/be/AUX/7/aux:pass killed/kill/VERB:VBN/0/root", "killed 2 journalists; killed 1 people" },
        { "The/the/DET/2/det bomber/bomber/NOUN/3/nsubj killed/kill/VERB/0/root himself/himself/PRON/3/obj", "killed 1 militants" },
        { "Shells/shell/NOUN:NNS/2/nsubj hit/hit/VERB/0/root a/a/DET/5/det school/school/NOUN/5/compound bus/bus/NOUN/2/obj", "hit 1 school bus" },
        { "Three/three/NUM/2/nummod houses/house/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass damaged/damage/VERB:VBN/0/root", "damaged 3 houses" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj are/be/AUX:VBP/4/cop missing/missing/ADJ/0/root", "missing 9 people" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_plain_sentence_gives_the_figures_that_a_coder_takes(string words, string expected) => Assert.Equal(expected, Figures(words));

    [Theory, MemberData(nameof(Sentences))]
    public void A_full_stop_changes_nothing(string words, string expected)
    {
        var root = Array.FindIndex(words.Split(' '), word => word.EndsWith("/0/root", StringComparison.Ordinal)) + 1;
        Assert.Equal(expected, Figures($"{words} ~././PUNCT/{root}/punct"));
    }

    [Theory, MemberData(nameof(Sentences))]
    public void Nothing_is_taken_twice(string words, string expected) =>
        Assert.Equal(expected.Length == 0 ? 0 : expected.Split("; ").Length, Readings.All(words).Split("; ", StringSplitOptions.RemoveEmptyEntries).Length);

    static string Figures(string words) => string.Join("; ", Readings.All(words).Split("; ").Select(line => line.Split(" «")[0]));
}

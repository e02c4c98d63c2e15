namespace Attest.Tests.Extract;

public sealed class OverlapResolverTests
{
    [Fact]
    public void Shot_and_killed_is_killed_once() => Assert.Equal(
        "killed 2 people «Two men were shot and killed»",
        Readings.All("Two/two/NUM/2/nummod men/man/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass shot/shoot/VERB:VBN/0/root and/and/CCONJ/6/cc killed/kill/VERB:VBN/4/conj"));

    [Fact]
    public void Killed_and_wounded_of_the_same_people_is_not_told_apart() => Assert.Equal(
        "killed_or_injured 60 people «60 people were killed or wounded»",
        Readings.All("60/60/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root or/or/CCONJ/6/cc wounded/wound/VERB:VBN/4/conj"));

    [Fact]
    public void People_are_no_damage_too() => Assert.Equal(
        "hit 9 militants «hit nine rebels»",
        Readings.All("Jets/jet/NOUN:NNS/2/nsubj hit/hit/VERB/0/root nine/nine/NUM/4/nummod rebels/rebel/NOUN:NNS/2/obj"));

    [Fact]
    public void Findings_stand_in_the_order_of_the_words() => Assert.Equal(
        "killed 3 people «killed three men»; destroyed 2 barns «destroyed two barns»",
        Readings.All("Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB/0/root three/three/NUM/4/nummod men/man/NOUN:NNS/2/obj and/and/CCONJ/6/cc destroyed/destroy/VERB/2/conj two/two/NUM/8/nummod barns/barn/NOUN:NNS/6/obj"));
}

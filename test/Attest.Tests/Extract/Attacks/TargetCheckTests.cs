using Attest.Extract.Attacks;
using Attest.Extract.Damages;
using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Tests.Extract.Attacks;

public sealed class TargetCheckTests
{
    static readonly TargetCheck Check = new(GroupWords.Load("En"), DamageWords.Load("En"));

    /// <summary>The object of "attacked" as a parse with its names, its number of words, and whether it is something that is attacked.</summary>
    public static TheoryData<string, int, bool> Objects => new()
    {
        { "a/a/DET/3/det school/school/NOUN/1/obj", 2, true },
        { "nine/nine/NUM/3/nummod villagers/villager/NOUN:NNS/1/obj", 2, true },
        { "a/a/DET/3/det patrol/patrol/NOUN/1/obj", 2, true },
        { "the/the/DET/3/det town/town/NOUN/1/obj", 2, true },
        { "Hama/Hama/PROPN/1/obj | Place 2", 1, true },
        { "Hezbollah/Hezbollah/PROPN/1/obj | Organisation 2", 1, true },
        { "the/the/DET/3/det headlines/headline/NOUN:NNS/1/obj", 2, false },
        { "an/a/DET/3/det agreement/agreement/NOUN/1/obj", 2, false },
        { "a/a/DET/3/det snag/snag/NOUN/1/obj", 2, false },
    };

    [Theory, MemberData(nameof(Objects))]
    public void People_things_places_and_bodies_are_attacked_and_headlines_are_not(string words, int length, bool expected) =>
        Assert.Equal(expected, Check.IsAttackable(Readings.Of("attacked/attack/VERB/0/root " + words), [new(1, 1 + length)]));

    [Fact]
    public void Nothing_is_not_attacked() => Assert.False(Check.IsAttackable(Readings.Of("attacked/attack/VERB/0/root"), []));

    /// <summary>The object of "seized", its number of words, and what kind of attack that is.</summary>
    public static TheoryData<string, int, IncidentType?> Taken => new()
    {
        { "12/12/NUM/3/nummod teachers/teacher/NOUN:NNS/1/obj", 2, IncidentType.AbductionForcedDisappearance },
        { "two/two/NUM/3/nummod girls/girl/NOUN:NNS/1/obj", 2, IncidentType.AbductionForcedDisappearance },
        { "the/the/DET/3/det town/town/NOUN/1/obj", 2, IncidentType.ArmedClash },
        { "Hama/Hama/PROPN/1/obj | Place 2", 1, IncidentType.ArmedClash },
        { "a/a/DET/3/det building/building/NOUN/1/obj", 2, IncidentType.ArmedClash },
        { "two/two/NUM/3/nummod tanks/tank/NOUN:NNS/1/obj", 2, null },
        { "power/power/NOUN/1/obj", 1, null },
        // What stands behind a preposition is not what was taken.
        { "two/two/NUM/3/nummod tanks/tank/NOUN:NNS/1/obj from/from/ADP/6/case a/a/DET/6/det town/town/NOUN/3/nmod", 5, null },
        { "the/the/DET/3/det town/town/NOUN/1/obj of/of/ADP/5/case Arda/Arda/PROPN/3/nmod", 4, IncidentType.ArmedClash },
    };

    [Theory, MemberData(nameof(Taken))]
    public void Taking_people_is_an_abduction_and_taking_ground_a_clash(string words, int length, IncidentType? expected) =>
        Assert.Equal(expected, Check.TakingOf(Readings.Of("seized/seize/VERB/0/root " + words), [new(1, 1 + length)]));

    [Theory]
    [InlineData("seize", true)]
    [InlineData("capture", true)]
    [InlineData("retake", true)]
    [InlineData("attack", false)]
    [InlineData("take", false)]
    public void Only_some_verbs_take_towns_and_hostages(string lemma, bool expected) =>
        Assert.Equal(expected, TargetCheck.IsTaking(TestSentence.Read($"x/{lemma}/VERB/0/root").Tokens[0]));
}

using Attest.Model;
using Attest.Resolve.Episodes;

namespace Attest.Tests.Resolve.Episodes;

public sealed class HappeningReaderTests
{
    const string Toll = "The/the/DET/2/det toll/toll/NOUN/3/nsubj rose/rise/VERB/0/root to/to/ADP/5/case 40/40/NUM/3/obl on/on/ADP/7/case Friday/Friday/PROPN/3/obl";

    const string TwoDays = "Russian/Russian/ADJ/2/amod jets/jet/NOUN:NNS/3/nsubj bombed/bomb/VERB/0/root a/a/DET/5/det market/market/NOUN/3/obj in/in/ADP/7/case Aleppo/Aleppo/PROPN/5/nmod on/on/ADP/9/case Monday/Monday/PROPN/3/obl and/and/CCONJ/14/cc a/a/DET/13/det truck/truck/NOUN/13/compound bomb/bomb/NOUN/14/nsubj killed/kill/VERB/3/conj three/three/NUM/16/nummod soldiers/soldier/NOUN:NNS/14/obj in/in/ADP/18/case Hama/Hama/PROPN/14/obl on/on/ADP/20/case Tuesday/Tuesday/PROPN/14/obl | Place 7, Place 18";

    const string AfterAssault = "The/the/DET/3/det air/air/NOUN/3/compound strikes/strike/NOUN:NNS/4/nsubj came/come/VERB/0/root after/after/SCONJ/12/mark a/a/DET/8/det rebel/rebel/NOUN/8/compound assault/assault/NOUN/12/nsubj on/on/ADP/11/case a/a/DET/11/det checkpoint/checkpoint/NOUN/8/nmod left/leave/VERB/4/advcl two/two/NUM/14/nummod soldiers/soldier/NOUN:NNS/12/obj dead/dead/ADJ/12/xcomp";

    /// <summary>A parse, and what it tells: kind, attackers, targets, day, places, and the figures told of it.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root in/in/ADP/6/case Idlib/Idlib/PROPN/4/obl | Place 6", "attack by [] on [] - in [Idlib] ×1" },
        { "US/US/PROPN/3/compound air/air/NOUN/3/compound strikes/strike/NOUN:NNS/4/nsubj hit/hit/VERB/0/root a/a/DET/6/det base/base/NOUN/4/obj held/hold/VERB:VBN/6/acl by/by/ADP/10/case the/the/DET/10/det Taliban/Taliban/PROPN/7/obl:agent | Place 1, Organisation 10", "air_drone_strike by [United States] on [base, Taliban] - in [US] ×1" },
        { "Coalition/coalition/NOUN/2/compound aircraft/aircraft/NOUN/3/nsubj destroyed/destroy/VERB/0/root two/two/NUM/5/nummod trucks/truck/NOUN:NNS/3/obj near/near/ADP/7/case Raqqa/Raqqa/PROPN/3/obl | Place 7", "attack by [Coalition] on [] - in [Raqqa] ×1" },
        { TwoDays, "air_drone_strike by [Russian Armed Forces] on [market] Monday in [Aleppo] ×1; remote_explosive_landmine_ied by [] on [soldiers] Tuesday in [Hama] ×1" },
        { AfterAssault, "air_drone_strike by [] on [] - in [] ×0; attack by [] on [checkpoint] - in [] ×1 cause" },
        { Toll, "attack by [] on [] - in [] ×1" },
        { "They/they/PRON/2/nsubj fled/flee/VERB/0/root on/on/ADP/4/case Tuesday/Tuesday/PROPN/2/obl", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_tells_of_as_many_attacks_as_its_days_and_clauses_part(string words, string expected) =>
        Assert.Equal(expected, string.Join("; ", ReadSentences.Told(words).Select(Line)));

    [Fact]
    public void A_toll_that_rose_on_a_day_was_no_attack_on_that_day() => Assert.Null(Assert.Single(ReadSentences.Told(Toll)).Date);

    [Fact]
    public void Those_still_missing_have_no_day_of_their_own() => Assert.All(
        ReadSentences.Told("The/the/DET/2/det girls/girl/NOUN:NNS/5/nsubj are/be/AUX:VBP/5/cop still/still/ADV/5/advmod missing/missing/ADJ/0/root on/on/ADP/7/case Friday/Friday/PROPN/5/obl"),
        happening => Assert.Null(happening.Date));

    [Theory]
    [InlineData("The/the/DET/2/det", true)]
    [InlineData("This/this/DET/2/det", true)]
    [InlineData("A/a/DET/2/det", false)]
    public void The_blast_points_back_and_a_blast_does_not(string article, bool definite) => Assert.Equal(
        definite, Assert.Single(ReadSentences.Told(article + " blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root nine/nine/NUM/5/nummod people/people/NOUN:NNS/3/obj")).IsDefinite);

    [Theory]
    [InlineData("nine/nine/NUM/5/nummod", 9)]
    [InlineData("dozens/dozen/NOUN:NNS/5/nummod", null)]
    public void Attacks_are_counted_where_a_number_is_told(string number, int? count) => Assert.Equal(
        count, ReadSentences.Told($"Jets/jet/NOUN:NNS/2/nsubj flew/fly/VERB/0/root {number} air/air/NOUN/5/compound strikes/strike/NOUN:NNS/2/obj")[0].Count);

    [Fact]
    public void Each_figure_belongs_to_one_attack_of_its_sentence()
    {
        var told = ReadSentences.Told(TwoDays);
        var findings = told.SelectMany(happening => happening.Findings).ToList();
        Assert.Equal(findings.Distinct(), findings);
        Assert.Equal(Effect.Killed, Assert.Single(told[1].Findings).Casualty!.Effect);
    }

    [Fact]
    public void A_plan_is_told_as_one()
    {
        var told = ReadSentences.Told("Rebels/rebel/NOUN:NNS/2/nsubj planned/plan/VERB/0/root to/to/PART/4/mark bomb/bomb/VERB:VB/2/xcomp Aleppo/Aleppo/PROPN/4/obj | Place 5");
        Assert.All(told, happening => Assert.True(happening.IsHypothetical));
    }

    static string Line(Happening told) =>
        $"{EnumNames.Of(told.Type)} by [{ReadSentences.Listed(told.Attackers)}] on [{ReadSentences.Listed(told.Targets)}] {ReadSentences.Of(told.Date).Replace("on ", "", StringComparison.Ordinal)} in [{string.Join(", ", told.Places.Select(place => place.Written))}] ×{told.Findings.Length}{(told.IsCause ? " cause" : "")}";
}

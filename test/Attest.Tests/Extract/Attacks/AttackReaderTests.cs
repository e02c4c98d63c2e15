using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Model;

namespace Attest.Tests.Extract.Attacks;

public sealed class AttackReaderTests
{
    static readonly AttackReader Reader = Rules.AttacksFor("En");

    public static TheoryData<string, string> Mentions => new()
    {
        { "Ruthian/ruthian/ADJ/2/amod jets/jet/NOUN:NNS/3/nsubj bombed/bomb/VERB/0/root the/the/DET/5/det rebels/rebel/NOUN:NNS/3/obj", "air_drone_strike bombed by [Ruthian jets] on [the rebels]" },
        { "Air/air/NOUN/2/compound strikes/strike/NOUN:NNS/6/nsubj by/by/ADP/5/case the/the/DET/5/det coalition/coalition/NOUN/2/nmod failed/fail/VERB/0/root", "air_drone_strike Air strikes by [by the coalition]" },
        { "The/the/DET/2/det rebels/rebel/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass ambushed/ambush/VERB:VBN/0/root by/by/ADP/6/case troops/troop/NOUN:NNS/4/obl", "attack ambushed by [by troops] on [The rebels]" },
        { "Rebels/rebel/NOUN:NNS/2/nsubj claimed/claim/VERB/0/root responsibility/responsibility/NOUN/2/obj for/for/ADP/6/case the/the/DET/6/det attack/attack/NOUN/3/nmod", "attack attack by [Rebels] claimed" },
        { "The/the/DET/3/det car/car/NOUN/3/compound bombing/bombing/NOUN/5/nsubj also/also/ADV/5/advmod failed/fail/VERB/0/root", "remote_explosive_landmine_ied car bombing" },
        { "Rebels/rebel/NOUN:NNS/2/nsubj planned/plan/VERB/0/root to/to/PART/4/mark bomb/bomb/VERB:VB/2/xcomp Arda/Arda/PROPN/4/obj", "remote_explosive_landmine_ied bomb by [Rebels] on [Arda] maybe" },
        { "They/they/PRON/2/nsubj fled/flee/VERB/0/root since/since/ADP/5/case the/the/DET/5/det shelling/shelling/NOUN/2/obl", "shelling_artillery_missile_attack shelling cause" },
        { "Jets/jet/NOUN:NNS/2/nsubj flew/fly/VERB/0/root nine/nine/NUM/5/nummod air/air/NOUN/5/compound strikes/strike/NOUN:NNS/2/obj", "air_drone_strike air strikes by [nine] by [Jets] ×9" },
        // Whoever is blamed did it, and not the accuser, wherever the tree hangs the deed.
        { "Elders/elder/NOUN:NNS/2/nsubj accused/accuse/VERB:VBD/0/root rebels/rebel/NOUN:NNS/2/obj of/of/SCONJ/5/mark shelling/shell/VERB:VBG/2/advcl Arda/Arda/PROPN/5/obj", "shelling_artillery_missile_attack shelling by [rebels] on [Arda]" },
        { "Elders/elder/NOUN:NNS/2/nsubj accused/accuse/VERB:VBD/0/root rebels/rebel/NOUN:NNS/2/obj of/of/SCONJ/5/mark shelling/shell/VERB:VBG/3/acl Arda/Arda/PROPN/5/obj", "shelling_artillery_missile_attack shelling by [rebels] on [Arda]" },
        { "Rebels/rebel/NOUN:NNS/3/nsubj:pass were/be/AUX/3/aux:pass convicted/convict/VERB:VBN/0/root of/of/SCONJ/5/mark shelling/shell/VERB:VBG/3/advcl Arda/Arda/PROPN/5/obj", "shelling_artillery_missile_attack shelling by [Rebels] on [Arda]" },
        { "Rebels/rebel/NOUN:NNS/7/nsubj accused/accuse/VERB:VBN/1/acl of/of/SCONJ/4/mark shelling/shell/VERB:VBG/2/advcl Arda/Arda/PROPN/4/obj have/have/AUX/7/aux fled/flee/VERB:VBN/0/root", "shelling_artillery_missile_attack shelling by [Rebels] on [Arda]" },
        { "Rebels/rebel/NOUN:NNS/3/nsubj:pass were/be/AUX/3/aux:pass blamed/blame/VERB:VBN/0/root for/for/ADP/6/case the/the/DET/6/det attack/attack/NOUN/3/obl", "attack attack by [Rebels]" },
        { "Elders/elder/NOUN:NNS/2/nsubj blamed/blame/VERB:VBD/0/root rebels/rebel/NOUN:NNS/2/obj for/for/ADP/6/case the/the/DET/6/det attack/attack/NOUN/3/nmod", "attack attack by [rebels]" },
        // Who is cleared did not do it, and nobody else is named.
        { "Judges/judge/NOUN:NNS/2/nsubj cleared/clear/VERB:VBD/0/root rebels/rebel/NOUN:NNS/2/obj of/of/SCONJ/5/mark shelling/shell/VERB:VBG/2/advcl Arda/Arda/PROPN/5/obj", "shelling_artillery_missile_attack shelling on [Arda]" },
        // A crowd is charged, and not with the attack.
        { "Police/police/NOUN/2/nsubj charged/charge/VERB:VBD/0/root crowds/crowd/NOUN:NNS/2/obj during/during/ADP/6/case the/the/DET/6/det attack/attack/NOUN/2/obl", "attack attack" },
    };

    [Theory, MemberData(nameof(Mentions))]
    public void An_attack_is_read_with_its_parties(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("The/the/DET/2/det film/film/NOUN/3/nsubj hit/hit/VERB/0/root screens/screen/NOUN:NNS/3/obl")]
    [InlineData("Police/police/NOUN/2/nsubj found/find/VERB/0/root a/a/DET/5/det car/car/NOUN/5/compound bomb/bomb/NOUN/2/obj")]
    [InlineData("Troops/troop/NOUN:NNS/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod attack/attack/VERB:VB/0/root Arda/Arda/PROPN/4/obj")]
    [InlineData("An/a/DET/3/det attack/attack/NOUN/3/compound helicopter/helicopter/NOUN/4/nsubj landed/land/VERB/0/root")]
    [InlineData("Shops/shop/NOUN:NNS/2/nsubj opened/open/VERB/0/root")]
    public void What_is_no_attack_is_not_read(string words) => Assert.Equal("", Read(words));

    [Fact]
    public void The_longest_word_ending_at_a_token_is_taken()
    {
        var sentence = Readings.Of("A/a/DET/4/det suicide/suicide/NOUN/4/compound car/car/NOUN/4/compound bomb/bomb/NOUN/0/root");
        var (word, first) = AttackWords.Load("En").EndingAt(sentence, 3)!.Value;
        Assert.Equal((IncidentType.SuicideBomb, 1), (word.Type, first));
    }

    [Fact]
    public void Hyphens_between_the_words_of_an_attack_do_not_matter()
    {
        var sentence = Readings.Of("hostage/hostage/NOUN/3/compound ~-/-/PUNCT:HYPH/3/punct ~taking/taking/NOUN/0/root");
        Assert.Equal(0, AttackWords.Load("En").EndingAt(sentence, 2)?.First);
    }

    static string Read(string words)
    {
        var sentence = Readings.Of(words);
        return string.Join("; ", Reader.Read(sentence).Select(mention => AttackLines.Of(sentence, mention)));
    }
}

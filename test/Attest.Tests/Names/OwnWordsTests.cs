using Attest.Extract.Damages;
using Attest.Extract.Phrases;
using Attest.Model;
using Attest.Names;
using Attest.Tests.Extract;

namespace Attest.Tests.Names;

/// <summary>The word lists with what people ruled on their words.</summary>
public sealed class OwnWordsTests
{
    [Fact]
    public void Without_a_ruling_a_list_is_as_it_ships() => Assert.Equal(OwnWords.None.Table("En", "groups").Rows.Length, Rules("w-things:dugout is vessel").Table("En", "groups").Rows.Length);

    [Theory]
    [InlineData("w-groups:herder is militants", "two/two/NUM/2/nummod herders/herder/NOUN:NNS/0/root", Group.Militants)]
    [InlineData("w-groups:zungu is civilians", "two/two/NUM/2/nummod zungus/zungus/NOUN:NNS/0/root", Group.Civilians)]
    [InlineData("w-groups:boda rider is civilians", "two/two/NUM/3/nummod boda/boda/NOUN/3/compound riders/rider/NOUN:NNS/0/root", Group.Civilians)]
    [InlineData("w-groups:border guard is police", "two/two/NUM/3/nummod border/border/NOUN/3/compound guards/guard/NOUN:NNS/0/root", Group.Police)]
    [InlineData("w-groups:pupil is none", "two/two/NUM/2/nummod pupils/pupil/NOUN:NNS/0/root", null)]
    public void A_noun_for_people_is_added_changed_and_taken_out(string ruling, string words, Group? expected)
    {
        var sentence = Readings.Of(words);
        var phrase = PhraseReader.Read(sentence, sentence.Tokens[^1])!;

        Assert.NotEqual(expected, GroupWords.Load("En").Of(sentence, phrase));
        Assert.Equal(expected, GroupWords.Load("En", Rules(ruling)).Of(sentence, phrase));
    }

    [Theory]
    [InlineData("w-things:dugout is vessel", "dugouts/dugout/NOUN:NNS/0/root", "vessel")]
    [InlineData("w-things:house is goods", "houses/house/NOUN:NNS/0/root", "goods")]
    [InlineData("w-things:barn is none", "barns/barn/NOUN:NNS/0/root", null)]
    public void A_thing_is_added_changed_and_taken_out(string ruling, string words, string? expected)
    {
        var noun = Readings.Of(words).Tokens[^1];

        Assert.NotEqual(expected, DamageWords.Load("En").ClassOf(noun));
        Assert.Equal(expected, DamageWords.Load("En", Rules(ruling)).ClassOf(noun));
    }

    [Theory]
    [InlineData("w-targets:granary is target", "granary", true)]
    [InlineData("w-targets:embassy is none", "embassy", false)]
    public void An_institution_is_added_and_taken_out(string ruling, string noun, bool expected)
    {
        Assert.Equal(!expected, DamageWords.Load("En").IsInstitution(noun));
        Assert.Equal(expected, DamageWords.Load("En", Rules(ruling)).IsInstitution(noun));
    }

    [Fact]
    public void A_weapon_is_found_in_the_singular_and_the_plural()
    {
        var table = WeaponTable.Load().With(Rules("w-weapons:panga is blade"));

        Assert.Equal(["panga", "panga"], table.Scan(["Men", "with", "a", "panga", "and", "others", "with", "Pangas"]).Select(match => match.Row.Name));
        Assert.Equal(WeaponKind.Blade, table.Find("pangas")?.Kind);
        Assert.False(table.Find("panga")!.IsGeneric);
        Assert.Equal("AK-47", table.Find("Kalashnikov rifles")?.Name);
        Assert.Null(WeaponTable.Load().Find("panga"));
    }

    [Fact]
    public void A_known_weapon_is_taken_out_and_its_other_names_stay()
    {
        var table = WeaponTable.Load().With(Rules("w-weapons:IED is none"));

        Assert.NotNull(WeaponTable.Load().Find("IED"));
        Assert.Null(table.Find("IED"));
        Assert.Equal("IED", table.Find("improvised explosive device")?.Name);
    }

    [Fact]
    public void A_name_in_capitals_is_found_in_capitals_alone()
    {
        var table = WeaponTable.Load().With(Rules("w-weapons:ZPU is artillery"));

        Assert.Single(table.Scan(["a", "ZPU", "and", "a", "zpu"]));
    }

    [Fact]
    public void Without_a_ruling_on_a_weapon_the_table_is_the_same() => Assert.Same(ReadSame, ReadSame.With(Rules("w-groups:herder is civilians")));

    static WeaponTable ReadSame { get; } = WeaponTable.Load();

    static OwnWords Rules(string ruling) => new([OwnWord.Read(ruling.Split(" is ")[0], ruling.Split(" is ")[1])!]);
}

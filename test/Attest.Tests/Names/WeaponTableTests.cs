using Attest.Names;

namespace Attest.Tests.Names;

public sealed class WeaponTableTests
{
    static readonly WeaponTable Weapons = WeaponTable.Load();

    [Theory]
    [InlineData("Tupolev-22M3", "Tu-22M3")]
    [InlineData("Tupolev Tu-22M3", "Tu-22M3")]
    [InlineData("Tu22M3", "Tu-22M3")]
    [InlineData("Sukhoi-34", "Su-34")]
    [InlineData("Sukhoi Su-34", "Su-34")]
    [InlineData("Su-24M", "Su-24M")]
    [InlineData("Su-25s", "Su-25")]
    [InlineData("MiG-29", "MiG-29")]
    [InlineData("Antonov-26", "An-26")]
    [InlineData("Mi-35", "Mi-35")]
    [InlineData("VBIED", "vehicle-borne IED")]
    [InlineData("a car bomb", "car bomb")]
    [InlineData("explosives-laden truck", "truck bomb")]
    [InlineData("improvised explosive devices", "IED")]
    [InlineData("Kalashnikov rifles", "AK-47")]
    [InlineData("Reaper drone", "MQ-9 Reaper")]
    public void A_weapon_has_one_designation(string written, string name) => Assert.Equal(name, Weapons.Find(written)?.Name);

    [Theory]
    [InlineData("warplanes")]
    [InlineData("fighter jets")]
    [InlineData("air strikes")]
    [InlineData("aircraft")]
    public void Words_that_say_no_type_are_generic(string written) => Assert.True(Weapons.Find(written)!.IsGeneric);

    [Theory]
    [InlineData("bread")]
    [InlineData("")]
    [InlineData("Su")]
    [InlineData("Il 2024")]
    public void What_is_no_weapon_is_not_found(string written) => Assert.Null(Weapons.Find(written));

    public static TheoryData<string, string> Sentences => new()
    {
        { "Two Sukhoi - 34 bombers and a Tu-95 left the field", "Su-34; aircraft; Tu-95" },
        { "He opened fire with an assault rifle and two pistols", "assault rifle; pistol" },
        { "A truck packed with explosives went off by the mill", "truck bomb" },
        { "The truck stopped by the mill", "truck" },
        { "Mil told us so", "" },
        { "They went to An Nasr", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_is_scanned_for_the_longest_names(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", Weapons.Scan(sentence.Split(' ')).Select(match => match.Row.Name)));

    [Fact]
    public void No_two_weapons_share_a_name()
    {
        var shared = Weapons.Rows
            .SelectMany(row => row.OtherNames.Prepend(row.Name).Select(name => (Name: name.Replace("-", " "), row.Key)))
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .Where(group => group.Select(pair => pair.Key).Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Key))}");
        Assert.Empty(shared);
    }
}

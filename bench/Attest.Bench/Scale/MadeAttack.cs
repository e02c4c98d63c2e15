using System.Collections.Immutable;
using Attest.Bench.Copies;
using Attest.Model;

namespace Attest.Bench.Scale;

/// <summary>What happened in one attack of a made war; every report of it draws on the same facts.</summary>
/// <param name="Group">Null where nobody is named.</param>
/// <param name="Witness">Somebody of the place who is in the reports of this attack and in few others.</param>
/// <param name="Statement">What the police said, word for word.</param>
sealed record MadeAttack(
    int Number, DateOnly Day, Place Town, Actor? Group, IncidentType Type, string Weapon, int Dead, int Hurt, string Witness, string Statement)
{
    /// <summary>Attacks of one day.</summary>
    const int PerDay = 75;

    const int Towns = 3000, Provinces = 60, Countries = 12, Groups = 40, GivenNames = 2000, FamilyNames = 20_000;

    static readonly DateOnly First = new(2001, 1, 1);

    static readonly (string Weapon, IncidentType Type)[] Kinds =
    [
        ("car bomb", IncidentType.RemoteExplosiveLandmineIed), ("mortar", IncidentType.ShellingArtilleryMissileAttack), ("rocket", IncidentType.ShellingArtilleryMissileAttack),
        ("drone", IncidentType.AirDroneStrike), ("rifle", IncidentType.ArmedClash), ("grenade", IncidentType.Grenade), ("landmine", IncidentType.RemoteExplosiveLandmineIed),
    ];

    public static MadeAttack Of(int seed, int number, MadeProse prose)
    {
        var draw = new Random(unchecked((seed * 486187739) + number));
        var (weapon, type) = Kinds[draw.Next(Kinds.Length)];
        var dead = 1 + (int)(60 * Math.Pow(draw.NextDouble(), 3));
        return new(
            number, First.AddDays(number / PerDay), TownOf(seed, draw.Next(Towns)), draw.Next(4) == 0 ? null : GroupOf(seed, draw.Next(Groups)), type, weapon, dead,
            dead + draw.Next(1, 40), $"{Capital(prose.Rare(draw.Next(GivenNames)))} {Capital(prose.Rare(GivenNames + draw.Next(FamilyNames)))}", prose.Sentence(draw)[..^1]);
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Towns lie in provinces that are some hundred kilometres apart, a few kilometres to some hundred from one another.</summary>
    static Place TownOf(int seed, int number)
    {
        var (province, draw) = (number % Provinces, new Random(unchecked((seed * 31) + number)));
        var country = province % Countries;
        var name = Name(draw) + Name(draw).ToLowerInvariant();
        return new(
            name, name, -50 + (2.5 * (province / 8)) + (2 * draw.NextDouble()), -60 + (12.0 * (province % 8)) + (2 * draw.NextDouble()), PlacePrecision.Town,
            [$"Province {province}", $"Land {country}"], $"made:{number}", "X" + (char)('A' + country));
    }

    static Actor GroupOf(int seed, int number)
    {
        var name = Name(new Random(unchecked((seed * 77) + number))) + " Front";
        return new(name, name.ToLowerInvariant().Replace(' ', '-'), name);
    }

    static string Name(Random draw) => Capital(string.Concat(Enumerable.Range(0, 2).Select(_ => Syllables[draw.Next(Syllables.Length)])));

    static readonly ImmutableArray<string> Syllables = ["ka", "ro", "mi", "ta", "ven", "dol", "shu", "bar", "ne", "gri", "po", "las", "tor", "un", "el", "sa"];
}

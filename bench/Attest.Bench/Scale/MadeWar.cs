using System.Collections.Immutable;
using System.Globalization;
using Attest.Bench.Copies;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Bench.Scale;

/// <summary>As many distinct reports of a made war as are wanted, as the reader would give them; none is kept, each is made again when it is asked for.</summary>
/// <remarks>
/// Of thirty reports nine attacks: three told by one report, one by ten. Three in ten of the others copy the first, one in twenty comes weeks
/// late, one in five gives no day. What is true (which report tells of which attack) is known by their numbers.
/// </remarks>
sealed class MadeWar(int seed)
{
    /// <summary>How many reports tell of each of the attacks that thirty reports are of.</summary>
    static readonly int[] ReportsOf = [1, 1, 1, 2, 2, 3, 4, 6, 10];

    const int Outlets = 400, Sentences = 12;

    // Odd, so that numbers and ids are one to one; and large, so that ids come in no order of the numbers.
    const ulong Spread = 0x9E3779B97F4A7C15, Back = 0xF1DE83E19937733D;

    readonly MadeProse prose = new(seed);

    public static string IdOf(int report) => string.Create(CultureInfo.InvariantCulture, $"r-{unchecked((ulong)(report + 1) * Spread):x16}");

    public static int NumberOf(string id) => (int)unchecked(ulong.Parse(id.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) * Back) - 1;

    /// <summary>The attack that a report tells of.</summary>
    public static int AttackOf(int report) => Place(report).Attack;

    /// <summary>The first so many reports, made when they are asked for.</summary>
    public Readings Readings(int count)
    {
        var inOrder = Enumerable.Range(0, count).OrderBy(IdOf, StringComparer.Ordinal).ToImmutableArray();
        return new(() => inOrder.Select(number => new Func<ReadReport>(() => Make(number))), ids => [.. ids.Select(id => new Func<ReadReport>(() => Make(NumberOf(id))))]);
    }

    public ReadReport Make(int report)
    {
        var (attack, member) = Place(report);
        var facts = MadeAttack.Of(seed, attack, prose);
        var own = new Random(unchecked((seed * 92821) + report));
        var isCopy = member > 0 && own.Next(10) < 3;
        return Tell(report, facts, own, isCopy ? new Random(unchecked((seed * 92821) + report - member)) : own, isCopy);
    }

    static (int Attack, int Member) Place(int report)
    {
        var (round, at) = (report / 30, report % 30);
        for (var attack = 0; ; at -= ReportsOf[attack++])
            if (at < ReportsOf[attack]) return ((round * ReportsOf.Length) + attack, at);
    }

    // A copy is drawn with its original's dice, but for its outlet and what this puts under the text.
    ReadReport Tell(int report, MadeAttack facts, Random own, Random dice, bool isCopy)
    {
        if (isCopy) dice.Next(10);
        var delay = own.Next(20) == 0 ? own.Next(10, 60) : own.Next(3);
        var outlet = own.Next(Outlets);
        var (dead, hasDay) = (Math.Max(1, facts.Dead - Math.Max(0, dice.Next(-3, 3))), dice.Next(5) > 0);
        var written = new MadeReading(IdOf(report), string.Create(CultureInfo.InvariantCulture, $"Outlet {outlet}"), facts.Day.AddDays(delay));
        written.Says($"{facts.Weapon} attack kills {dead} in {facts.Town.Name}", BlockKind.Title);
        written.Attacked(facts, hasDay, dice.Next(3) == 0);
        written.Killed(facts, dead);
        written.Hurt(facts);
        written.Stated(facts.Statement, dice.Next(2) == 0);
        for (var sentence = 0; sentence < Sentences; sentence++)
            written.Says(sentence % 4 == 2 ? $"A baker, {facts.Witness}, saw {MadeAttack.Capital(prose.Word(dice))} there. {prose.Sentence(dice)}" : prose.Sentence(dice), BlockKind.Body);
        written.LooksBack(dice.Next(20, 400) * 1000);
        if (isCopy) written.Says(prose.Sentence(new Random(outlet)), BlockKind.Body);
        return written.Read();
    }
}

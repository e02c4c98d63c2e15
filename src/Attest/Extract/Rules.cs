using System.Collections.Immutable;
using Attest.Extract.Attacks;
using Attest.Extract.Casualties;
using Attest.Extract.Damages;
using Attest.Extract.Disputes;
using Attest.Extract.Phrases;
using Attest.Names;

namespace Attest.Extract;

/// <summary>The rules in the order they run; a later rule sees what the earlier ones read in the sentence.</summary>
public static class Rules
{
    /// <param name="language">A folder of Languages: "En".</param>
    /// <param name="own">What people ruled on words; null for none.</param>
    public static ImmutableArray<IClaimRule> For(string language, OwnWords? own = null)
    {
        var harm = HarmWords.Load(language);
        var groups = GroupWords.Load(language, own);
        var damage = DamageWords.Load(language, own);
        var disputes = DisputeWords.Load(language);
        var attacks = AttackWords.Load(language);
        var victims = new VictimReader(groups);
        var things = new ThingReader(damage, groups);
        return
        [
            new VictimObject(harm, victims),
            new VictimSubject(harm, victims),
            new VictimState(harm, victims),
            new UnderCare(victims),
            new VictimNoun(harm, victims),
            new Toll(harm),
            new LivesLost(victims),
            new Burials(victims),
            new FightersHit(victims),
            StruckByFire.Load(language, victims),
            new StruckThem(harm, victims),
            new OwnHand(harm, victims),
            new HarmCarried(),
            HarmAdded.Load(language, victims),
            new Including(victims),
            new WhoTheyWere(harm, victims),
            new DamagedThing(damage, things),
            new DamageNoun(damage, things),
            new Denial(disputes),
            new OwnDenial(attacks),
            new NotKnown(disputes),
            new ToldWrong(),
        ];
    }

    public static AttackReader AttacksFor(string language, OwnWords? own = null)
    {
        var things = DamageWords.Load(language, own);
        return new(AttackWords.Load(language), new(GroupWords.Load(language, own), things), new(things));
    }
}

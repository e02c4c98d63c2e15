using Attest.Model;

namespace Attest.Tests.Resolve.Claims;

/// <summary>The attack claims of whole reports of literal parses: one for each speaker, with what its sentences give.</summary>
public sealed class AttackClaimBuilderTests
{
    static readonly DateOnly Published = new(2031, 3, 6);

    const string Bombed = "Russian/russian/ADJ/2/amod jets/jet/NOUN:NNS/3/nsubj bombed/bomb/VERB/0/root Islamic/Islamic/PROPN/5/compound State/State/PROPN/3/obj in/in/ADP/7/case Palmyra/Palmyra/PROPN/3/obl on/on/ADP/9/case Wednesday/Wednesday/PROPN/3/obl ~,/,/PUNCT/11/punct killing/kill/VERB:VBG/3/advcl nine/nine/NUM/13/nummod militants/militant/NOUN:NNS/11/obj | Organisation 4-5, Place 7";

    const string MinistrySays = "The/the/DET/4/det Russian/russian/ADJ/4/amod Defence/Defence/PROPN/4/compound Ministry/Ministry/PROPN/5/nsubj said/say/VERB/0/root Tu-22M3/Tu-22M3/PROPN/7/compound bombers/bomber/NOUN:NNS/8/nsubj struck/strike/VERB/5/ccomp two/two/NUM/10/nummod depots/depot/NOUN:NNS/8/obj near/near/ADP/12/case Palmyra/Palmyra/PROPN/8/obl | Place 12";

    const string Claimed = "Islamic/Islamic/PROPN/2/compound State/State/PROPN/3/nsubj claimed/claim/VERB/0/root responsibility/responsibility/NOUN/3/obj for/for/ADP/7/case the/the/DET/7/det bombing/bombing/NOUN/4/nmod in/in/ADP/9/case Kano/Kano/PROPN/7/nmod ~,/,/PUNCT/12/punct which/which/PRON:WDT/12/nsubj killed/kill/VERB/7/acl:relcl nine/nine/NUM/14/nummod people/people/NOUN:NNS/12/obj | Organisation 1-2, Place 9";

    const string Denied = "The/the/DET/3/det Russian/russian/ADJ/3/amod army/army/NOUN/4/nsubj denied/deny/VERB/0/root bombing/bomb/VERB:VBG/4/xcomp the/the/DET/7/det hospital/hospital/NOUN/5/obj";

    [Fact]
    public void An_attack_has_its_parties_kind_place_and_day()
    {
        var claim = Assert.Single(Attacks(Bombed));
        Assert.Equal(IncidentType.AirDroneStrike, claim.Attack!.Type);
        Assert.Equal("RU", claim.Attack.Attackers[0].Key.Split(':')[0]);
        Assert.Equal("Islamic State", Assert.Single(claim.Attack.Targets).Name);
        Assert.Equal(["Palmyra"], claim.Attack.Sites.Select(site => site.Written));
        Assert.Equal(claim.Place, claim.Attack.Sites[0]);
        Assert.Equal(new DateOnly(2031, 3, 5), claim.Date!.From);
        Assert.Null(claim.Speaker);
        Assert.Equal(Stance.Asserted, claim.Stance);
    }

    [Fact]
    public void Each_speaker_has_a_claim_of_its_own_with_the_weapons_it_names()
    {
        var claims = Attacks("#" + Bombed, "¶" + MinistrySays);
        Assert.Equal(2, claims.Count);
        var ministry = Assert.Single(claims, claim => claim.Speaker is not null);
        Assert.Equal("Tu-22M3", Assert.Single(ministry.Attack!.Weapons));
        Assert.Empty(Assert.Single(claims, claim => claim.Speaker is null).Attack!.Weapons);
    }

    [Fact]
    public void One_speaker_who_tells_it_twice_has_one_claim_with_the_words_of_the_first()
    {
        var claims = Attacks("¶" + Bombed, "The/the/DET/3/det air/air/NOUN/3/compound strikes/strike/NOUN:NNS/4/nsubj hit/hit/VERB/0/root a/a/DET/6/det depot/depot/NOUN/4/obj");
        var claim = Assert.Single(claims);
        Assert.StartsWith("Russian jets", claim.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_takes_responsibility_claims_the_attack_itself()
    {
        var claim = Assert.Single(Attacks(Claimed));
        Assert.Equal("Islamic State", claim.Speaker!.Name);
        Assert.Equal("Islamic State", claim.Attack!.Attackers[0].Name);
        Assert.Contains(claim.Reasons, reason => reason.Contains("takes responsibility", StringComparison.Ordinal));
        Assert.Empty(claim.Via);
    }

    [Fact]
    public void Who_denies_an_attack_does_not_claim_it() => Assert.DoesNotContain(Attacks("¶" + Bombed, "¶" + Denied), claim => claim.Stance == Stance.Denied);

    [Fact]
    public void A_plan_is_no_attack() => Assert.Empty(Attacks(
        "Rebels/rebel/NOUN:NNS/2/nsubj planned/plan/VERB/0/root to/to/PART/4/mark bomb/bomb/VERB:VB/2/xcomp Palmyra/Palmyra/PROPN/4/obj on/on/ADP/7/case Wednesday/Wednesday/PROPN/4/obl | Place 5"));

    [Fact]
    public void Every_quote_is_short_and_stands_in_its_sentence()
    {
        var far = string.Join(' ', Enumerable.Range(4, 120).Select(at => "long/long/ADJ/124/amod"));
        var claims = Attacks($"Rebels/rebel/NOUN:NNS/2/nsubj attacked/attack/VERB/0/root the/the/DET/124/det {far} market/market/NOUN/2/obj in/in/ADP/126/case Palmyra/Palmyra/PROPN/2/obl on/on/ADP/128/case Wednesday/Wednesday/PROPN/2/obl | Place 126");
        Assert.All(claims, claim => Assert.InRange(claim.Quote.Length, 8, 240));
    }

    static List<Claim> Attacks(params string[] sentences) =>
        [.. ReadSentences.Claims(Published, sentences).Claims.Where(claim => claim.Kind == ClaimKind.Attack)];
}

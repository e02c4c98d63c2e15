using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>Finds the attacks that a sentence names.</summary>
public sealed class AttackReader(AttackWords words, TargetCheck targetCheck, ThingPhrases things)
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "attack-context");
    static readonly FrozenSet<string> Reasons = Closed.Of("reason");
    static readonly FrozenSet<string> Bombs = Closed.Of("bomb");
    static readonly FrozenSet<string> Handling = Closed.Of("handling");
    static readonly FrozenSet<string> Labour = Closed.Of("labour");
    static readonly FrozenSet<string> Illnesses = Closed.Of("illness");
    static readonly FrozenSet<string> Fired = Closed.Of("fired");
    static readonly FrozenSet<string> Answering = Closed.Of("answering");
    static readonly FrozenSet<string> Flying = Closed.Of("flying");
    static readonly FrozenSet<string> Claiming = Closed.Of("claim");
    static readonly FrozenSet<string> Spans = Closed.Of("span");

    public IEnumerable<AttackMention> Read(SentenceReading sentence)
    {
        var named = Named(sentence).ToList();
        if (BlameAlone.Of(sentence) is var (culprit, blaming) && !named.Exists(mention => mention.Attackers.Contains(culprit)))
            named.Add(new(sentence.Index, blaming, blaming.Index, blaming.Index + 1, IncidentType.Attack, 0, [culprit], [], null, false, false, false) { IsBlame = true });
        if (Responsibility.Of(sentence) is not var (claimant, verb)) return named;
        // "the group, which has fought the army for years, claimed": what tells of the claimant is not what is claimed.
        named.RemoveAll(mention => claimant.First < mention.Trigger.Index && mention.Trigger.Index < verb.Index);
        var claimed = named.FindIndex(mention => !mention.IsCause && !mention.Hypothetical);
        if (claimed >= 0) named[claimed] = named[claimed] with { Claimed = true, Attackers = [claimant, .. named[claimed].Attackers.Where(words => words != claimant)] };
        else named.Add(new(sentence.Index, verb, verb.Index, verb.Index + 1, IncidentType.Attack, 0, [claimant], [], null, true, Mood.IsHypothetical(sentence, verb), false));
        return named;
    }

    IEnumerable<AttackMention> Named(SentenceReading sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (words.EndingAt(sentence, at) is not var (word, first)) continue;
            // "car bombing" ends later than "car bomb"; the last word of a compound is the one that counts.
            if (!word.IsVerb && sentence.At(at + 1) is { } next && words.EndingAt(sentence, at + 1) is { Word.IsVerb: false }) continue;
            var mention = word.IsVerb ? OfVerb(sentence, sentence.Tokens[at], word) : OfNoun(sentence, sentence.Tokens[at], word, first);
            if (mention is not null && !IsModifier(sentence, mention)) yield return mention;
        }
    }

    // "attack helicopters", "a full bomb load": a plain word of attack that only describes another noun.
    static bool IsModifier(SentenceReading sentence, AttackMention mention) =>
        mention is { Weight: <= 1, Trigger: { Tag: "NOUN", Relation: "compound" } } && sentence.At(mention.End) is { Tag: "NOUN" };

    AttackMention? OfNoun(SentenceReading sentence, Token noun, AttackWord word, int first)
    {
        var dropped = Explosives.IsDropped(sentence, noun);
        // "jet bombs school": a headline's verb, which a tagger of web text takes for a noun.
        if (dropped || (sentence.At(first - 1) is { } before && noun.Text is "bombs" && targetCheck.IsAircraft(before))) word = word with { Type = IncidentType.AirDroneStrike, Weight = Math.Max(word.Weight, 3) };
        if ((!dropped && IsOwnWeapon(sentence, noun)) || Explosives.IsIdle(sentence, noun) || IsLabour(sentence, noun) || IsIllness(sentence, noun)) return null;
        var claimed = IsClaimed(sentence, noun);
        ImmutableArray<Words> attackers = [.. PartyReader.AttackersOfNoun(sentence, noun, first).Where(words => words != claimed)];
        if (claimed is not null) attackers = attackers.Insert(0, claimed.Value);
        return new(
            sentence.Index, noun, first, noun.Index + 1, word.Type, word.Weight, attackers, [.. PartyReader.TargetsOfNoun(sentence, noun)],
            CountOf(sentence, first) ?? CountBehind(sentence, noun), claimed is not null, (Mood.IsHypothetical(sentence, noun) && !IsDeployed(sentence, noun)) || IsPurpose(sentence, noun), IsCause(sentence, noun))
        {
            Near = Explosives.IsBomb(noun) || word.Type == IncidentType.RemoteExplosiveLandmineIed ? [.. things.Beside(sentence, noun)] : [],
        };
    }

    static AttackMention OfNobody(SentenceReading sentence, Token verb, AttackWord word) =>
        new(sentence.Index, verb, verb.Index, verb.Index + 1, word.Type, word.Weight, [], [], null, false, false, false) { Denied = true };

    AttackMention? OfVerb(SentenceReading sentence, Token verb, AttackWord word)
    {
        // "No aircraft struck the market" names an attack, and that it was not theirs: others may dispute over it, none claims it here.
        if (sentence.IsNegated(verb)) return sentence.IsByNobody(verb) ? OfNobody(sentence, verb, word) : null;
        var passive = VictimReader.IsPassive(sentence, verb);
        ImmutableArray<Words> attackers = [.. PartyReader.AttackersOfVerb(sentence, verb, passive)];
        ImmutableArray<Words> targets = [.. PartyReader.TargetsOfVerb(sentence, verb, passive)];
        // "two of the attackers were shot dead by guards": how an attack ended is no other attack.
        if (passive && verb.Lemma == "shoot" && TargetCheck.AreAssailants(sentence, targets)) return null;
        // "hit the headlines": a bare verb of hitting needs a doer, and someone or something hit unless the doer is armed.
        if (word.Weight == 0 && ((attackers.IsEmpty && !passive) || !(targetCheck.IsAttackable(sentence, targets) || targetCheck.IsArmed(sentence, attackers)))) return null;
        // "shot down 30 of the drones": who fends an attack off makes none.
        if (!Explosives.HasParticle(sentence, verb) || TargetCheck.AreIntercepted(sentence, targets)) return null;
        // Storms and drivers kill too: only fighters, soldiers and men told as armed or unknown make it an attack.
        if (AttackWords.IsHarm(verb.Lemma))
        {
            if (!targetCheck.IsByFighters(sentence, attackers) || targetCheck.AreFighters(sentence, targets)) return null;
            // Whom they killed is told by the figures.
            targets = [];
        }

        // Fires burn houses too: only somebody's doing is arson or sabotage.
        if (word is { Type: IncidentType.LootingPropertyDestruction, Weight: < 3 } && !targetCheck.IsSomebody(sentence, attackers)) return null;
        if (verb.Lemma == "fire" && !IsFiring(sentence, verb)) return null;
        if (verb.Lemma == "drive" && !Ramming.Is(sentence, verb)) return null;
        // Planes slam and land too; only what is fired attacks so.
        if (verb.Lemma is "slam" or "land" && !TargetCheck.IsProjectile(sentence, attackers)) return null;
        if (TargetCheck.IsTaking(verb))
        {
            if (targetCheck.TakingOf(sentence, targets) is not { } taking) return null;
            word = word with { Type = taking, Weight = taking == IncidentType.AbductionForcedDisappearance ? 4 : word.Weight };
        }

        // "bombers struck a depot": what aircraft do is from the air.
        if (word.Type == IncidentType.Attack && targetCheck.IsAirborne(sentence, attackers)) word = word with { Type = IncidentType.AirDroneStrike, Weight = 2 };
        // "missiles slammed into a hospital"
        if (word.Type == IncidentType.Attack && TargetCheck.IsProjectile(sentence, attackers)) word = word with { Type = IncidentType.ShellingArtilleryMissileAttack, Weight = 2 };
        // "attacked the post with dynamite", "guerrillas bombed the post"
        if (word.Type == IncidentType.Attack && word.Weight <= 1 && Explosives.With(sentence, verb) is { } kind) word = word with { Type = kind, Weight = 2 };
        if (verb.Lemma == "bomb" && targetCheck.IsByHand(sentence, attackers)) word = word with { Type = IncidentType.RemoteExplosiveLandmineIed };
        // Both sides of a clash fight: neither is the attacker.
        if (word.Type == IncidentType.ArmedClash && !TargetCheck.IsTaking(verb)) (attackers, targets) = ([], []);
        return new(
            sentence.Index, verb, verb.Index, verb.Index + 1, word.Type, word.Weight, attackers, targets, null, false,
            Mood.IsHypothetical(sentence, verb) && !IsDeployed(sentence, verb), IsCause(sentence, verb));
    }

    // "fired at a car", "fired shots", and not "fired the manager".
    static bool IsFiring(SentenceReading sentence, Token verb) =>
        sentence.Children(verb, "obj").Any(obj => Fired.Contains(obj.Lemma))
        || (!sentence.Has(verb, "obj") && sentence.Children(verb, "obl").Any(at => at.Index > verb.Index && sentence.Children(at, "case").Any(word => word.Lemma is "at" or "on" or "into" or "upon" or "toward" or "towards")));

    // "a car bomb was found": a bomb that a verb of finding or making governs is no attack.
    static bool IsOwnWeapon(SentenceReading sentence, Token noun)
    {
        if (!Bombs.Contains(noun.Lemma.ToLowerInvariant())) return false;
        var first = noun;
        while (first.Relation == "conj" && sentence.HeadOf(first) is { Tag: "NOUN" or "PROPN" } before) first = before;
        return sentence.HeadOf(first) is { } head && Handling.Contains(head.Lemma);
    }

    // "went on strike", "a hunger strike": work laid down, not people.
    static bool IsLabour(SentenceReading sentence, Token noun) =>
        noun.Lemma == "strike" && sentence.At(noun.Index - 1) is { } before && Labour.Contains(before.Lemma);

    // "died of a heart attack"
    static bool IsIllness(SentenceReading sentence, Token noun) =>
        noun.Lemma == "attack" && sentence.At(noun.Index - 1) is { } before && Illnesses.Contains(before.Lemma);

    // "rigging cars for suicide attacks": bare attacks after "for" are what something is meant for.
    static bool IsPurpose(SentenceReading sentence, Token noun) =>
        noun.Xpos == "NNS" && sentence.Children(noun, "case").Any(word => word.Lemma == "for")
        && !sentence.Has(noun, "det") && !sentence.Has(noun, "nummod") && !sentence.Has(noun, "nmod:poss")
        && !(sentence.HeadOf(noun) is { } head && Answering.Contains(head.Lemma));

    static Figures.Quantity? CountOf(SentenceReading sentence, int first)
    {
        for (var i = first - 1; i >= 0 && first - i < 8; i--)
        {
            if (sentence.QuantityAt(i) is { } quantity) return quantity;
            if (sentence.Tokens[i].Tag is not ("ADJ" or "NOUN" or "PROPN") && sentence.Tokens[i].Text != "-") return null;
        }

        return null;
    }

    // "with raids -- six within two days --": the number behind a dash counts what stands before it.
    static Figures.Quantity? CountBehind(SentenceReading sentence, Token noun) =>
        sentence.At(noun.Index + 1) is { Text: "--" or "–" or "—" } && sentence.QuantityAt(noun.Index + 2) is { } quantity && quantity.First == noun.Index + 2
        && sentence.At(quantity.End) is { Tag: "ADP" } ? quantity : null;

    // "took off to strike", "used a base to carry out strikes": the purpose of a flight is told as done.
    static bool IsDeployed(SentenceReading sentence, Token word)
    {
        for (Token? at = word; at is not null; at = sentence.HeadOf(at))
        {
            if (at.Relation is "advcl" or "xcomp" or "acl" && sentence.HeadOf(at) is { } head && Flying.Contains(head.Lemma)) return true;
            if (at.Relation is "root" or "ccomp") return false;
        }

        return false;
    }

    // "claimed responsibility for the attack", "claimed the attack": the subject takes it upon itself.
    static Words? IsClaimed(SentenceReading sentence, Token noun)
    {
        var verb = sentence.HeadOf(noun);
        if (verb is not null && Claiming.Contains(verb.Lemma)) verb = sentence.HeadOf(verb);
        if (verb is null || verb.Lemma is not "claim") return null;
        var direct = noun.Relation == "obj" || (sentence.HeadOf(noun) is { } head && Claiming.Contains(head.Lemma)) || sentence.Children(verb, "obj").Any(obj => Claiming.Contains(obj.Lemma));
        return direct && !sentence.IsNegated(verb) ? Responsibility.Claimant(sentence, verb) : null;
    }

    // "two years after a rocket attack there": the attack of then, not of now.
    static bool FollowsYears(SentenceReading sentence, int at)
    {
        for (var i = at - 1; i > 0 && at - i <= 5; i--)
            if (sentence.Tokens[i].Lemma is "after" or "since" && Spans.Contains(sentence.Tokens[i - 1].Lemma)) return true;
        return false;
    }

    // "a revenge attack for air strikes in", "in response to last week's raid": the reason word stands before the preposition.
    static bool FollowsReason(SentenceReading sentence, int at)
    {
        var preposition = at - 1;
        while (preposition >= 0 && at - preposition <= 6 && sentence.Tokens[preposition].Lemma is not ("for" or "to" or "of")) preposition--;
        if (preposition < 0 || sentence.Tokens[preposition].Lemma is not ("for" or "to" or "of")) return false;
        for (var i = preposition - 1; i >= 0 && preposition - i <= 4; i--)
            if (Reasons.Contains(sentence.Tokens[i].Text.ToLowerInvariant()) && sentence.Tokens[i].Tag is not "ADP") return true;
        return false;
    }

    static bool IsCause(SentenceReading sentence, Token word)
    {
        if (FollowsReason(sentence, word.Index) || FollowsYears(sentence, word.Index)) return true;
        var steps = 0;
        for (Token? at = word; at is not null && steps < 4; at = sentence.HeadOf(at), steps++)
        {
            if (sentence.Children(at, "case").Any(c => Reasons.Contains(c.Lemma)) || sentence.Children(at, "mark").Any(m => m.Lemma is "since" or "than")) return true;
            if (at.Relation is "nmod" or "obl" && sentence.HeadOf(at) is { } head && Reasons.Contains(head.Lemma)) return true;
        }

        return false;
    }
}

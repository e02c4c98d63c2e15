using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Parties;
using Attest.Resolve.Places;

namespace Attest.Resolve.Episodes;

/// <summary>Groups what a sentence tells by attack: one happening as a rule, more where days or clauses part them.</summary>
public sealed class HappeningReader(PartyNamer parties, ThingPhrases things)
{
    // "the toll from last week's attack": words between the two.
    const int TollReach = 6;

    // "In the nearby town of Arda": words before a place that opens a sentence.
    const int OpeningWords = 5;

    // More than any distance in a sentence.
    const double Rounded = 1000;

    /// <summary>The same with the names as one report means them.</summary>
    public HappeningReader With(ActorTable named) => new(parties.With(named), things);

    public IEnumerable<Happening> Read(SentenceFacts facts, IReadOnlyList<Finding> findings, IReadOnlyList<AttackMention> mentions)
    {
        if (SideBySide.Bound(facts, findings) is { } bound)
            return Clause(SideBySide.Before(facts, bound), findings, mentions, 1, 0, bound).Concat(Clause(SideBySide.After(facts, bound), findings, mentions, 2, bound, int.MaxValue));
        if (EarlierClause.Start(facts.Reading) is not { } start) return Together(facts, findings, mentions);
        var earlier = Clause(SideBySide.After(facts, start), findings, mentions, 2, start, int.MaxValue).Select(happening => happening with { IsCause = true, Parting = Parting.None });
        return Clause(SideBySide.Before(facts, start), findings, mentions, 1, 0, start).Concat(earlier);
    }

    IEnumerable<Happening> Clause(SentenceFacts facts, IReadOnlyList<Finding> findings, IReadOnlyList<AttackMention> mentions, int clause, int first, int end) =>
        Together(facts, [.. findings.Where(finding => SideBySide.IsIn(finding, first, end))], [.. mentions.Where(mention => mention.Trigger.Index >= first && mention.Trigger.Index < end)])
            .Select(happening => happening with { Clause = clause, Parting = clause == 2 ? Parting.Soon : happening.Parting });

    IEnumerable<Happening> Together(SentenceFacts facts, IReadOnlyList<Finding> findings, IReadOnlyList<AttackMention> mentions)
    {
        var sentence = facts.Reading;
        mentions = [.. mentions.Where(mention => mentions.Count == 1 || !IsOfToll(sentence, mention, findings))];
        var groups = Parted(facts, [.. mentions.Where(mention => !mention.IsBlame || parties.AreAccused(sentence, mention.Attackers))]);
        if (groups.Count == 0)
        {
            if (findings.Count > 0) yield return Make(facts, [], [.. findings], [.. facts.Dates], facts.Places, false);
            yield break;
        }

        var owners = findings.ToLookup(finding => Antecedent(sentence, groups, finding.Trigger) ?? Nearest(sentence, groups, finding.Trigger));
        var dates = facts.Dates.ToLookup(date => groups.IndexOf(groups
            .MinBy(group => group.Min(mention => TreeDistance.OfDate(sentence, mention.Trigger, date.Token)))!));
        var places = facts.Places.ToLookup(place => Nearest(sentence, groups, sentence.Tokens[place.End - 1]));
        for (var i = 0; i < groups.Count; i++)
            yield return Make(facts, groups[i], [.. owners[i]], [.. dates[i]], [.. places[i]], groups[i].Any(mention => mention.IsCause)
                || (groups.Count > 1 && UnderAfter(sentence, groups[i][0].Trigger) && !UnderAfter(sentence, groups[0][0].Trigger)));
    }

    // Mentions told as a reason, or under different dates, are different attacks.
    static List<List<AttackMention>> Parted(SentenceFacts facts, IReadOnlyList<AttackMention> mentions)
    {
        var sentence = facts.Reading;
        var groups = new List<List<AttackMention>>();
        foreach (var mention in mentions)
        {
            var own = OwnDate(facts, mention, mentions);
            var group = groups.Find(group => group[0].IsCause == mention.IsCause
                && group[0].Hypothetical == mention.Hypothetical && !AreApart(OwnDate(facts, group[0], mentions), own)
                && !IsBeyond(sentence, group[0], mention));
            if (group is null) groups.Add([mention]);
            else group.Add(mention);
        }

        return groups;
    }

    static bool AreApart(When? one, When? other) => one is not null && other is not null && !WhenComparer.Agree(one, other);

    // "…, after a rebel assault left two dead": an adverbial clause of time tells of another attack.
    static bool IsBeyond(SentenceReading sentence, AttackMention one, AttackMention other) =>
        UnderAfter(sentence, one.Trigger) != UnderAfter(sentence, other.Trigger);

    static bool UnderAfter(SentenceReading sentence, Token token)
    {
        for (Token? at = token; at is not null; at = sentence.HeadOf(at))
        {
            if (at.Relation is "advcl" && sentence.Children(at, "mark").Any(mark => mark.Lemma == "after")) return true;
            if (at.Relation is "root") return false;
        }

        return false;
    }

    static When? OwnDate(SentenceFacts facts, AttackMention mention, IReadOnlyList<AttackMention> all)
    {
        if (all.Count == 1 || facts.Dates.Length < 2) return null;
        return facts.Dates.Where(date => all.MinBy(other => TreeDistance.Between(facts.Reading, other.Trigger, date.Token)) == mention)
            .Select(date => date.When).FirstOrDefault();
    }

    // "a raid for strikes in the province this month that left nine dead": what "that" stands for is the attack named last before it.
    static int? Antecedent(SentenceReading sentence, List<List<AttackMention>> groups, Token trigger)
    {
        var verb = trigger;
        while (verb.Relation is not "acl:relcl" && verb.Relation is "xcomp" or "conj" or "advcl" or "obj" or "obl" or "amod"
            && sentence.HeadOf(verb) is { } head) verb = head;
        if (verb.Relation != "acl:relcl" || sentence.Children(verb, "nsubj").FirstOrDefault(word => word.Xpos is "WDT" or "WP") is not { } pronoun) return null;
        if (sentence.HeadOf(verb) is { } noun && !IsTimeOrPlace(sentence, noun)) return null;
        var last = groups.SelectMany((group, number) => group.Where(mention => mention.End <= pronoun.Index)
            .Select(mention => (mention.End, number))).DefaultIfEmpty((-1, -1)).Max();
        return last.Item2 < 0 ? null : last.Item2;
    }

    static bool IsTimeOrPlace(SentenceReading sentence, Token noun) =>
        noun.Lemma is "day" or "week" or "month" or "year" or "night" or "province" or "city" or "town" or "village" or "district" or "area"
        || sentence.Sentence.EntityAt(noun.Index) is { Kind: EntityKind.Place } || noun.Tag == "PROPN" && noun.Text.EndsWith("day", StringComparison.Ordinal);

    static int Nearest(SentenceReading sentence, List<List<AttackMention>> groups, Token token)
    {
        var best = 0;
        var least = double.MaxValue;
        for (var i = 0; i < groups.Count; i++)
        {
            var distance = groups[i].Min(mention => TreeDistance.Between(sentence, mention.Trigger, token));
            if (distance < least) (best, least) = (i, distance);
        }

        return best;
    }

    // "Two years ago rebels struck the town on March 9": the day, and not how long ago it was by the month or year.
    static bool IsRounded(When when, ImmutableArray<(When When, Token Token)> dates) =>
        when is { Parts: { Span: DatePrecision.Month or DatePrecision.Year, UnitsBack: > 0 } } && dates.Any(other => other.When is { Parts: { Month: not null, Day: not null } });

    Happening Make(
        SentenceFacts facts, IReadOnlyList<AttackMention> mentions, ImmutableArray<Finding> findings,
        ImmutableArray<(When When, Token Token)> dates, IEnumerable<NamedPlace> places, bool isCause)
    {
        var sentence = facts.Reading;
        var trigger = mentions.Count > 0 ? mentions.MaxBy(mention => mention.Weight)!.Trigger : findings[0].Trigger;
        // A toll that rose on Friday is no attack on Friday.
        var tolls = findings.Where(finding => finding.Rule == "casualty/toll").ToList();
        // A toll that rose, or girls who are still held, have no day of their own.
        var dated = findings.Length > 0 && mentions.Count == 0
            && findings.All(finding => finding.Rule is "casualty/toll"
            || finding is { Rule: "casualty/state", Casualty.Effect: Effect.Abducted or Effect.Missing })
            ? [] : dates.Where(date => !tolls.Exists(toll => date.Token.Index >= toll.End && date.Token.Index <= toll.End + 2)).ToImmutableArray();
        var nearest = dated.IsEmpty ? default : dated.MinBy(date => TreeDistance.OfDate(sentence, trigger, date.Token) + (IsRounded(date.When, dated) ? Rounded : 0));
        // "It was the second bombing this month" counts, and says no day.
        var date = nearest.When is { Parts: { Span: not (DatePrecision.Day or DatePrecision.Days), UnitsBack: 0 } } && (PartingWords.IsCounted(sentence, trigger) || PartingWords.IsCountedBefore(sentence, nearest.Token)) ? null : nearest.When;
        var attackers = mentions.SelectMany(mention => mention.Attackers).Concat(Doers(sentence, mentions, findings)).ToImmutableArray();
        var targets = mentions.SelectMany(mention => mention.Targets)
            .Concat(findings.Any(finding => finding.Damage is not null) ? PartyReader.Holders(sentence) : []).ToImmutableArray();
        var owners = findings.Where(finding => finding is { Rule: "damage/verb", PartOf: null })
            .Select(finding => new Words(finding.Phrase!.First, finding.Phrase.End)).ToImmutableArray();
        return new(
            sentence.Index, [.. mentions], findings, date,
            [.. places.Where(place => place.Role is PlaceRole.Location or PlaceRole.Modifier)],
            Attackers(sentence, mentions, attackers), [.. parties.Targets(sentence, targets).Concat(parties.Owners(sentence, owners))
                .DistinctBy(actor => actor.Key)], isCause)
        {
            Doers = attackers,
            TargetsWritten = [.. Struck(sentence, mentions, findings)],
            IsArmed = parties.AreArmed(sentence, attackers),
            Parting = PartingWords.Of(sentence),
            OpensWithPlace = places.Any(place => IsOpening(sentence, place)),
            IsAftermath = mentions.Count == 0 && Aftermath.Is(sentence, findings),
            IsDayOfClaim = nearest.Token is { } day && mentions.Any(mention => mention.Claimed && day.Index > mention.Trigger.Index),
            IsDeath = mentions.Count == 0 && LaterDeath.Is(sentence, findings),
            TellsWhen = mentions.Any(mention => IsPointing(sentence, mention) && DayAfter.IsSaidToHappen(sentence, mention.Trigger)),
            IsDefinite = date is null && mentions.Any(mention => IsPointing(sentence, mention)) || (mentions.Count > 0 && IsPointing(sentence, mentions[0])),
        };
    }

    ImmutableArray<Actor> Attackers(SentenceReading sentence, IReadOnlyList<AttackMention> mentions, ImmutableArray<Words> words) =>
        parties.Attackers(sentence, words) is { IsEmpty: false } known ? known
            : [.. mentions.Where(mention => mention.Claimed && !mention.Attackers.IsEmpty).Take(1).Select(mention => parties.Claimant(sentence, mention.Attackers[0])).OfType<Actor>()];

    // Things aimed at, things a bomb stood at, and things damaged, each once by its noun.
    IEnumerable<string> Struck(SentenceReading sentence, IReadOnlyList<AttackMention> mentions, ImmutableArray<Finding> findings) => mentions
        .Where(mention => !mention.Hypothetical && !mention.Denied)
        .SelectMany(mention => mention.Targets.SelectMany(range => things.In(sentence, range)).Concat(mention.Near))
        .Concat(findings.Where(finding => finding is { Damage: not null, Hypothetical: false }).Select(finding => ThingPhrases.Around(sentence, finding.Phrase!.Noun)))
        .OrderBy(range => range.First).ThenBy(range => range.End).DistinctBy(range => range.End)
        .Select(range => sentence.Words(range.First, range.End));

    // "Coalition aircraft destroyed two lorries": the subject of an active verb of harm did it.
    static IEnumerable<Words> Doers(SentenceReading sentence, IReadOnlyList<AttackMention> mentions, ImmutableArray<Finding> findings) =>
        findings.Where(finding => finding.Rule is "casualty/object" or "damage/verb" && finding.Phrase!.First > finding.Trigger.Index
            && IsDoing(sentence, mentions, findings, finding.Trigger))
            .Select(finding => PartyReader.Subject(sentence, finding.Trigger)).OfType<Words>()
            .Where(words => !mentions.Any(mention => words.Covers(mention.Trigger.Index)))
            .Concat(findings.Where(finding => finding.Rule == "casualty/subject" && !TargetCheck.IsAssailant(finding.Phrase!.Noun))
            .SelectMany(finding => PartyReader.AttackersOfVerb(sentence, finding.Trigger, passive: true)))
            // "the killing of nine farmers by herdsmen"
            .Concat(findings.Where(finding => finding is { Casualty: not null, Trigger.Tag: "NOUN" }).SelectMany(finding => PartyReader.AttackersOfVerb(sentence, finding.Trigger, passive: true))).Distinct();

    // "The country faced a wave of attacks, killing dozens": the subject did it only where its own verb is one of attack or harm.
    static bool IsDoing(SentenceReading sentence, IReadOnlyList<AttackMention> mentions, ImmutableArray<Finding> findings, Token trigger) =>
        trigger is not { Relation: "advcl", Xpos: "VBG" } || sentence.HeadOf(trigger) is not { } verb
        || mentions.Any(mention => mention.Trigger.Index == verb.Index) || findings.Any(finding => finding.Trigger.Index == verb.Index)
        || PartyReader.IsDoing(verb);

    // "died on Sunday, raising the toll from the attack to three": the attack that the sentence tells of before.
    static bool IsOfToll(SentenceReading sentence, AttackMention mention, IReadOnlyList<Finding> findings) => IsPointing(sentence, mention)
        && findings.Any(finding => finding.Rule == "casualty/toll" && finding.Trigger.Index < mention.Trigger.Index && mention.Trigger.Index - finding.Trigger.Index <= TollReach);

    // "In Arda, ", "Near the village of Belt, ": the place stands before all else, and a comma behind it.
    static bool IsOpening(SentenceReading sentence, NamedPlace place) =>
        place.Role == PlaceRole.Location && place.First <= OpeningWords && sentence.At(0) is { Tag: "ADP" } && sentence.Is(place.End, ",");

    static bool IsPointing(SentenceReading sentence, AttackMention mention) =>
        mention.IsBlame || (mention.Claimed && mention.Trigger.Lemma == "claim" && ClaimsTheDeed(sentence, mention.Trigger)) || mention.Trigger.Tag == "NOUN" && sentence.Children(mention.Trigger, "det").Any(word => word.Lemma is "the" or "this" or "that")
        || IsByTheSame(sentence, mention);

    // "The attackers struck the villages", "the gunmen then opened fire": those told of before.
    static bool IsByTheSame(SentenceReading sentence, AttackMention mention) => mention.Trigger.Tag == "VERB" && mention.Attackers is [var doer]
        && sentence.Tokens[doer.First].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase) && doer.End == doer.First + 2 && TargetCheck.IsAssailant(sentence.Tokens[doer.First + 1]);

    // "claimed the killings", "claimed responsibility": of what the report has told.
    static bool ClaimsTheDeed(SentenceReading sentence, Token claim) =>
        sentence.At(claim.Index + 1)?.Lemma is "the" or "this" or "both" or "responsibility" or "these";
}

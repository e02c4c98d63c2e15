using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Damages;
using Attest.Extract.People;
using Attest.Extract.Phrases;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Claims;
using Attest.Resolve.Dates;
using Attest.Resolve.Episodes;
using Attest.Resolve.Parties;
using Attest.Resolve.People;
using Attest.Resolve.Places;

namespace Attest.Resolve;

/// <summary>Stage 5, Resolve: findings in; claims with speaker, day, place, parties and the attack they tell of out.</summary>
public sealed class Resolver(FactsReader facts, PlaceNamer places, HappeningReader happenings, ScopeWords scopes, WeaponReader weapons, ActorTable actors, PeopleReader people)
{
    // The headline and the first sentences of the body carry the news.
    const int LeadSentences = 2;

    /// <param name="language">A folder of Languages: "En".</param>
    /// <param name="own">What people ruled on words; null for none. Weapons go by <paramref name="names"/>.</param>
    public static Resolver Load(string language, KnownNames names, OwnWords? own = null)
    {
        var kinds = PlaceKinds.Load(language);
        var things = DamageWords.Load(language, own);
        var parties = new PartyNamer(names.Actors, GroupWords.Load(language, own), things);
        return new(
            new(new DateReader(), new DateAnchor(), names.Actors, new PlaceMentionReader(names.Gazetteer, kinds, AttackWords.Load(language))),
            new(names.Places), new(parties, new(things)), ScopeWords.Load(language), new(names.Weapons), names.Actors, PeopleReader.Load(language));
    }

    public ReadReport Resolve(ExtractedReport report, SpeechMap speech)
    {
        var named = actors.In(SpeechReader.Words(report.Parsed));
        return (ReferenceEquals(named, actors) ? this : new(facts.With(named), places, happenings.With(named), scopes, weapons, named, people)).Read(report, speech);
    }

    ReadReport Read(ExtractedReport report, SpeechMap speech)
    {
        var sentences = facts.Read(report, speech);
        var named = places.Resolve(report.Parsed.Source, sentences);
        var placeOf = named.Of;
        var lead = Lead(report);
        var items = RoundUp.ItemsOf(report, sentences, lead);
        var told = Told(report, sentences, lead, new OwnAccount(actors, speech)).Select(happening => happening with { IsSummary = IsSummary(happening, sentences, items) }).ToImmutableArray();
        var source = report.Parsed.Source;
        var episodes = new EpisodeBuilder(source.Published, lead, placeOf, sentence => report.Parsed.Sentences[sentence].Block, sentence => KindOf(report, sentence) == BlockKind.Caption, sentence => SectionOf(report, sentence), sentence => items[sentence]);
        if (IsOfViolence(told, sentences))
            Assign(report, told, episodes);
        if (sentences.Take(Lead(report)).Any(sentence => OutcomeWords.In(sentence.Reading))) episodes.TakeEarlierForNews();

        var claims = Claims(report, sentences, told, episodes, new(source.Id, speech, scopes, placeOf));
        var attacks = episodes.Episodes.SelectMany(episode =>
            new AttackClaimBuilder(source.Id, speech, weapons, new(actors), placeOf, episodes.Sites).Of(episode, sentence => sentences[sentence]));
        var all = ClaimSelection.Select([.. claims, .. attacks], episodes.Episodes);
        all = LocalPlaces.Fill(all, HomeTown.Of(sentences, lead, named), episodes.Items);
        return new(source, all, Statements(source.Text, speech), report.Notes)
        {
            People = [.. new PeopleBuilder(report, speech, all).Of(people.Read(report, speech)).OrderBy(person => person.At.Start).ThenBy(person => person.Name, StringComparer.Ordinal)],
        };
    }

    static int SectionOf(ExtractedReport report, int sentence)
    {
        for (var block = report.Parsed.Sentences[sentence].Block; block >= 0; block--)
            if (report.Parsed.Source.Blocks[block].Kind == BlockKind.Heading) return block;
        return -1 - sentence;
    }

    static BlockKind KindOf(ExtractedReport report, int sentence) =>
        report.Parsed.Source.Blocks[report.Parsed.Sentences[sentence].Block].Kind;

    static void Assign(ExtractedReport report, ImmutableArray<Happening> told, EpisodeBuilder episodes)
    {
        Happening? heading = null;
        foreach (var happening in told)
        {
            // A heading waits for the paragraph under it.
            if (happening.Date is null && KindOf(report, happening.Sentence) == BlockKind.Heading)
            {
                if (heading is not null) episodes.AddOrphan(heading);
                heading = happening;
                continue;
            }

            episodes.Add(happening);
            if (heading is not null && happening.Sentence - heading.Sentence <= 3) episodes.AddHeading(heading, happening);
            else if (heading is not null) episodes.AddOrphan(heading);
            heading = null;
        }

        if (heading is not null) episodes.AddOrphan(heading);
    }

    ImmutableArray<Happening> Told(ExtractedReport report, ImmutableArray<SentenceFacts> sentences, int lead, OwnAccount account)
    {
        var findings = report.Findings
            .Where(finding => finding.Kind is ClaimKind.Casualty or ClaimKind.Damage && !scopes.IsByDisaster(sentences[finding.Sentence].Reading, finding.Trigger))
            .ToLookup(finding => finding.Sentence);
        var mentions = report.Attacks.ToLookup(mention => mention.Sentence);
        var named = new NamedGroup(sentences);
        var forces = new StateForces(sentences, actors);
        ImmutableArray<Happening> told =
        [
            .. sentences.SelectMany(sentence => IsAccident(sentence.Reading, mentions[sentence.Reading.Index].Any())
                ? []
                : happenings.Read(Dated(report, sentences, sentence.Reading.Index), [.. findings[sentence.Reading.Index]], [.. mentions[sentence.Reading.Index]])
                    .Select(happening => account.Of(sentence.Reading, account.WithoutTellers(sentence.Reading, happening)))
                    .Select(happening => happening with { Attackers = named.Name(sentence.Reading, happening.Doers, happening.Attackers) })
                    .Select(happening => forces.Name(sentence.Reading, happening)).Select(happening => happening with { IsAside = happening.Sentence >= lead && IsAside(report, happening, sentences) })),
        ];
        return Aftermath.Undate(DayAfter.Lend(told, sentences));
    }

    // "In the worst raid, 40 died", "the raids have killed hundreds since May": neither is the news, wherever else it might fit.
    bool IsAside(ExtractedReport report, Happening happening, ImmutableArray<SentenceFacts> sentences)
    {
        var sentence = sentences[happening.Sentence].Reading;
        // "There have been 21 kidnappings this year", "more than 60 attacks since May"
        if (happening is { Count: > 1, Findings.IsEmpty: true } && (happening.Date is { Parts.Span: DatePrecision.Month or DatePrecision.Year }
            || scopes.Aggregate(sentence, happening.Trigger, happening.Date is not null) is not null)) return true;
        return PartingWords.IsRanked(sentence) || happening.Findings.Any(finding => RunningCount.At(report, finding, sentences)
            || scopes.Aggregate(sentence, finding.Trigger, happening.Date is { Parts.Span: not (DatePrecision.Month or DatePrecision.Year) }) is not null);
    }

    // "Six were shot in separate shootings", "A man was stabbed, and a woman shot in a separate attack": told over several, and of no single one.
    bool IsSummary(Happening happening, ImmutableArray<SentenceFacts> sentences, ImmutableArray<int> items)
    {
        var sentence = sentences[happening.Sentence].Reading;
        if (items[happening.Sentence] < 0 && items.Any(item => item >= 0) && sentences.TakeWhile(facts => items[facts.Reading.Index] < 0).Any(facts => RoundUp.IsParted(facts.Reading))) return true;
        return scopes.IsOverSeveral(sentence) && happening.Findings.All(finding => finding.PartOf is not null || finding is { Casualty: not null, Phrase.IsCounted: true });
    }

    // "On 7 May the guards called for help. Jets then struck the yard": a sentence that only sets the day lends it to the next.
    static SentenceFacts Dated(ExtractedReport report, ImmutableArray<SentenceFacts> sentences, int at)
    {
        var own = sentences[at];
        if (at == 0 || !own.Dates.IsEmpty || sentences[at - 1].Dates.Length != 1) return own;
        var before = sentences[at - 1];
        var told = report.Attacks.Any(mention => mention.Sentence == at - 1) || report.Findings.Any(finding => finding.Sentence == at - 1);
        if (told || report.Parsed.Sentences[at].Block != report.Parsed.Sentences[at - 1].Block) return own;
        var root = own.Reading.Tokens.FirstOrDefault(token => token.IsRoot) ?? own.Reading.Tokens[0];
        return own with { Dates = [(before.Dates[0].When, root)] };
    }

    // A gun that goes off by mishap is violence by arms all the same.
    bool IsAccident(SentenceReading sentence, bool hasAttack) => !hasAttack && scopes.IsAccident(sentence) && !scopes.IsOfArms(sentence);

    // Harm with no attacker, no attack and no weapon in the whole report is an accident, a disaster or an illness.
    // War itself as the doer is violence without an attack: "the conflict has killed 9,000".
    bool IsOfViolence(ImmutableArray<Happening> told, ImmutableArray<SentenceFacts> sentences) =>
        told.Any(happening => happening.Mentions.Any(mention => !mention.Hypothetical) || IsByArms(happening, sentences[happening.Sentence].Reading)
            || happening.Findings.Any(finding => scopes.Aggregate(sentences[finding.Sentence].Reading, finding.Trigger, happening.Date is not null) is not null));

    // "accused the militia of killing", "killed by a drone", "thirty militants were killed": a party, a weapon or fighters among the dead.
    bool IsByArms(Happening happening, SentenceReading sentence) =>
        (happening.IsArmed && happening.Findings.Any(finding => finding is { Damage: not null, Hypothetical: false })) || happening.Findings.Any(finding => !finding.Hypothetical && finding.Casualty is { Effect: Effect.Killed or Effect.Injured or Effect.KilledOrInjured or Effect.Abducted or Effect.Captured or Effect.Displaced })
        && (happening.Attackers.Any(actor => actor.Key != "noun:driver") || happening.IsArmed || happening.Findings.Any(IsWarlike) || scopes.IsOfArms(sentence) || weapons.Read(sentence, happening.Findings).Any());

    // Fighters among the dead, or soldiers and civilians "killed" (not "died").
    static bool IsWarlike(Finding finding) =>
        finding.Casualty is { Group: Group.Militants } or { Effect: Effect.Abducted }
        || (finding.Casualty is { Effect: Effect.Killed, Group: Group.Soldiers or Group.AidWorkers or Group.Journalists } && finding.Trigger.Lemma == "kill")
        || (finding.Casualty is { Effect: Effect.Killed } && finding.Trigger.Lemma == "kill" && finding.Phrase?.Noun.Lemma is "civilian" or "villager");

    static int Lead(ExtractedReport report)
    {
        var body = 0;
        for (var i = 0; i < report.Sentences.Length; i++)
        {
            if (KindOf(report, i) == BlockKind.Body && ++body > LeadSentences) return i;
        }

        return report.Sentences.Length;
    }

    static List<Claim> Claims(
        ExtractedReport report, ImmutableArray<SentenceFacts> sentences, ImmutableArray<Happening> told, EpisodeBuilder episodes, ClaimBuilder builder)
    {
        var owner = told.SelectMany(happening => happening.Findings.Select(finding => (finding, happening)))
            .ToDictionary(pair => pair.finding, pair => pair.happening, ReferenceEqualityComparer.Instance as IEqualityComparer<Finding>);
        var made = new Dictionary<Finding, Claim>(ReferenceEqualityComparer.Instance);
        foreach (var finding in report.Findings)
        {
            var happening = owner.GetValueOrDefault(finding);
            var episode = happening is not null ? episodes.Of(happening) : finding.Kind == ClaimKind.Dispute ? episodes.Disputed(finding.Sentence) : null;
            if (episode is null && happening is not { IsSummary: true } && (finding.Kind == ClaimKind.Dispute ? episodes.Episodes.Count == 0 : !finding.Hypothetical || report.Attacks.IsEmpty)) continue;
            var running = RunningCount.At(report, finding, sentences);
            var places = OwnPlaces(sentences[finding.Sentence], happening, told);
            if (builder.Of(sentences[finding.Sentence], finding, happening, episode, running, places) is { } claim) made[finding] = claim;
        }

        return [.. made.Select(pair => pair.Key.PartOf is { } whole && made.TryGetValue(whole, out var of) ? pair.Value with { PartOf = of.Id } : pair.Value)];
    }

    // "a reprisal for strikes on the valley": the places of the reason are not those of the attack, nor the other way round.
    static ImmutableArray<NamedPlace> OwnPlaces(SentenceFacts facts, Happening? happening, ImmutableArray<Happening> told)
    {
        if (happening is null) return facts.Places;
        var others = told.Where(other => other.Sentence == happening.Sentence && (other.IsCause != happening.IsCause || other.Clause != happening.Clause)).SelectMany(other => other.Places).ToHashSet();
        return [.. facts.Places.Where(place => !others.Contains(place))];
    }

    static ImmutableArray<Statement> Statements(string text, SpeechMap speech) =>
        [.. speech.All.Where(utterance => utterance.Voices).Select(utterance => new Statement(utterance.Speaker!, utterance.Via, utterance.Content, utterance.Content.Of(text), utterance.Stance))];
}

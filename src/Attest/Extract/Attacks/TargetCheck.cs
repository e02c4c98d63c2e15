using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Damages;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>Whether what a verb is done to is something that is attacked: people, things, places, bodies.</summary>
public sealed class TargetCheck(GroupWords groups, DamageWords things)
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "target-words");
    static readonly FrozenSet<string> Marking = ClosedWords.Load("En", "attacker-nouns").Of("marking");
    static readonly FrozenSet<string> Assailants = ClosedWords.Load("En", "attacker-nouns").Of("assailant");
    static readonly FrozenSet<string> Takings = Closed.Of("taking");
    static readonly FrozenSet<string> HeldPlaces = Closed.Of("held-place");
    static readonly FrozenSet<string> Attackable = Closed.Of("attackable");
    static readonly FrozenSet<string> Projectiles = Closed.Of("projectile");
    static readonly FrozenSet<string> Intercepted = Closed.Of("intercepted");

    /// <summary>True for verbs that take a town in one sentence and hostages in the next.</summary>
    public static bool IsTaking(Token verb) => Takings.Contains(verb.Lemma);

    public bool IsAttackable(SentenceReading sentence, ImmutableArray<Words> targets) =>
        targets.Any(words => IsPlaceOrBody(sentence, words) || Heads(sentence, words).Any(head => IsThing(head) || GroupOf(sentence, head) is not null));

    /// <summary>True where the head of the words is an aircraft, a gun, a shell or an armed person: what it strikes is attacked.</summary>
    public bool IsArmed(SentenceReading sentence, ImmutableArray<Words> attackers) =>
        attackers.Any(words => Heads(sentence, words).LastOrDefault() is { } head && (things.ClassOf(head) is "aircraft" or "armour" || Projectiles.Contains(head.Lemma) || GroupOf(sentence, head) is Group.Militants or Group.Soldiers));

    public static bool IsProjectile(SentenceReading sentence, ImmutableArray<Words> attackers) =>
        attackers.Any(words => Heads(sentence, words).LastOrDefault() is { } head && Projectiles.Contains(head.Lemma));

    /// <summary>True where nothing is hit but what flies without a crew: drones, missiles.</summary>
    public static bool AreIntercepted(SentenceReading sentence, ImmutableArray<Words> targets) =>
        !targets.IsEmpty && targets.All(words => Heads(sentence, words).FirstOrDefault(head => head.Relation is not ("compound" or "amod" or "nmod:poss")) is { } first && Intercepted.Contains(first.Lemma.ToLowerInvariant()));

    public bool IsAirborne(SentenceReading sentence, ImmutableArray<Words> attackers) =>
        attackers.Any(words => Heads(sentence, words).LastOrDefault() is { } head && things.ClassOf(head) == "aircraft" && !IsBareBomber(sentence, head));

    /// <summary>True for a noun that names an aircraft that is flown by a crew: "jet"; drones are things of another class.</summary>
    public bool IsAircraft(Token noun) => noun.Tag is "NOUN" or "PROPN" && things.ClassOf(noun) == "aircraft";

    // "Bomber strikes market", "the bomber": one of which nothing more is told is a person; several, or a Russian one, fly.
    static bool IsBareBomber(SentenceReading sentence, Token head) =>
        head is { Lemma: "bomber", Xpos: "NN" or "NNP" } && sentence.At(head.Index - 1) is not { Tag: "ADJ" or "NOUN" or "PROPN" or "NUM" or "PUNCT" };

    /// <summary>True where fighters do it, who have no aircraft.</summary>
    public bool IsByHand(SentenceReading sentence, ImmutableArray<Words> attackers) =>
        attackers.Any(words => Heads(sentence, words).LastOrDefault() is { } head && GroupOf(sentence, head) is Group.Militants)
        && !IsAirborne(sentence, attackers);

    /// <summary>True where the words name people, a body or a party: what does it is no fire, storm or bomb.</summary>
    public bool IsSomebody(SentenceReading sentence, ImmutableArray<Words> attackers) =>
        attackers.Any(words => IsPlaceOrBody(sentence, words) || (Heads(sentence, words).LastOrDefault() is { } head && GroupOf(sentence, head) is not null));

    /// <summary>True where fighters, soldiers or unknown people are the doers: "gunmen", "30 masked men".</summary>
    public bool IsByFighters(SentenceReading sentence, ImmutableArray<Words> attackers) => attackers.Any(words =>
        Heads(sentence, words).FirstOrDefault(head => sentence.At(head.Index + 1) is not { Tag: "NOUN" or "PROPN" }) is { } head && (GroupOf(sentence, head) is Group.Militants or Group.Soldiers
            || (GroupOf(sentence, head) is Group.People && sentence.Tokens.Skip(words.First).Take(words.End - words.First).Any(word => Marking.Contains(word.Lemma.ToLowerInvariant())))));

    /// <summary>True where fighters are among them: who is killed so is an attacker or a side of a clash.</summary>
    public bool AreFighters(SentenceReading sentence, ImmutableArray<Words> targets) =>
        targets.Any(words => Heads(sentence, words).Any(head => GroupOf(sentence, head) is Group.Militants));

    /// <summary>True where all that is told of them is that they attacked: "two of the attackers".</summary>
    public static bool AreAssailants(SentenceReading sentence, ImmutableArray<Words> targets) =>
        !targets.IsEmpty && targets.All(words => Heads(sentence, words).LastOrDefault() is { } head && IsAssailant(head));

    /// <summary>True for "the attacker", "the gunman": whoever strikes him has not carried out his attack.</summary>
    public static bool IsAssailant(Token noun) => Assailants.Contains(noun.Lemma);

    /// <summary>The kind of attack that taking these is: people are abducted, places fought over; null for anything else.</summary>
    public IncidentType? TakingOf(SentenceReading sentence, ImmutableArray<Words> targets)
    {
        var heads = targets.SelectMany(words => Heads(sentence, words).TakeWhile(head => !AfterPreposition(sentence, words, head))).ToList();
        if (heads.Exists(head => GroupOf(sentence, head) is Group.Civilians or Group.Children or Group.Women or Group.AidWorkers or Group.Medics or Group.Journalists))
            return IncidentType.AbductionForcedDisappearance;
        return heads.Exists(head => things.ClassOf(head) is "building" or "position" or "command" || HeldPlaces.Contains(head.Lemma))
            || heads.Exists(head => sentence.Sentence.EntityAt(head.Index) is { Kind: EntityKind.Place }) ? IncidentType.ArmedClash : null;
    }

    // "seized the tanks from an airfield": what stands behind a preposition is not what was taken.
    static bool AfterPreposition(SentenceReading sentence, Words words, Token head) =>
        Enumerable.Range(words.First, head.Index - words.First).Any(at => sentence.Tokens[at] is { Tag: "ADP", Lemma: not "of" });

    bool IsThing(Token head) =>
        things.ClassOf(head) is not null || Attackable.Contains(head.Lemma);

    Group? GroupOf(SentenceReading sentence, Token head) => PhraseReader.Read(sentence, head) is { } phrase ? groups.Of(sentence, phrase) : null;

    static IEnumerable<Token> Heads(SentenceReading sentence, Words words) =>
        sentence.Tokens.Skip(words.First).Take(words.End - words.First).Where(token => token.Tag is "NOUN" or "PROPN");

    static bool IsPlaceOrBody(SentenceReading sentence, Words words) =>
        sentence.Sentence.Entities.Any(entity => entity.Kind != EntityKind.Person && words.Covers(entity.First));
}

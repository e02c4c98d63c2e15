using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Languages;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Episodes;

namespace Attest.Resolve.Parties;

/// <summary>"The army", "soldiers" of a report that names the forces of one state, or else speaks of one state only, are that state's.</summary>
/// <remarks>Where two states' forces may be meant they stay unnamed: a wrong perpetrator is worse than none.</remarks>
sealed class StateForces
{
    static readonly FrozenSet<string> Forces = ClosedWords.Load("En", "attacker-nouns").Of("of-state");
    static readonly FrozenSet<string> Plain = ClosedWords.Load("En", "attacker-nouns").Of("state-modifier");

    readonly ActorRow? state;

    public StateForces(ImmutableArray<SentenceFacts> sentences, ActorTable actors)
    {
        var named = sentences.SelectMany(facts => facts.Actors).Select(match => match.Row).DistinctBy(row => row.Key, StringComparer.Ordinal).ToList();
        var country = Only(named.Where(row => row.Kind is ActorKind.ArmedForce || row.Key.EndsWith(":defence-ministry", StringComparison.Ordinal)), out var several)
            ?? (several ? null : Only(named.Where(row => row.Kind is ActorKind.State or ActorKind.Government or ActorKind.Ministry or ActorKind.Police), out _));
        // The force itself where the report names it, so that one doer does not stand there twice.
        state = named.Where(row => row.Kind is ActorKind.ArmedForce).Take(2).ToList() is [var force] && !several ? force : country is null ? null : actors.ById(country);
    }

    /// <summary>The happening with its state for "the army"; the same where it is not known, and where they fought fighters or ended an attack.</summary>
    public Happening Name(SentenceReading sentence, Happening happening) =>
        state is null || happening.Findings.Any(finding => finding.Casualty is { Group: Group.Militants }) || !happening.Attackers.Any(IsOfState) || happening.Doers.Any(words => IsOfAnother(sentence, words)) ? happening
            : happening with { Attackers = [.. happening.Attackers.Select(actor => IsOfState(actor) ? new Actor(state.Name, state.Key, actor.Written) : actor).DistinctBy(actor => actor.Key, StringComparer.Ordinal)] };

    static bool IsOfState(Actor actor) =>
        actor.Key.StartsWith("noun:", StringComparison.Ordinal) && Forces.Contains(actor.Key["noun:".Length..])
        && actor.Written.ToLowerInvariant().Split(' ') is var words && words.SkipLast(1).All(Plain.Contains);

    // "soldiers of the caliphate", "troops loyal to the general"
    static bool IsOfAnother(SentenceReading sentence, Words words) =>
        Enumerable.Range(words.First, words.End - words.First).Any(at => Forces.Contains(sentence.Tokens[at].Lemma) && at + 1 < words.End && sentence.At(at + 1) is { Lemma: "of" or "from" or "loyal" or "allied" or "who" or "defect" });

    static string? Only(IEnumerable<ActorRow> rows, out bool several)
    {
        var countries = rows.Select(row => row.Country).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
        several = countries.Count > 1;
        return countries.Count == 1 ? countries[0] : null;
    }
}

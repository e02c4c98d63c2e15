using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Parties;

/// <summary>"The rebels" of a report that has named one armed group, and no other, are that group's.</summary>
/// <remarks>Bare "rebels", or "the rebels" where two groups have been named, stay unnamed: a wrong perpetrator is worse than none.</remarks>
sealed class NamedGroup(ImmutableArray<SentenceFacts> sentences)
{
    static readonly FrozenSet<string> Members = ClosedWords.Load("En", "attacker-nouns").Of("member");

    /// <summary>The attackers of a happening with those whom the report has named before by their group; the same where there is none.</summary>
    public ImmutableArray<Actor> Name(SentenceReading sentence, ImmutableArray<Words> doers, ImmutableArray<Actor> attackers)
    {
        if (attackers.Length != 1 || !Members.Contains(attackers[0].Name.ToLowerInvariant()) || !doers.Any(range => IsDefinite(sentence, range, attackers[0]))) return attackers;
        return Before(sentence.Index) is var (row, written) ? [new(row.Name, row.Key, written, attackers[0].Written)] : attackers;
    }

    static bool IsDefinite(SentenceReading sentence, Words range, Actor actor) =>
        sentence.Tokens.Skip(range.First).Take(range.End - range.First).Any(token => token.Lemma is "the" or "these" or "those" && token.Tag == "DET"
            && sentence.HeadOf(token)?.Lemma == actor.Name);

    (ActorRow Row, string Written)? Before(int sentence)
    {
        (ActorRow Row, string Written)? only = null;
        foreach (var facts in sentences.Take(sentence + 1))
        {
            foreach (var match in facts.Actors.Where(match => match.Row.Kind == ActorKind.Group))
            {
                if (only is { } known && known.Row.Key != match.Row.Key) return null;
                only ??= (match.Row, facts.Reading.Words(match.First, match.End));
            }
        }

        return only;
    }
}

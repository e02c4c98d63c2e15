using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Resolve.Episodes;

/// <summary>"Two men were shot. It happened on Sunday": a sentence that only says when and where lends both to the attack told before it.</summary>
static class DayAfter
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "other-days");
    static readonly FrozenSet<string> Happening = Closed.Of("happening");
    static readonly FrozenSet<string> Echoes = Closed.Of("echo");
    static readonly FrozenSet<string> Responses = Closed.Of("response");
    static readonly FrozenSet<string> Responders = Closed.Of("responder");

    // Further on, "it" is something else.
    const int Reach = 3;

    /// <summary>The happenings, the last one before such a sentence with its day where it had none.</summary>
    public static ImmutableArray<Happening> Lend(ImmutableArray<Happening> told, ImmutableArray<SentenceFacts> sentences)
    {
        var lent = told.ToBuilder();
        var speaking = told.Select(happening => happening.Sentence).ToHashSet();
        foreach (var facts in sentences)
        {
            if (facts.Dates.Length != 1 || speaking.Contains(facts.Reading.Index) || !PointsBack(facts.Reading)) continue;
            for (var at = lent.Count - 1; at >= 0; at--)
            {
                if (lent[at].Sentence > facts.Reading.Index) continue;
                if (Takes(lent[at], facts)) lent[at] = lent[at] with { Date = facts.Dates[0].When, Places = PlacesOf(lent[at], facts) };
                break;
            }
        }

        return lent.ToImmutable();
    }

    /// <summary>True for the subject of such a verb: "the shooting took place".</summary>
    public static bool IsSaidToHappen(SentenceReading sentence, Token noun) =>
        noun.Relation.StartsWith("nsubj", StringComparison.Ordinal) && sentence.HeadOf(noun) is { } verb && IsHappening(sentence, verb);

    static bool Takes(Happening before, SentenceFacts facts) =>
        before is { Date: null, IsCause: false, IsHypothetical: false } && facts.Reading.Index - before.Sentence <= Reach;

    static ImmutableArray<NamedPlace> PlacesOf(Happening before, SentenceFacts facts) =>
        before.Places.IsEmpty ? [.. facts.Places.Where(place => place.Role is PlaceRole.Location or PlaceRole.Modifier)] : before.Places;

    static bool PointsBack(SentenceReading sentence) => sentence.Tokens.Any(verb => verb.Tag == "VERB" && !sentence.IsNegated(verb) && !Mood.IsHypothetical(sentence, verb)
        && ((IsHappening(sentence, verb) && HasSubject(sentence, verb, Echoes)) || (Responses.Contains(verb.Lemma) && HasSubject(sentence, verb, Responders))));

    static bool IsHappening(SentenceReading sentence, Token verb) =>
        Happening.Contains(verb.Lemma) && (verb.Lemma != "take" || sentence.Is(verb.Index + 1, "place"));

    static bool HasSubject(SentenceReading sentence, Token verb, FrozenSet<string> words) =>
        sentence.Children(verb, "nsubj").Any(subject => words.Contains(subject.Lemma.ToLowerInvariant()));
}

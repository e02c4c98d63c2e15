using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Phrases;

/// <summary>Tells whom "he" and "she" stand for: a single person told of before in the sentence, or the last one harmed in the sentences before.</summary>
/// <remarks>What is taken from it is the group, and that there is somebody: a pronoun that stands for nobody told of makes no claim.</remarks>
public sealed class Persons(GroupWords groups)
{
    const int Oldest = 110;

    // A pronoun seldom reaches further back than this many sentences.
    const int Reach = 3;

    static readonly ClosedWords Closed = ClosedWords.Load("En", "people-words");
    static readonly FrozenSet<string> Telling = Closed.Of("telling");
    static readonly FrozenSet<string> Pronouns = Closed.Of("pronoun");

    PersonTold? _last;
    PersonTold? _subject;

    /// <summary>The sentence with its pronouns read.</summary>
    public SentenceReading Resolve(SentenceReading sentence)
    {
        var found = ImmutableDictionary.CreateBuilder<int, PersonTold>();
        foreach (var token in sentence.Tokens)
        {
            if (!IsPersonal(token)) continue;
            if ((Before(sentence, token) ?? Opening(sentence, token) ?? Recent(sentence)) is { } person) found[token.Index] = person;
        }

        _subject = SubjectOfAge(sentence);
        return found.Count == 0 ? sentence : sentence.With(found.ToImmutable());
    }

    /// <summary>Remembers the last single person harmed in a sentence.</summary>
    public void Note(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding is { Hypothetical: false, Casualty: { Effect: Effect.Killed or Effect.Injured or Effect.KilledOrInjured, Figure: { Value: 1, Bound: Bound.Exact } } casualty })
                _last = new(casualty.Group, finding.Sentence);
        }
    }

    PersonTold? Recent(SentenceReading sentence) =>
        _last is { } last && sentence.Index - last.Sentence <= Reach ? last : null;

    // "Jon Hale, 19, was on a porch when a van drew up. He was struck …": who the sentence before is about.
    PersonTold? Opening(SentenceReading sentence, Token pronoun) =>
        _subject is { } subject && subject.Sentence == sentence.Index - 1 && pronoun is { Index: 0, Relation: "nsubj" or "nsubj:pass" } ? subject : null;

    // The one person named in the sentence as a subject, with an age: who only tells of others is given none.
    static PersonTold? SubjectOfAge(SentenceReading sentence)
    {
        var named = sentence.Tokens.Where(token => token.Relation is "nsubj" or "nsubj:pass" && sentence.Sentence.EntityAt(token.Index) is { Kind: EntityKind.Person }).ToList();
        if (named is not [var subject] || sentence.HeadOf(subject) is not { } verb || Telling.Contains(verb.Lemma)) return null;
        var end = sentence.Sentence.EntityAt(subject.Index)!.End;
        return sentence.Is(end, ",") && sentence.Is(end + 2, ",") && int.TryParse(sentence.Tokens[end + 1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is > 0 and < Oldest
            ? new(age < AgedPerson.OfAge ? Group.Children : Group.People, sentence.Index) : null;
    }

    // The nearest noun phrase of one person that is a subject or object, and tells or says nothing itself.
    PersonTold? Before(SentenceReading sentence, Token pronoun)
    {
        for (var at = pronoun.Index - 1; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Tag is not ("NOUN" or "PROPN") || !IsPlain(sentence, token)) continue;
            if (PhraseReader.Read(sentence, token) is { Figure: { Value: 1, Bound: Bound.Exact } } phrase && groups.Of(sentence, phrase) is { } group)
                return new(group, sentence.Index);
        }

        return null;
    }

    static bool IsPlain(SentenceReading sentence, Token token) =>
        token.Relation is "nsubj" or "nsubj:pass" or "obj" or "nmod:poss"
        && !(sentence.HeadOf(token) is { } verb && Telling.Contains(verb.Lemma));

    static bool IsPersonal(Token token) =>
        token.Tag == "PRON" && token.Xpos is "PRP" or "PRP$" && Pronouns.Contains(token.Text.ToLowerInvariant());
}

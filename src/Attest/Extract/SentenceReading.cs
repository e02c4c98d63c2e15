using System.Collections.Immutable;
using Attest.Extract.Figures;
using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract;

/// <summary>A sentence with what every rule asks of it: its words by head, and its quantities.</summary>
/// <param name="index">Position of the sentence in the report, from 0.</param>
public sealed class SentenceReading(int index, string text, Sentence sentence, ImmutableArray<Quantity> quantities)
{
    readonly ILookup<int, Token> _children = sentence.Tokens.ToLookup(token => token.Head);

    public int Index { get; } = index;

    /// <summary>The report's text, to which all spans refer.</summary>
    public string Text { get; } = text;

    public Sentence Sentence { get; } = sentence;

    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    public ImmutableArray<Quantity> Quantities { get; } = quantities;

    /// <summary>The same sentence, its pronouns read.</summary>
    public SentenceReading With(ImmutableDictionary<int, PersonTold> persons) => new(Index, Text, Sentence, Quantities) { Persons = persons, Before = Before };

    public IEnumerable<Token> Children(Token head) => _children[head.Index];

    public IEnumerable<Token> Children(Token head, string relation) =>
        _children[head.Index].Where(token => token.Relation == relation || token.Relation.StartsWith(relation + ":", StringComparison.Ordinal));

    public bool Has(Token head, string relation) => Children(head, relation).Any();

    public Token? HeadOf(Token token) => Sentence.HeadOf(token);

    /// <summary>Whom "he", "she", "him" or "her" stands for, where the words before told of somebody: see <see cref="Phrases.Persons"/>.</summary>
    public ImmutableDictionary<int, PersonTold> Persons { get; init; } = ImmutableDictionary<int, PersonTold>.Empty;

    /// <summary>What the sentences just before told of people harmed, the nearest last.</summary>
    public ImmutableArray<Finding> Before { get; init; } = [];

    /// <summary>The person that a pronoun stands for; null where none is known.</summary>
    public PersonTold? PersonOf(Token pronoun) => Persons.GetValueOrDefault(pronoun.Index);

    public Quantity? QuantityAt(int token) => Quantities.FirstOrDefault(quantity => quantity.Covers(token));

    public Token? At(int index) => index >= 0 && index < Tokens.Length ? Tokens[index] : null;

    public string Words(int first, int end) => Sentence.SpanOf(first, end).Of(Text);

    public bool Is(int index, string word) =>
        At(index) is { } token && token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when "not", "never", "no" or "without" stands on the word or its auxiliaries, or its subject is nobody: "no aircraft struck".</summary>
    public bool IsNegated(Token token) =>
        Children(token).Any(word => word.Lemma is "not" or "never" or "n't" or "without")
        || IsByNobody(token)
        || (token.Relation is "advcl" or "obl" && Children(token, "mark").Concat(Children(token, "case")).Any(word => word.Lemma is "without"));

    /// <summary>True where the subject says that nobody did it: "no aircraft struck".</summary>
    public bool IsByNobody(Token verb) =>
        Children(verb, "nsubj").Any(subject => subject.Lemma is "nobody" or "none" || Children(subject, "det").Any(word => word.Lemma == "no"));
}

using Attest.Model;

namespace Attest.Extract.Phrases;

/// <summary>What gives a phrase its number.</summary>
public enum CountSource { Number, Vague, Article, Possessive, Definite, Name, Pronoun, Bare }

/// <summary>A noun with its number: "at least 20 civilians", "dozens of homes", "a school bus", "the driver".</summary>
/// <param name="Head">The word other words hang on ("dozens").</param>
/// <param name="Noun">The word that says who or what ("homes"); the head itself as a rule.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Words">The words that give the number, as written; the article or name where there is none.</param>
/// <param name="Quantity">First token of the quantity; -1 where an article or name counts.</param>
public sealed record CountedPhrase(
    Token Head, Token Noun, int First, int End, Figure Figure, string Words, CountSource Source, int Quantity)
{
    public bool IsCounted => Source is CountSource.Number or CountSource.Vague;

    public bool Covers(int token) => First <= token && token < End;
}

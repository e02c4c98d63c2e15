using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Finds "he" or "she" that goes on about the one whom the sentence names: "Jon Hale was asleep when he was shot".</summary>
static class PronounReader
{
    /// <summary>Words between the name and the pronoun at most.</summary>
    const int Reach = 24;

    /// <summary>What is said of the pronoun; null where there is none, or where it may mean another.</summary>
    public static VerbChain? After(SentenceReading sentence, NameGroup names)
    {
        if (names.Names.Length > 1 || sentence.At(names.End)?.Xpos == "POS") return null;
        for (var at = names.End; at < Math.Min(sentence.Tokens.Length - 1, names.End + Reach); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Text is "he" or "she") return VerbChain.Of(sentence, at + 1);
            if (token.Lemma == "where" || token.Text is ";" or "\"" or "“" or "”" || IsAnother(sentence, token)) return null;
        }

        return null;
    }

    static bool IsAnother(SentenceReading sentence, Token token) =>
        sentence.Sentence.EntityAt(token.Index) is { Kind: EntityKind.Person }
        || (token.Tag is "NOUN" or "PROPN" && (PersonWords.Kin.Is(token) || PersonWords.Minors.Is(token) || PersonWords.Victims.Is(token)
            || PersonWords.Doers.Is(token) || PersonWords.Folk.Is(token) || PersonWords.Offices.Is(token)));
}

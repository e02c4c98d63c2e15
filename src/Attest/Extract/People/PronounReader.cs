using Attest.Extract.Casualties;
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
            // "was dropped off at a hospital, where he died"
            if (token.Lemma == "where" && sentence.At(at + 1) is { Text: "he" or "she" }) continue;
            if (token.Lemma == "where" || token.Text is ";" or "\"" or "“" or "”" || IsAnother(sentence, token)) return null;
        }

        return null;
    }

    /// <summary>What a verb with "him" or "her" behind it tells of the one named: "bullets flew through the door, striking him in the leg".</summary>
    public static (Told Told, int At)? Object(SentenceReading sentence, NameGroup names, HarmWords harm)
    {
        if (names.Names.Length > 1 || sentence.At(names.End)?.Xpos == "POS") return null;
        for (var at = names.End; at < Math.Min(sentence.Tokens.Length, names.End + Reach); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Text is "him" or "her" && token.Xpos == "PRP") return OfVerb(sentence, names, at, harm);
            if (token.Text is ";" or "\"" or "“" or "”" || IsAnother(sentence, token)) return null;
        }

        return null;
    }

    static (Told, int)? OfVerb(SentenceReading sentence, NameGroup names, int pronoun, HarmWords harm)
    {
        if (sentence.At(pronoun - 1) is not { Tag: "VERB" } verb || Mood.IsHypothetical(sentence, verb)) return null;
        if (SubjectCheck.SubjectOf(sentence, verb) is not { } subject || (names.First <= subject.Index && subject.Index < names.End)) return null;
        if (harm.Verb(sentence, verb) is { Frame: HarmFrame.Object } word) return (Told.Of(word.Effect, "object"), pronoun);
        return PredicateReader.IsStruck(sentence, verb) ? (Told.Victim(null, 2, "object"), pronoun) : null;
    }

    static bool IsAnother(SentenceReading sentence, Token token) =>
        sentence.Sentence.EntityAt(token.Index) is { Kind: EntityKind.Person }
        || (token.Tag is "NOUN" or "PROPN" && (PersonWords.Kin.Is(token) || PersonWords.Minors.Is(token) || PersonWords.Victims.Is(token)
            || PersonWords.Doers.Is(token) || PersonWords.Folk.Is(token) || PersonWords.Offices.Is(token)));
}

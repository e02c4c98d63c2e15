using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>What is done with bombs, grenades and fire, and what kind of attack that makes.</summary>
static class Explosives
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "attack-context");
    static readonly FrozenSet<string> Bombs = Closed.Of("bomb");
    static readonly FrozenSet<string> Thrown = Closed.Of("thrown");
    static readonly FrozenSet<string> Exploding = Closed.Of("exploding");
    static readonly FrozenSet<string> Blazing = Closed.Of("blazing");

    // How far behind "attacked" its instrument may stand.
    const int Reach = 12;

    public static bool IsBomb(Token noun) => Bombs.Contains(noun.Lemma.ToLowerInvariant()) || Thrown.Contains(noun.Lemma.ToLowerInvariant());

    /// <summary>True for grenades, dynamite and the like that nobody throws, plants or sets off here: a store of them is no attack.</summary>
    public static bool IsIdle(SentenceReading sentence, Token noun)
    {
        if (!Thrown.Contains(noun.Lemma.ToLowerInvariant())) return false;
        if (sentence.Children(noun, "acl").Any(verb => PartyReader.IsPlacing(verb) || Exploding.Contains(verb.Lemma))) return false;
        for (var (at, steps) = (sentence.HeadOf(noun), 0); at is not null && steps < 4; at = sentence.HeadOf(at), steps++)
            if (at.Tag == "VERB") return !(PartyReader.IsPlacing(at) || Exploding.Contains(at.Lemma));
        return true;
    }

    /// <summary>"dropped two bombs on a school", "bombs were dropped on the camp": from the air, and on something.</summary>
    public static bool IsDropped(SentenceReading sentence, Token noun) =>
        Bombs.Contains(noun.Lemma.ToLowerInvariant()) && noun.Relation is "obj" or "nsubj:pass" && sentence.HeadOf(noun) is { Lemma: "drop" } verb
        && sentence.Tokens.Skip(Math.Max(noun.Index, verb.Index) + 1).Take(Reach).Any(word => word is { Lemma: "on" or "onto" or "over", Tag: "ADP" } && sentence.HeadOf(word) is { Tag: "NOUN" or "PROPN" });

    /// <summary>"attacked the post with dynamite": the kind that the instrument makes it; null where none is named.</summary>
    public static IncidentType? With(SentenceReading sentence, Token verb)
    {
        for (var at = verb.Index + 1; at < Math.Min(sentence.Tokens.Length, verb.Index + Reach) && sentence.Tokens[at].Text is not (";" or ":"); at++)
        {
            if (sentence.Tokens[at].Lemma is not ("with" or "use")) continue;
            for (var i = at + 1; i < sentence.Tokens.Length && sentence.Tokens[i].Tag is "NOUN" or "PROPN" or "ADJ" or "DET" or "NUM"; i++)
                if (IsBomb(sentence.Tokens[i])) return sentence.Tokens[i].Lemma == "grenade" ? IncidentType.Grenade : IncidentType.RemoteExplosiveLandmineIed;
        }

        return null;
    }

    /// <summary>False for verbs that attack with a second word only, where it is not there: "blow … up", "set … ablaze", "hold … up".</summary>
    public static bool HasParticle(SentenceReading sentence, Token verb) => verb.Lemma switch
    {
        // "blew himself up" is told by the word for the bomber.
        "blow" => Follows(sentence, verb, token => token.Lemma is "up") && sentence.At(verb.Index + 1)?.Text.Contains("sel", StringComparison.OrdinalIgnoreCase) is not true,
        "set" => Follows(sentence, verb, token => Blazing.Contains(token.Lemma)),
        "hold" => sentence.Is(verb.Index + 1, "up"),
        _ => true,
    };

    static bool Follows(SentenceReading sentence, Token verb, Func<Token, bool> isWord) =>
        sentence.Tokens.Skip(verb.Index + 1).Take(Reach).TakeWhile(token => token.Tag != "VERB" && token.Text is not ";").Any(isWord);
}

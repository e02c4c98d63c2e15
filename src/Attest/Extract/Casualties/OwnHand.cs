using System.Collections.Frozen;
using Attest.Extract.Attacks;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"A boy accidentally shot himself in the foot", "toddler shoots self", "took his own life": who does the harm is the one harmed.</summary>
public sealed class OwnHand(HarmWords harm, VictimReader victims) : IClaimRule
{
    static readonly FrozenSet<string> Oneself = ClosedWords.Load("En", "people-words").Of("oneself");

    public const string RuleId = "casualty/own-hand";

    public string Id => RuleId;

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (Effect(sentence, verb) is not { } effect || Reflexive(sentence, verb) is not { } self) continue;
            var phrase = Subject(sentence, verb) ?? Lone(self);
            if (CasualtyFinding.Of(Id, sentence, verb, phrase, effect, victims.GroupOf(sentence, phrase)) is { } finding)
                yield return finding with { First = Math.Min(finding.First, verb.Index), End = Math.Max(finding.End, self.Index + 1) };
        }
    }

    Effect? Effect(SentenceReading sentence, Token verb) =>
        verb is { Tag: "VERB", Lemma: "take" } ? Model.Effect.Killed : harm.Verb(sentence, verb) is { Frame: HarmFrame.Object } word ? word.Effect : null;

    // Right behind the verb, whatever the tree hangs it on: "shot himself", "shot and killed herself".
    static Token? Reflexive(SentenceReading sentence, Token verb)
    {
        var at = verb.Index + 1;
        if (sentence.At(at)?.Lemma is "and" && sentence.At(at + 1)?.Tag == "VERB") at += 2;
        // "took his own life"
        if (verb.Lemma == "take") return sentence.At(at)?.Xpos == "PRP$" && sentence.Is(at + 1, "own") && sentence.Is(at + 2, "life") ? sentence.Tokens[at + 2] : null;
        return sentence.At(at) is { } word && Oneself.Contains(word.Text.ToLowerInvariant()) ? word : null;
    }

    // One person told by a noun; "he" is one too, of whom the words say no more.
    CountedPhrase? Subject(SentenceReading sentence, Token verb)
    {
        if (PartyReader.Subject(sentence, verb) is not { } words) return null;
        var head = sentence.Tokens.Skip(words.First).Take(words.End - words.First)
            .FirstOrDefault(token => sentence.HeadOf(token) is not { } above || !words.Covers(above.Index));
        return head is null ? null : victims.People(sentence, head).FirstOrDefault(phrase => phrase.Figure.Value == 1);
    }

    static CountedPhrase Lone(Token self) =>
        new(self, self, self.Index, self.Index + 1, Figure.Exactly(1), self.Text, CountSource.Article, -1);
}

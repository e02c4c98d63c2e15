using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>Verbs that lay a deed at somebody's door, or take it away from there: "accused the army of shelling", "was acquitted of the murder".</summary>
static class Blame
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "attack-parties");
    static readonly FrozenSet<string> Blaming = Closed.Of("blaming");
    static readonly FrozenSet<string> Clearing = Closed.Of("clearing");

    public static bool Is(Token verb) => Blaming.Contains(verb.Lemma);

    /// <summary>True for "for the raid", "of the attack", "with the killing", "over the blast".</summary>
    public static bool IsFor(SentenceReading sentence, Token noun) =>
        sentence.Children(noun, "case").Any(word => word.Lemma is "of" or "for" or "with" or "over" or "in");

    /// <summary>The verb of blaming or clearing that a deed in -ing belongs to, whether it hangs on the verb or on whoever is blamed; else null.</summary>
    public static Token? Above(SentenceReading sentence, Token deed)
    {
        if (deed is not { Xpos: "VBG", Relation: "acl" or "advcl" } || !sentence.Children(deed).Any(word => word.Relation is "mark" or "case" && word.Lemma is "of" or "for" or "with")) return null;
        if (sentence.HeadOf(deed) is not { } head || head.Index > deed.Index) return null;
        if (IsVerb(head)) return head;
        return head.Relation is "obj" or "nsubj:pass" && sentence.HeadOf(head) is { } above && IsVerb(above) ? above : null;
    }

    static bool IsVerb(Token head) => head.Tag == "VERB" && (Blaming.Contains(head.Lemma) || Clearing.Contains(head.Lemma));

    /// <summary>Whoever is blamed: the object, in the passive the subject, or the noun that "accused of" describes.</summary>
    public static Token? Of(SentenceReading sentence, Token verb, Token deed)
    {
        if (sentence.Children(verb, "obj").FirstOrDefault(word => word.Index != deed.Index) is { } blamed) return blamed;
        if (sentence.Children(verb, "nsubj:pass").FirstOrDefault() is { } subject)
            return subject.Xpos is "WDT" or "WP" && verb.Relation == "acl:relcl" ? sentence.HeadOf(verb) : subject;
        return verb is { Xpos: "VBN", Relation: "acl" } ? sentence.HeadOf(verb) : null;
    }
}

using Attest.Model;

namespace Attest.Extract.Disputes;

/// <summary>"The ministry denied that …", "claims which Moscow has denied": a verb of denial or doubt.</summary>
public sealed class Denial(DisputeWords words) : IClaimRule
{
    // A dispute's words run to the end of its clause, and no further than this many words.
    const int Reach = 40;

    public string Id => "dispute/verb";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Tag != "VERB" || !words.Verbs.TryGetValue(verb.Lemma, out var stance)) continue;
            if (sentence.IsNegated(verb) || Mood.IsHypothetical(sentence, verb) || Content(sentence, verb) is not { } content) continue;
            if (verb.Lemma is "label" or "withdraw" or "question" or "dismiss" or "reject" or "contradict" && !IsAssertion(sentence, content.First, content.End)) continue;
            var first = Math.Min(content.First, verb.Index);
            var end = Math.Max(content.End, verb.Index + 1);
            var about = sentence.Words(content.First, content.End);
            yield return new(Id, ClaimKind.Dispute, sentence.Index, verb, first, end, Dispute: new(stance, about));
        }
    }

    static (int First, int End)? Content(SentenceReading sentence, Token verb)
    {
        // "labelled reports of civilian deaths a lie": a participle in the tree, a verb in the words.
        if (verb.Relation == "amod" && sentence.HeadOf(verb) is { } labelled && labelled.Index > verb.Index)
            return (verb.Index + 1, Math.Min(sentence.Sentence.Reach(labelled).End, verb.Index + Reach));
        if (Before(sentence, verb) is { } claims) return (claims.Index, claims.Index + 1);
        // "claims Moscow has denied": the noun that the clause hangs on.
        if (verb.Relation is "acl:relcl" or "acl" && sentence.HeadOf(verb) is { } noun && noun.Index < verb.Index)
            return (noun.Index, noun.Index + 1);
        var content = sentence.Children(verb).Where(child => child.Index > verb.Index && child.Relation is "obj" or "ccomp" or "xcomp" or "advcl" or "obl"
            && child is not { Relation: "advcl", Xpos: "VBG" }).ToList();
        if (content.Count > 0)
        {
            var (first, end) = (content[0].Index, verb.Index + 1);
            foreach (var child in content)
            {
                var reach = sentence.Sentence.Reach(child);
                if (reach.First <= verb.Index) continue;
                (first, end) = (Math.Min(first, reach.First), Math.Max(end, reach.End));
            }

            return first < end ? (first, Math.Min(end, first + Reach)) : null;
        }

        return sentence.Children(verb, "nsubj:pass").FirstOrDefault() is { } subject ? sentence.Sentence.Reach(subject) : null;
    }

    // "– claims Moscow has denied": the word before the verb's own subject, whatever the tree makes of it.
    static Token? Before(SentenceReading sentence, Token verb)
    {
        var subject = sentence.Children(verb, "nsubj").FirstOrDefault();
        if (subject is null || sentence.Children(verb, "obj").Any() || sentence.Children(verb, "ccomp").Any()) return null;
        var before = sentence.At(sentence.Sentence.Reach(subject).First - 1);
        return before?.Lemma is "claim" or "allegation" or "accusation" or "report" or "charge" or "assertion" or "that" && before.Lemma != "that" ? before : null;
    }

    // Reports, claims, figures, harm: what can be disputed about an attack, not a motion or a request.
    static bool IsAssertion(SentenceReading sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (sentence.Tokens[i].Lemma is "claim" or "report" or "assertion" or "allegation" or "accusation" or "toll" or "figure" or "number"
                or "casualty" or "death" or "kill" or "rumour" or "rumor" or "responsibility" or "account" or "count" or "charge" or "suggestion" or "dead") return true;
        return false;
    }
}

using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Whether a verb behind a name is said of the one named: "someone walked up to Jon Hale and shot him" is not.</summary>
static class SubjectCheck
{
    /// <summary>Verbs joined to one another that are followed to the first, which has the subject.</summary>
    const int MostSteps = 4;

    /// <summary>False behind "by", "of", "to" and the like, where the tree knows no subject in the names either.</summary>
    public static bool MayBeSubject(SentenceReading sentence, NameGroup names)
    {
        if (sentence.At(names.First - 1) is { Lemma: "neither" or "nor" }) return false;
        if (sentence.At(names.First - 1) is not { Tag: "ADP" }) return true;
        for (var at = names.Names[0].First; at < names.End; at++)
            if (sentence.Tokens[at].Relation.StartsWith("nsubj", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>False where the tree gives the verb a subject beside the names: to call somebody a doer takes more than word order.</summary>
    public static bool IsSubject(SentenceReading sentence, NameGroup names, Token verb) =>
        sentence.At(names.First - 1) is not { Lemma: "if" or "whether" }
        && (SubjectOf(sentence, verb) is not { } subject || (names.First <= subject.Index && subject.Index < names.End));

    /// <summary>The subject of the verb, or of the one it is joined to; null where the tree has none.</summary>
    public static Token? SubjectOf(SentenceReading sentence, Token verb)
    {
        for (var (at, step) = (verb, 0); step < MostSteps; step++)
        {
            if (sentence.Children(at, "nsubj").FirstOrDefault() is { } subject) return subject;
            if (at.Relation is not ("conj" or "xcomp" or "advcl") || sentence.HeadOf(at) is not { } head) return null;
            at = head;
        }

        return null;
    }
}

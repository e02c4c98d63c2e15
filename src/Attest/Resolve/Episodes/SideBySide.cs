using Attest.Extract;
using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Resolve.Episodes;

/// <summary>"Jets killed nine in Arda, while shells killed six in Belt": one sentence that tells of two attacks, a clause for each.</summary>
/// <remarks>Each clause must have people harmed and a place of its own; the second opens with "while", or names "a similar attack".</remarks>
static class SideBySide
{
    // Between "and" and the figure of the second clause: "and at least two", "and in Belt two".
    const int Opening = 5;

    /// <summary>The first token of the second clause; null where the sentence tells of one attack.</summary>
    public static int? Bound(SentenceFacts facts, IReadOnlyList<Finding> findings)
    {
        var sentence = facts.Reading;
        foreach (var word in sentence.Tokens)
            if (word.Index > 2 && Opens(sentence, word, findings) && HasOwn(facts, findings, 0, word.Index) && HasOwn(facts, findings, word.Index, int.MaxValue))
                return word.Index;
        return null;
    }

    /// <summary>The clause before the bound; a day that stands last, behind both clauses, is its day too.</summary>
    public static SentenceFacts Before(SentenceFacts facts, int bound) => facts with
    {
        Dates = facts.Dates.Any(date => date.Token.Index < bound) ? [.. facts.Dates.Where(date => date.Token.Index < bound)] : facts.Dates,
        Places = [.. facts.Places.Where(place => place.End <= bound)],
    };

    /// <summary>The clause from the bound on; a day that stands before any verb is its day too.</summary>
    public static SentenceFacts After(SentenceFacts facts, int bound) => facts with
    {
        Dates = facts.Dates.Any(date => date.Token.Index >= bound) ? [.. facts.Dates.Where(date => date.Token.Index >= bound)]
            : [.. facts.Dates.Where(date => !facts.Reading.Tokens.Take(date.Token.Index).Any(word => word.Tag == "VERB"))],
        Places = [.. facts.Places.Where(place => place.First >= bound)],
    };

    /// <summary>True where the words of the finding stand in the clause: the people it counts, else its verb.</summary>
    public static bool IsIn(Finding finding, int first, int end) => At(finding) is var at && at >= first && at < end;

    static int At(Finding finding) => finding.Phrase?.First ?? finding.Trigger.Index;

    static bool Opens(SentenceReading sentence, Token word, IReadOnlyList<Finding> findings) => word.Lemma switch
    {
        "while" or "whereas" => true,
        "and" => findings.Any(finding => At(finding) > word.Index && At(finding) <= word.Index + Opening) && PartingWords.AreIn(sentence, word.Index + 1),
        _ => false,
    };

    static bool HasOwn(SentenceFacts facts, IReadOnlyList<Finding> findings, int first, int end) =>
        findings.Any(finding => finding is { Casualty: not null, Hypothetical: false } && IsIn(finding, first, end))
        && facts.Places.Any(place => place.Role is PlaceRole.Location or PlaceRole.Base && place.First >= first && place.First < end);
}

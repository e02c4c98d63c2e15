using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Casualties;
using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Resolve.Claims;

/// <summary>"The number of bombs now totals 600. The strikes have destroyed 90 tunnels": a count kept over many attacks.</summary>
static class RunningCount
{
    static readonly string[] Totals = ["total", "totals", "totalled", "totaled", "cumulative", "altogether", "overall"];

    /// <summary>True where the finding is in the perfect and its sentence, or the one before it in the paragraph, keeps a total.</summary>
    public static bool At(ExtractedReport report, Finding finding, ImmutableArray<SentenceFacts> sentences)
    {
        var sentence = sentences[finding.Sentence].Reading;
        if (!IsPerfect(sentence, finding.Trigger) || !sentences[finding.Sentence].Dates.IsEmpty) return false;
        if (KeepsTotal(sentence) || IsOverYears(sentence, finding)) return true;
        return finding.Sentence > 0
            && report.Parsed.Sentences[finding.Sentence - 1].Block == report.Parsed.Sentences[finding.Sentence].Block
            && KeepsTotal(sentences[finding.Sentence - 1].Reading);
    }

    static bool KeepsTotal(SentenceReading sentence) => sentence.Tokens.Any(token => Totals.Contains(token.Text.ToLowerInvariant()));

    // "Bandits have killed hundreds in the north-west", "tens of thousands have been killed": so many, on no day, by those who go on doing it.
    // "The raid has killed hundreds" is one attack.
    static bool IsOverYears(SentenceReading sentence, Finding finding)
    {
        if (finding is not { Casualty.Figure.Bound: Bound.Vague, Phrase: { } phrase }) return false;
        if (VictimReader.IsPassive(sentence, finding.Trigger) || finding.Rule != "casualty/object") return HasWord(phrase, "thousands") || HasWord(phrase, "millions");
        return (HasWord(phrase, "hundreds") || HasWord(phrase, "thousands"))
            && VictimReader.Subjects(sentence, finding.Trigger).All(doer => doer.Xpos is "NNS" or "NNPS" or "NNP" && !IsTold(sentence, doer));
    }

    static bool HasWord(CountedPhrase phrase, string throng) => phrase.Words.Contains(throng, StringComparison.OrdinalIgnoreCase);

    static bool IsTold(SentenceReading sentence, Token doer) => sentence.Children(doer, "det").Any(word => word.Lemma is "the" or "this" or "that" or "these" or "those");

    static bool IsPerfect(SentenceReading sentence, Token verb) =>
        verb.Xpos == "VBN" && sentence.Children(verb, "aux").Any(aux => aux.Lemma == "have" && aux.Xpos is "VBP" or "VBZ");
}

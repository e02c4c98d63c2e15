using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"20 civilians, including three children", "six of them women", "two were among the nine killed": parts of a figure.</summary>
public sealed class Including(VictimReader victims) : IClaimRule
{
    public string Id => "casualty/including";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        var wholes = earlier.Where(finding => finding.Casualty is not null).OrderBy(finding => finding.Phrase!.First).ToList();
        if (wholes.Count == 0) yield break;
        foreach (var token in sentence.Tokens)
        {
            foreach (var phrase in Parts(sentence, token))
            {
                if (wholes.Any(whole => whole.Phrase!.Covers(phrase.Head.Index))) continue;
                if (WholeOf(sentence, wholes, token, phrase) is not { } whole) continue;
                var casualty = new Casualty(whole.Casualty!.Effect, victims.GroupOf(sentence, phrase), phrase.Figure, phrase.Words);
                yield return new(Id, ClaimKind.Casualty, sentence.Index, whole.Trigger, Math.Min(phrase.First, token.Index), phrase.End, phrase, casualty, PartOf: whole);
            }
        }
    }

    IEnumerable<CountedPhrase> Parts(SentenceReading sentence, Token token)
    {
        if (token.Lemma is "include" or "including" && token.Text.StartsWith("includ", StringComparison.OrdinalIgnoreCase)) return PeopleList.From(sentence, token.Index + 1, victims);
        if (token.Lemma == "among" && sentence.At(token.Index + 1)?.Lemma is "they" or "them" or "those" && sentence.HeadOf(token) is not null)
            return PeopleList.From(sentence, token.Index + 2, victims);
        if (token.Lemma == "among") return Among(sentence, token);
        return sentence.Is(token.Index, "of") && sentence.Is(token.Index + 1, "them") ? OfThem(sentence, token) : [];
    }

    // "Three Danes and two Poles were among the 84 killed."
    IEnumerable<CountedPhrase> Among(SentenceReading sentence, Token among)
    {
        var verb = sentence.Tokens.Take(among.Index).LastOrDefault(token => token.Lemma == "be");
        if (verb is null) return [];
        var subjects = sentence.Tokens.Where(token => token.Relation is "nsubj" or "nsubj:pass" && token.Index < verb.Index).ToList();
        if (subjects.Count == 0 && ClauseReader.SubjectBefore(sentence, verb) is { } lost) subjects.Add(lost);
        return subjects.SelectMany(subject => victims.People(sentence, subject)).Where(phrase => phrase.Source == CountSource.Number);
    }

    IEnumerable<CountedPhrase> OfThem(SentenceReading sentence, Token of)
    {
        if (sentence.QuantityAt(of.Index - 1) is not { Figure.Value: not null } quantity) return [];
        var after = sentence.Tokens.Skip(of.Index + 2).FirstOrDefault(token => token.Tag == "NOUN");
        if (after is null || after.Index > of.Index + 4 || !victims.People(sentence, after).Any()) return [];
        var words = sentence.Words(quantity.First, quantity.End);
        return [new(after, after, quantity.First, after.Index + 1, quantity.Figure, words, CountSource.Number, quantity.First)];
    }

    static Finding? WholeOf(SentenceReading sentence, List<Finding> wholes, Token token, CountedPhrase part)
    {
        if (token.Lemma == "among" && sentence.At(token.Index + 1)?.Lemma is not ("they" or "them" or "those"))
            return wholes.FirstOrDefault(whole => whole.Phrase!.First > token.Index);
        return wholes.LastOrDefault(whole => whole.Phrase!.First < part.First && whole.PartOf is null);
    }
}

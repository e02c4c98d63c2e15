using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"A man, his wife and six children": people told one by one are one figure, with the children as a part of it.</summary>
static class Households
{
    /// <summary>The findings with the coordinated single persons of one trigger summed; others as they are.</summary>
    public static IEnumerable<Finding> Sum(SentenceReading sentence, IReadOnlyList<Finding> findings)
    {
        foreach (var group in findings.GroupBy(finding => (finding.Rule, finding.Trigger.Index, finding.Casualty?.Effect)))
        {
            var members = group.OrderBy(finding => finding.First).ToList();
            if (!IsHousehold(sentence, members))
            {
                foreach (var finding in members) yield return finding;
                continue;
            }

            var whole = Whole(sentence, members);
            yield return whole;
            foreach (var part in members.Where(part => part.Casualty!.Group == Group.Children)) yield return part with { PartOf = whole };
        }
    }

    static bool IsHousehold(SentenceReading sentence, List<Finding> members) =>
        members.Count > 1
        && members.TrueForAll(member => member.Casualty is { Figure: { Bound: Bound.Exact } } && member.PartOf is null)
        && members[0].Phrase!.Source is CountSource.Possessive or CountSource.Article
        && !sentence.Is(members[0].Phrase!.First, "its")
        && members.Zip(members.Skip(1)).All(pair => AreListed(sentence, pair.First.Phrase!, pair.Second.Phrase!));

    static bool AreListed(SentenceReading sentence, CountedPhrase one, CountedPhrase next)
    {
        for (var i = one.End; i < next.First; i++)
            if (sentence.Tokens[i] is not ({ Text: "," or "and" } or { Xpos: "PRP$" })) return false;
        return next.First > one.End;
    }

    static Finding Whole(SentenceReading sentence, List<Finding> members)
    {
        var (first, last) = (members[0], members[^1]);
        var figure = Figure.Exactly(members.Sum(member => member.Casualty!.Figure.Value!.Value));
        var words = sentence.Words(first.Phrase!.First, last.Phrase!.End);
        var phrase = first.Phrase with { End = last.Phrase.End, Figure = figure, Words = words };
        return first with { End = Math.Max(first.End, last.End), Phrase = phrase, Casualty = new(first.Casualty!.Effect, Group.People, figure, words) };
    }
}

using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Reads what one sentence tells of the parts of those it names.</summary>
sealed class EvidenceReader(HarmWords harm)
{
    /// <summary>Words behind the verb that may tell of the own hand.</summary>
    const int SelfReach = 10;

    readonly LeadReader _leads = new(harm);
    readonly PredicateReader _predicates = new(harm);

    /// <param name="earlier">What the sentences before tell.</param>
    /// <param name="names">Of the sentence, in order; descriptions that stand for a person ("the 16-year-old", "he") too.</param>
    /// <param name="findings">Casualties read in the sentence.</param>
    public IEnumerable<RoleEvidence> Read(SentenceReading sentence, ToldBefore earlier, ImmutableArray<NameMention> names, IReadOnlyList<Finding> findings)
    {
        foreach (var group in NameGroup.Of(sentence, names).Where(group => !NameGroup.IsSource(sentence, group.Names[^1].End)))
            foreach (var (told, at) in OfGroup(sentence, earlier, group, findings))
                foreach (var name in told is { Role: PersonRole.Perpetrator, Rule: "person/noun" } ? group.WithoutKin(sentence) : group.Names) yield return Evidence(name, told, at);

        foreach (var group in NameGroup.Of(sentence, names).Where(group => !group.Names[0].IsStandIn))
            if (PronounReader.After(sentence, group) is { } chain)
                foreach (var (told, at, _) in _predicates.Read(sentence, chain).Where(read => read.Told is { Role: PersonRole.Victim, Weight: > 1 }))
                    // Who tells what befell himself is a victim though he speaks.
                    yield return Evidence(group.Names[0], told with { Weight = 3 }, at);

        foreach (var group in NameGroup.Of(sentence, names).Where(group => !group.Names[0].IsStandIn))
            if (PronounReader.Object(sentence, group, harm) is { } struck) yield return Evidence(group.Names[0], struck.Told, struck.At);

        foreach (var name in names)
        {
            if (OwnedReader.Read(sentence, name) is { } owned) yield return Evidence(name, owned.Told, owned.At);
            if (VerbChain.OfClause(sentence, name.PhraseEnd) is { } clause)
                foreach (var (told, at, _) in _predicates.Read(sentence, clause)) yield return Evidence(name, told, at);
        }
    }

    IEnumerable<(Told, int)> OfGroup(SentenceReading sentence, ToldBefore earlier, NameGroup group, IReadOnlyList<Finding> findings)
    {
        // "the death of Hale's sister" is not Hale's.
        if (sentence.At(group.End) is not { Xpos: "POS" })
        {
            var lead = _leads.Read(sentence, earlier, group);
            if (lead is { } before) yield return before;
            // "friends remember Jon Hale, the teen who was shot": what stands behind says more than a hint before.
            if (lead is not { Told.Weight: > 1 } && AppositionReader.Read(sentence, group, harm) is { } behind) yield return behind;
        }

        foreach (var name in group.Names)
            if (findings.FirstOrDefault(finding => Counts(sentence, finding, name)) is { } counted)
                yield return (OfOwnHand(sentence, Told.Of(counted.Casualty!.Effect, counted.Rule == OwnHand.RuleId ? "own-hand" : "claim"), counted.Trigger.Index), counted.Trigger.Index);
        // "Jon Hale, who was shot, …" is read for the name; "Hale's mother died" tells of another.
        if (sentence.At(group.End) is { Xpos: "POS" } || VerbChain.After(sentence, group.End) is not { } chain || !SubjectCheck.MayBeSubject(sentence, group)) yield break;
        foreach (var told in _predicates.Read(sentence, chain))
            if (told.Told.Role != PersonRole.Perpetrator || SubjectCheck.IsSubject(sentence, group, sentence.Tokens[told.Verb])) yield return (OfOwnHand(sentence, told.Told, told.Verb), told.At);
    }

    // "died of a self-inflicted gunshot wound", "died by suicide": nobody's victim, mishaps apart.
    static Told OfOwnHand(SentenceReading sentence, Told told, int verb) =>
        told is { Role: PersonRole.Victim, Weight: <= PersonDecision.Enough }
        && sentence.Tokens.Skip(verb + 1).Take(SelfReach).Any(word => PersonWords.OwnHand.Contains(word.Text.ToLowerInvariant()))
        && !sentence.Tokens.Any(word => word.Lemma is "accidental" or "accidentally") ? Told.Other("suicide") : told;

    // The rules of casualties count one who is named by the name; "Hale's father was shot" counts another.
    static bool Counts(SentenceReading sentence, Finding finding, NameMention name) =>
        sentence.At(name.End) is not { Xpos: "POS" } && finding is { Casualty: not null, Hypothetical: false, Phrase: { Source: CountSource.Name } phrase } && phrase.First < name.End && name.First < phrase.End;

    static RoleEvidence Evidence(NameMention name, Told told, int at) =>
        new(name, told.Role, told.Status, told.Weight, Math.Min(at, name.PhraseFirst), Math.Max(at + 1, name.PhraseEnd), told.Rule);
}

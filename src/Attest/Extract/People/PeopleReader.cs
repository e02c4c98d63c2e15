using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Finds the victims whom a report names, and those it names as having done it.</summary>
/// <remarks>A person is who the report says: nobody is looked up. Whoever has no part in harm is left out.</remarks>
public sealed class PeopleReader
{
    /// <summary>Sentences that "the man" reaches back.</summary>
    const int FurthestBack = 3;

    readonly NameReader _names;
    readonly EvidenceReader _evidence;

    PeopleReader(HarmWords harm) => (_names, _evidence) = (new(RoleTable.Load(), harm), new(harm));

    /// <param name="language">A folder of Languages: "En".</param>
    public static PeopleReader Load(string language) => new(HarmWords.Load(language));

    /// <summary>In the order in which the report names them.</summary>
    public ImmutableArray<PersonFinding> Read(ExtractedReport report, SpeechMap speech)
    {
        var named = report.Sentences.Select(_names.Read).ToImmutableArray();
        var all = named.SelectMany(names => names).ToList();
        var known = new NamedInReport(all);
        var findings = report.Findings.Where(finding => finding.Casualty is not null).ToLookup(finding => finding.Sentence);
        var evidence = new List<RoleEvidence>();
        var roll = new RollReader();
        var harmed = new HashSet<string>(StringComparer.Ordinal);
        NameGroup? before = null;
        foreach (var sentence in report.Sentences)
        {
            ImmutableArray<NameMention> own = [.. named[sentence.Index].Where(name => known.KeyOf(name) is not null)];
            ImmutableArray<NameMention> names = [.. own.Concat(StandIns.In(sentence, own, known, Block(report, sentence, before))).OrderBy(name => name.First)];
            List<RoleEvidence> told = [.. _evidence.Read(sentence, new(About(report, sentence.Index), report.Sentences.ElementAtOrDefault(sentence.Index - 1), harmed), names, [.. findings[sentence.Index]])];
            evidence.AddRange(told.Concat(roll.Read(sentence, own, told)));
            harmed.UnionWith(findings[sentence.Index].SelectMany(finding => Harmed(sentence, finding)));
            before = StandIns.Meant(sentence, names, findings[sentence.Index]);
        }

        evidence.AddRange(Speaking(all, speech));
        return [.. Found(report, all, known, evidence)];
    }

    // Whom "the man" means: the nearest of the sentences before that tells of a victim or of one who did it.
    static SentenceReading? About(ExtractedReport report, int sentence)
    {
        var near = report.Sentences.Take(sentence).TakeLast(FurthestBack).Reverse();
        return near.FirstOrDefault(LeadReader.TellsOfSomeone) ?? near.FirstOrDefault();
    }

    // "boy" of "a boy was shot": a later "the boy" may be he.
    static IEnumerable<string> Harmed(SentenceReading sentence, Finding finding)
    {
        if (finding is not { Hypothetical: false, Casualty.Figure.Value: >= 1, Phrase: { } phrase }) return [];
        var nouns = sentence.Tokens.Skip(phrase.First).Take(phrase.End - phrase.First).Where(token => token.Tag == "NOUN").Select(ToldBefore.OfNoun);
        return AgeReader.In(sentence, phrase.First, phrase.End) is { } years ? nouns.Append(ToldBefore.OfAge(years)) : nouns;
    }

    // A pronoun reaches back within its paragraph, and over one break.
    static NameGroup? Block(ExtractedReport report, SentenceReading sentence, NameGroup? before) =>
        sentence.Index > 0 && sentence.Sentence.Block - report.Sentences[sentence.Index - 1].Sentence.Block <= 1 ? before : null;

    static IEnumerable<RoleEvidence> Speaking(List<NameMention> all, SpeechMap speech)
    {
        var spoke = speech.All.Where(said => said is { Voices: true, Implicit: false, Speaker.Kind: SpeakerKind.Person }).Select(said => PersonKeys.Of(said.Speaker!.Name)).ToHashSet(StringComparer.Ordinal);
        return all.Where(name => name.IsFull && spoke.Contains(PersonKeys.Of(name.Name)))
            .DistinctBy(name => PersonKeys.Of(name.Name)).Select(name => new RoleEvidence(name, null, null, 2, name.First, name.End, "person/spoke"));
    }

    // What is told of "the 16-year-old" is shown where the report says who that is.
    static RoleEvidence AtName(RoleEvidence told, NameMention full) =>
        told.Name.IsStandIn ? told with { Name = full, First = full.PhraseFirst, End = full.PhraseEnd } : told;

    static IEnumerable<PersonFinding> Found(ExtractedReport report, List<NameMention> all, NamedInReport known, List<RoleEvidence> evidence)
    {
        var told = evidence.ToLookup(one => known.KeyOf(one.Name) ?? "", StringComparer.Ordinal);
        foreach (var same in all.Where(name => known.KeyOf(name) is not null).GroupBy(name => known.KeyOf(name)!, StringComparer.Ordinal))
        {
            ImmutableArray<RoleEvidence> own = [.. told[same.Key].DistinctBy(one => (one.Name.Sentence, one.Name.First, one.Role, one.Rule, one.First, one.End))];
            // "A 23-year-old was shot" need not be the 23-year-old who tells of it.
            if (own.Any(one => one.Role is null)) own = [.. own.Where(one => !one.Name.IsStandIn)];
            // Nor is "he" who was arrested the one who was killed in the sentence before.
            if (own.Any(one => one is { Role: PersonRole.Victim, Weight: >= PersonDecision.Enough, Name.IsStandIn: false }))
                own = [.. own.Where(one => one.Role != PersonRole.Perpetrator || !one.Name.IsStandIn)];
            if (PersonDecision.Of(own) is not { } role) continue;
            ImmutableArray<NameMention> mentions = [.. same];
            var full = mentions.First(name => name.IsFull);
            var age = mentions.Select(name => name.Age).FirstOrDefault(years => years is not null);
            yield return new(
                mentions.Where(name => name.IsFull && PersonKeys.Of(name.Name) == same.Key).MaxBy(name => name.Name.Length)!.Name, role, PersonDecision.StatusOf(role, own), age,
                age is < 18 || (age is null && PersonDescriptions.IsChild(report, mentions, own)), PersonDescriptions.Occupation(report, mentions),
                [.. own.Where(one => one.Role == role).Select(one => AtName(one, full)).OrderByDescending(one => one.Weight).ThenBy(one => one.Name.Sentence).ThenBy(one => one.First)]);
        }
    }
}

using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Follows a list that runs on line by line: "Police identified the victims: Jon Hale, 21", then "Ann Reed, 30" alone.</summary>
sealed class RollReader
{
    RoleEvidence? _above;

    /// <summary>What the line before gives to the name that is all of this sentence; the list ends with the first other sentence.</summary>
    /// <param name="evidence">What the sentence itself tells of its names.</param>
    public IEnumerable<RoleEvidence> Read(SentenceReading sentence, ImmutableArray<NameMention> names, IReadOnlyList<RoleEvidence> evidence)
    {
        if (names.IsEmpty) return Open(sentence);
        if (_above is { } above && names is [{ PhraseFirst: 0, Age: not null } only] && only.PhraseEnd >= sentence.Tokens.Length - 1)
            return [_above = above with { Name = only, First = only.PhraseFirst, End = only.PhraseEnd }];
        _above = names[^1].PhraseEnd >= sentence.Tokens.Length - 1 && names[^1].Age is not null
            && evidence.LastOrDefault(told => told.Name == names[^1] && told is { Role: PersonRole.Victim, Rule: "person/identified" or "person/noun" or "person/harmed" }) is { } last
            ? last with { Weight = 2, Rule = "person/listed" } : null;
        return [];
    }

    // "The dead:" opens a list by itself.
    IEnumerable<RoleEvidence> Open(SentenceReading sentence)
    {
        var victims = sentence.Is(sentence.Tokens.Length - 1, ":") ? sentence.Tokens.FirstOrDefault(token => PersonWords.Victims.Is(token) || PersonWords.Dead.Is(token)) : null;
        var isOfDoer = sentence.Tokens.Any(PersonWords.Doers.Is);
        _above = victims is null || isOfDoer ? null
            : new(new(sentence.Index, 0, 0, 0, 0, "", null, true), PersonRole.Victim, PersonWords.Dead.Is(victims) ? PersonStatus.Killed : null, 2, 0, 0, "person/listed");
        return [];
    }
}

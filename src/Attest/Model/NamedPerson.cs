using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>What part a person named in a report has in an attack.</summary>
public enum PersonRole { Victim, Perpetrator }

/// <summary>What befell a victim, or how far the case against one said to have done it has come.</summary>
public enum PersonStatus { Killed, Injured, Missing, Abducted, Suspected, Wanted, Arrested, Charged, Convicted }

/// <summary>A victim, or one said to have done it, as one sentence of a report names the person.</summary>
/// <remarks>Taken from the report alone: nobody is looked up, and nothing is joined with other data.</remarks>
/// <param name="Name">The fullest name that the report gives, without titles.</param>
/// <param name="Status">Null where the words do not tell: "the victim, Ana Petrov".</param>
/// <param name="Age">Years, 0 for a baby; null when not told.</param>
/// <param name="IsMinor">True below 18, or where a word for a child stands with the name and no age says otherwise.</param>
/// <param name="Occupation">Words for what the person does or is ("security guard"), or null.</param>
/// <param name="Speaker">Who says so; null for the outlet's own voice.</param>
/// <param name="IsOfficial">True where the speaker is police, prosecution, court, ministry or another office.</param>
/// <param name="Quote">The words, an exact run of the report's text within one sentence.</param>
/// <param name="At">Where the quote stands.</param>
/// <param name="Episode">Which attack of the report; as <see cref="Claim.Episode"/>.</param>
/// <param name="Claim">Id of the claim of the same words, or null where the sentence makes none.</param>
/// <param name="Rule">Id of the construction that gave the part: "person/identified".</param>
public sealed record NamedPerson(
    string Name, PersonRole Role, PersonStatus? Status, int? Age, bool IsMinor, string? Occupation, Group Group,
    Speaker? Speaker, ImmutableArray<string> Via, Stance Stance, bool IsOfficial, string Quote, Span At, int Episode,
    string? Claim, string Rule);

/// <summary>A person of an incident: the same name over all its reports, in one part.</summary>
/// <param name="Name">The fullest name that most mentions give.</param>
/// <param name="AlsoAs">Other ways in which reports write it, ordinal order.</param>
/// <param name="Status">The furthest that any mention tells.</param>
/// <param name="Speaker">Of the first mention below; null for the outlet's own voice.</param>
/// <param name="IsOfficial">True where any mention is by an office.</param>
/// <param name="Claims">Ids of the claims of the same words, ordinal order.</param>
/// <param name="Mentions">Those by an office first, then in order of report and text.</param>
public sealed record Person(
    string Name, ImmutableArray<string> AlsoAs, PersonRole Role, PersonStatus? Status, int? Age, bool IsMinor,
    string? Occupation, Group Group, string? Speaker, Stance Stance, bool IsOfficial, ImmutableArray<string> Claims,
    ImmutableArray<PersonMention> Mentions);

/// <summary>One sentence of one report that gives a person a part.</summary>
public sealed record PersonMention(
    string Report, string Quote, Span At, PersonStatus? Status, string? Speaker, ImmutableArray<string> Via, Stance Stance, string? Claim, string Rule);

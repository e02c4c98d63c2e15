using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>What a claim is about; each kind has its part of <see cref="Claim"/>, the other three null.</summary>
public enum ClaimKind { Casualty, Damage, Attack, Dispute }

/// <summary>How the speaker stands to what is said.</summary>
public enum Stance { Asserted, Alleged, Reported, Denied, Doubted, Unclear }

/// <summary>Whether it belongs to an attack the report tells of, to an earlier one, to a running total, or to none that happened.</summary>
public enum Scope { Incident, Background, Aggregate, Hypothetical }

/// <summary>One assertion by one speaker in one report, tied to its words.</summary>
/// <param name="Id">Hash of report, kind, span and normalised value: "c-" and 16 hex digits; see <see cref="ClaimId"/>.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Quote">The words, an exact run of the report's text within one sentence, 8 to 600 characters.</param>
/// <param name="At">Where the quote stands.</param>
/// <param name="Speaker">Who claims it; null when the outlet does in its own voice.</param>
/// <param name="Via">Relays between speaker and report, nearest the speaker first, canonical names.</param>
/// <param name="Date">When it happened as far as this report says; null when it says nothing.</param>
/// <param name="Place">Where; null when the linked words name no place. The news of a local report may lie in the town that it is about: the reasons say so.</param>
/// <param name="Episode">Which attack of this report it belongs to: claims with the same number tell of the same one; null outside incidents.</param>
/// <param name="PartOf">Id of the claim of the same report that this one is a part of.</param>
/// <param name="Rule">Id of the rule that read it.</param>
/// <param name="Reasons">How speaker, place, date and scope were found, a line each, for "why".</param>
public sealed record Claim(
    string Id, string Report, ClaimKind Kind, string Quote, Span At,
    Speaker? Speaker, ImmutableArray<string> Via, Stance Stance, Scope Scope,
    When? Date, Place? Place, int? Episode, string Rule, ImmutableArray<string> Reasons,
    Casualty? Casualty = null, Damage? Damage = null, Attack? Attack = null, Dispute? Dispute = null,
    string? PartOf = null);

/// <summary>A claimant.</summary>
/// <param name="Name">Canonical name, or the words for an unnamed one ("Syrian military source").</param>
/// <param name="Key">Origin key: a person who speaks for a body has the body's; unnamed speakers of one role and country share one.</param>
/// <param name="Implicit">True when carried on from the sentence before (running reported speech).</param>
public sealed record Speaker(string Name, string Key, SpeakerKind Kind, bool Implicit = false);

/// <summary>A named person, a body, a news agency, or someone told only by role ("a military source").</summary>
public enum SpeakerKind { Person, Body, Agency, Unnamed }

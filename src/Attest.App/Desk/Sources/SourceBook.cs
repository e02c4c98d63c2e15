using System.Collections.Immutable;

namespace Attest.App.Desk.Sources;

/// <summary>What the register holds of each speaker and each outlet: counts, and no judgement.</summary>
/// <param name="Speakers">Those with most claims first.</param>
/// <param name="Outlets">Those with most reports first.</param>
public sealed record SourceBook(ImmutableArray<SpeakerRow> Speakers, ImmutableArray<OutletRow> Outlets);

/// <summary>One speaker over all incidents; unnamed ones of a role are one row.</summary>
/// <param name="Name">As first told.</param>
/// <param name="Claims">All claims, whatever their kind.</param>
/// <param name="Figures">Counts of the dead that it gives in the end, one per incident and group.</param>
/// <param name="Alone">Figures beside which no other origin gives one.</param>
/// <param name="Confirmed">Figures that another origin's figure allows.</param>
/// <param name="Contradicted">Figures that another origin's figure does not allow.</param>
/// <param name="Revised">Incidents and groups for which it later gave another figure.</param>
/// <param name="Disputed">Its claims that another origin denies, doubts or calls unclear.</param>
/// <param name="Relays">Who passes its claims on, and how many; most first.</param>
public sealed record SpeakerRow(
    string Key, string Name, int Claims, int Incidents, int Figures, int Alone, int Confirmed, int Contradicted, int Revised, int Disputed,
    ImmutableArray<(string Relay, int Claims)> Relays);

/// <summary>One outlet.</summary>
/// <param name="Copies">Reports that repeat another, whole or nearly.</param>
/// <param name="OwnVoice">Claims that it makes itself.</param>
/// <param name="Relayed">Claims of others that it carries.</param>
/// <param name="Wires">Agencies that it credits, and in how many reports; most first.</param>
public sealed record OutletRow(string Name, int Reports, int Copies, int OwnVoice, int Relayed, ImmutableArray<(string Wire, int Reports)> Wires);

using System.Collections.Immutable;
using Attest.Extract.Attacks;
using Attest.Model;

namespace Attest.Extract;

/// <summary>A parsed report with what its sentences claim, before names, dates and places are resolved.</summary>
public sealed record ExtractedReport(
    ParsedReport Parsed, ImmutableArray<SentenceReading> Sentences, ImmutableArray<Finding> Findings,
    ImmutableArray<AttackMention> Attacks, ImmutableArray<Note> Notes);

using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Resolve.Episodes;

/// <summary>What one sentence tells of one attack: the words for it, its figures, and the day, places and parties linked to them.</summary>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="Findings">Casualties and damage told of it here.</param>
/// <param name="Date">The day its words give, or null.</param>
/// <param name="Places">Locations its words give, in order.</param>
/// <param name="Attackers">Parties that its words make the attacker.</param>
/// <param name="IsCause">Told as the reason for something else, or as what something else came after.</param>
public sealed record Happening(
    int Sentence, ImmutableArray<AttackMention> Mentions, ImmutableArray<Finding> Findings, When? Date,
    ImmutableArray<NamedPlace> Places, ImmutableArray<Actor> Attackers, ImmutableArray<Actor> Targets, bool IsCause)
{
    /// <summary>The kind that the most telling word names; Attack where only figures are told.</summary>
    public IncidentType Type => Strongest?.Type ?? IncidentType.Attack;

    public int Weight => Strongest?.Weight ?? 0;

    public AttackMention? Strongest => Mentions.Where(mention => !mention.Hypothetical).OrderByDescending(mention => mention.Weight).FirstOrDefault();

    /// <summary>True when all it tells is planned, feared or conditional.</summary>
    public bool IsHypothetical =>
        Findings.All(finding => finding.Hypothetical) && Mentions.All(mention => mention.Hypothetical);

    public bool IsClaimed => Mentions.Any(mention => mention.Claimed);

    /// <summary>How many attacks are counted here; null when none or vaguely.</summary>
    public int? Count =>
        Mentions.Select(mention => mention.Count?.Figure).FirstOrDefault(figure => figure is { Bound: Bound.Exact or Bound.About or Bound.AtLeast })?.Value;

    /// <summary>True where the words point back at an attack told before: "the blast", "this attack".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The words of its sentence for those who did it.</summary>
    public ImmutableArray<Words> Doers { get; init; } = [];

    /// <summary>Things and institutions attacked, as written.</summary>
    public ImmutableArray<string> TargetsWritten { get; init; } = [];

    /// <summary>True where the words only say when an attack told before happened: "The shooting happened on May 4".</summary>
    public bool TellsWhen { get; init; }

    /// <summary>True where an aircraft, a gun or armed people are said to have done the harm: "killed by a drone".</summary>
    public bool IsArmed { get; init; }

    /// <summary>True where the words only tell that one known person died, it may be days after the attack: see <see cref="LaterDeath"/>.</summary>
    public bool IsDeath { get; init; }

    /// <summary>True where a new toll or bodies found are all that it tells: see <see cref="Aftermath"/>.</summary>
    public bool IsAftermath { get; init; }

    /// <summary>True where its day stands behind words of owning up: "claimed the attack on Monday".</summary>
    public bool IsDayOfClaim { get; init; }

    /// <summary>How its sentence parts it from what was told before.</summary>
    public Parting Parting { get; init; }

    /// <summary>Which of two clauses of its sentence tells it, 1 or 2; 0 where the sentence is not told in two: see <see cref="SideBySide"/>.</summary>
    public int Clause { get; init; }

    /// <summary>True where it sums up several attacks of the report: it is none of them, and tells of no attack of its own.</summary>
    public bool IsSummary { get; init; }

    /// <summary>True where its sentence opens with a place that is its own: "In Arda, a bomb …".</summary>
    public bool OpensWithPlace { get; init; }

    /// <summary>True where it is ranked among other attacks, or a count kept over many: background wherever it stands after the lead.</summary>
    public bool IsAside { get; init; }

    /// <summary>The word that stands for it: the strongest mention's, or the first figure's.</summary>
    public Token Trigger => Strongest?.Trigger ?? (Mentions.IsEmpty ? Findings[0].Trigger : Mentions[0].Trigger);
}

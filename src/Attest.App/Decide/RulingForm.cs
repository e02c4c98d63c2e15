using System.Collections.Immutable;
using Attest.App.Users;
using Attest.Model;

namespace Attest.App.Decide;

/// <summary>What somebody rules at the desk.</summary>
/// <param name="Subject">Id of a claim, an incident, or to undo, of a decision.</param>
/// <param name="With">As <see cref="Decision.With"/>.</param>
/// <param name="Version">Of the incident as it was looked at; null to rule whatever happened meanwhile.</param>
sealed record RulingForm(Ruling Ruling, string Subject, string? Field, string? Value, ImmutableArray<string> With, string Reason, string? Version)
{
    /// <summary>"no-incident", "no_incident", "correct"; null for no ruling.</summary>
    public static Ruling? RulingOf(string written) =>
        Enum.GetValues<Ruling>().Where(ruling => EnumNames.Of(ruling) == written.Replace('-', '_')).Cast<Ruling?>().FirstOrDefault();

    /// <summary>Least role that may rule so; the undoing of what somebody else ruled is for editors.</summary>
    public Role Least(Decision? undone, Visitor by) => Ruling switch
    {
        Ruling.Merge or Ruling.Split or Ruling.NoIncident or Ruling.Name or Ruling.Word or Ruling.Number => Role.Editor,
        Ruling.Undo when undone is not null && undone.By != by.Name => Role.Editor,
        _ => Role.Coder,
    };

    public CorrectionRow ToRow() => new(
        1, CorrectionTable.Rulings.FirstOrDefault(known => known.Value == Ruling).Key ?? "", Subject.Trim(), Field?.Trim() ?? "", Value?.Trim() ?? "",
        string.Join(';', With.IsDefault ? [] : With), Reason.Trim(), "");
}

/// <summary>What became of a ruling; one of those below.</summary>
abstract record RulingOutcome
{
    /// <param name="Decision">As it was kept; an equal one that stood before is given back and not kept twice.</param>
    /// <param name="Incident">The incident on which it bears as it is called now; null where it bears on none any more.</param>
    /// <param name="IsFresh">False where the incidents are still being worked out.</param>
    public sealed record Kept(Decision Decision, bool IsNew, string? Incident, bool IsFresh) : RulingOutcome;

    /// <summary>Something is wrong with it: column and words.</summary>
    public sealed record Refused(ImmutableArray<CorrectionProblem> Problems) : RulingOutcome;

    /// <summary>Somebody was first; nothing was kept.</summary>
    /// <param name="Version">The version that the incident has now.</param>
    /// <param name="Since">What was ruled since; empty where other reports changed it.</param>
    public sealed record Overtaken(string Incident, string Version, ImmutableArray<Decision> Since) : RulingOutcome;

    /// <summary>The visitor's role does not reach.</summary>
    public sealed record NotAllowed(Role Least) : RulingOutcome;
}

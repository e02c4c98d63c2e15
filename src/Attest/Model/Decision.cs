using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>What a person may rule. NoIncident: what was read as an incident is none; Name: what a name of a party means wherever reports have it; Word: whether and as what a word stands in a word list; Number: what the register's own house rule writes for a word such as "dozens"; Undo: an earlier decision holds no longer.</summary>
public enum Ruling { Confirm, Reject, Correct, Merge, Split, Move, NoIncident, Name, Word, Number, Undo }

/// <summary>What a person ruled on a claim or an incident: a later row, which changes nothing that was read.</summary>
/// <remarks>
/// Incidents are named by a claim they hold ("i-" and the claim's id), so that a decision still finds its incident after
/// reports were added or read anew. A decision whose claims are gone bears on nothing.
/// </remarks>
/// <param name="Id">Hash of all else: "d-" and 16 hex digits.</param>
/// <param name="Subject">Id of a claim ("c-…"), an incident ("i-c-…"), for Name a name ("n-River Brigades"), for Word a word of a list ("w-groups:herder"), for Number a word for a number ("v-dozens"), or for Undo a decision ("d-…").</param>
/// <param name="Field">What is corrected; null for every other ruling.</param>
/// <param name="Value">What it is corrected to; with Name what the name means; with Word its kind or "none"; with Number low, best and high ("12/-/24"); null for every other ruling.</param>
/// <param name="With">The incidents merged with the subject, the claims split from it, or the incident a claim is moved to.</param>
/// <param name="Reason">In the words of whoever ruled.</param>
/// <param name="By">Who ruled.</param>
/// <param name="At">ISO 8601, UTC.</param>
public sealed record Decision(
    string Id, Ruling Ruling, string Subject, string? Field, string? Value, ImmutableArray<string> With, string Reason, string By, string At)
{
    const string ClaimPrefix = "c-", IncidentPrefix = "i-";

    /// <summary>With the id that its content gives it.</summary>
    public static Decision Of(Ruling ruling, string subject, string? field, string? value, ImmutableArray<string> with, string reason, string by, string at) => new(
        "d-" + ClaimId.Hash(string.Join('\n', [ruling.ToString(), subject, field ?? "", value ?? "", string.Join(';', with), reason, by, at])),
        ruling, subject, field, value, with, reason, by, at);

    /// <summary>True when both rule the same on the same, whoever gave them when.</summary>
    public bool IsSameRuling(Decision other) =>
        (Ruling, Subject, Field, Value) == (other.Ruling, other.Subject, other.Field, other.Value) && With.SequenceEqual(other.With, StringComparer.Ordinal);

    /// <summary>The claim by which a claim's or an incident's id finds it: "c-1" for "i-c-1". Null for any other id.</summary>
    public static string? ClaimOf(string id)
    {
        var claim = id.StartsWith(IncidentPrefix, StringComparison.Ordinal) ? id[IncidentPrefix.Length..] : id;
        return claim.StartsWith(ClaimPrefix, StringComparison.Ordinal) ? claim : null;
    }

    public static bool IsIncident(string id) => id.StartsWith(IncidentPrefix, StringComparison.Ordinal);

    /// <summary>Those that no later one undoes, in the order given; the undoing ones are not among them.</summary>
    public static ImmutableArray<Decision> Standing(IEnumerable<Decision> decisions)
    {
        var all = decisions.ToList();
        var undone = all.Where(decision => decision.Ruling == Ruling.Undo).Select(decision => decision.Subject).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(decision => decision.Ruling != Ruling.Undo && !undone.Contains(decision.Id))];
    }
}

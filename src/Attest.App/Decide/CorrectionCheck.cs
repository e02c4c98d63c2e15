using System.Collections.Immutable;
using Attest.App.Export.Rules;
using Attest.App.Wording;
using Attest.Model;
using Attest.Names;
using Attest.Reconcile.Rulings;
using Attest.Store;

namespace Attest.App.Decide;

/// <summary>Makes decisions of the rows of a file, or says what is wrong in which row and column.</summary>
/// <param name="by">Who ruled, where the file does not say.</param>
/// <param name="at">When: ISO 8601, UTC.</param>
sealed class CorrectionCheck(RegisterStore store, string by, string at)
{
    const char Separator = ';';

    /// <summary>Letters of a reason.</summary>
    public const int LongestText = 2_000;

    readonly List<CorrectionProblem> problems = [];

    /// <summary>"row 3, column value: …", in order.</summary>
    public ImmutableArray<string> Problems => [.. problems.Select(problem => problem.ToString())];

    /// <summary>The same, taken apart.</summary>
    public ImmutableArray<CorrectionProblem> Found => [.. problems];

    /// <summary>The decisions of the rows without a problem; those that stand already are left out.</summary>
    public ImmutableArray<Decision> Check(IEnumerable<CorrectionRow> rows)
    {
        var decisions = new List<Decision>();
        foreach (var row in rows)
        {
            var (decision, before) = (Of(row), problems.Count);
            // What stands may no longer find its incident as it was: a file given again changes nothing.
            if (decision is not null && (decisions.Exists(decision.IsSameRuling) || Stands(decision))) continue;
            CheckRow(row, decision);
            if (decision is null || problems.Count > before) continue;
            decisions.Add(decision);
        }

        return [.. decisions];
    }

    bool Stands(Decision decision) => store.Decisions.StandingAbout(decision.Subject).Any(decision.IsSameRuling);

    Decision? Of(CorrectionRow row) => !CorrectionTable.Rulings.TryGetValue(row.Decision, out var ruling) ? null : Decision.Of(
        ruling, row.Subject, ruling == Ruling.Correct ? row.Field : null, ValueOf(row, ruling),
        With(row), row.Reason, row.By.Length > 0 ? row.By : by, at);

    static string? ValueOf(CorrectionRow row, Ruling ruling) => ruling switch
    {
        Ruling.Correct => PlaceBook.Full(row.Field, row.Value),
        Ruling.Name => OwnName.ValueOf(row.Value) ?? row.Value,
        Ruling.Number => OwnRow.ValueOf(row.Value) ?? row.Value,
        Ruling.Word => (OwnWord.WordIn(row.Subject) is var (list, _) ? OwnWord.ValueOf(list, row.Value) : null) ?? row.Value,
        _ => null,
    };

    void CheckRow(CorrectionRow row, Decision? decision)
    {
        if (decision is null)
            Problem(row, CorrectionTable.Decision, $"“{SafeText.OneLine(row.Decision)}” is none of {string.Join(", ", CorrectionTable.Rulings.Keys.Order(StringComparer.Ordinal))}");
        else
            CheckParts(row, decision.Ruling);
        if (row.Reason.Length is 0 or > LongestText) Problem(row, CorrectionTable.Reason, row.Reason.Length == 0 ? "a decision needs a reason" : "it is too long");
    }

    void CheckParts(CorrectionRow row, Ruling ruling)
    {
        if (ruling == Ruling.Name) CheckName(row);
        else if (ruling == Ruling.Word) CheckWord(row);
        else if (ruling == Ruling.Number) CheckNumber(row);
        else CheckSubject(row, ruling);
        if (ruling == Ruling.Correct) CheckCorrection(row);
        else if (TableRuling.IsOne(ruling) || ruling == Ruling.Number) Empty(row, CorrectionTable.Field, row.Field);
        else Empty(row, CorrectionTable.Field, row.Field, CorrectionTable.Value, row.Value);
        if (ruling is Ruling.Merge or Ruling.Split or Ruling.Move) CheckWith(row, ruling);
        else Empty(row, CorrectionTable.With, row.With);
    }

    void CheckSubject(CorrectionRow row, Ruling ruling)
    {
        var (claim, incident) = (IsClaim(row.Subject), IsIncident(row.Subject));
        var fits = ruling switch
        {
            Ruling.Reject or Ruling.Move => claim,
            Ruling.Merge or Ruling.Split or Ruling.NoIncident => incident,
            _ => claim || incident,
        };
        if (!fits) Problem(row, CorrectionTable.Subject, $"“{SafeText.OneLine(row.Subject)}” is no {Wanted(ruling)} of this register");
    }

    void CheckName(CorrectionRow row)
    {
        if (OwnName.NameIn(row.Subject) is null) Problem(row, CorrectionTable.Subject, $"“{SafeText.OneLine(row.Subject)}” is no name with a capital after “n-”");
        if (OwnName.ValueOf(row.Value) is null) Problem(row, CorrectionTable.Value, $"“{SafeText.OneLine(row.Value)}” is neither “means” and a party that the tables know, nor a kind of party, nor such a kind, a comma and a country");
    }

    void CheckWord(CorrectionRow row)
    {
        if (OwnWord.WordIn(row.Subject) is not var (list, _))
            Problem(row, CorrectionTable.Subject, $"“{SafeText.OneLine(row.Subject)}” is no word after “w-” and one of {string.Join(", ", EditedList.All.Select(one => $"{one.Name}:"))}");
        else if (OwnWord.ValueOf(list, row.Value) is null)
            Problem(row, CorrectionTable.Value, $"“{SafeText.OneLine(row.Value)}” is none of {string.Join(", ", list.Kinds)} and not {OwnWord.None}");
    }

    void CheckNumber(CorrectionRow row)
    {
        if (OwnRow.WordIn(row.Subject) is null) Problem(row, CorrectionTable.Subject, $"“{SafeText.OneLine(row.Subject)}” is no word for a number after “v-”");
        if (OwnRow.ValueOf(row.Value) is null) Problem(row, CorrectionTable.Value, $"“{SafeText.OneLine(row.Value)}” is neither a number, nor two with a hyphen, nor low/best/high");
    }

    void CheckCorrection(CorrectionRow row)
    {
        var ofIncident = Decision.IsIncident(row.Subject);
        var fields = ofIncident ? IncidentCorrection.Fields : ClaimCorrection.Fields;
        if (!fields.Contains(row.Field))
            Problem(row, CorrectionTable.Field, $"“{SafeText.OneLine(row.Field)}” is none of {string.Join(", ", fields)}, which can be corrected");
        else if (PlaceBook.Full(row.Field, row.Value) is var value && (ofIncident ? !IncidentCorrection.Fits(row.Field, value) : ClaimOf(row.Subject) is { } claim && ClaimCorrection.Apply(claim, row.Field, value) is null))
            Problem(row, CorrectionTable.Value, $"“{SafeText.OneLine(row.Value)}” is no {row.Field} that this {(ofIncident ? "incident" : "claim")} can have");
    }

    void CheckWith(CorrectionRow row, Ruling ruling)
    {
        var with = With(row);
        if (with.IsEmpty || (ruling == Ruling.Move && with.Length > 1))
            Problem(row, CorrectionTable.With, ruling == Ruling.Move ? "name one incident" : ruling == Ruling.Merge ? "name the other incidents" : "name the claims that leave");
        foreach (var id in with.Where(id => ruling == Ruling.Split ? !Holds(row.Subject, id) : !IsIncident(id)))
            Problem(row, CorrectionTable.With, $"“{SafeText.OneLine(id)}” is no {(ruling == Ruling.Split ? "claim of that incident" : "incident of this register")}");
    }

    void Empty(CorrectionRow row, params string[] namesAndCells)
    {
        for (var at = 0; at < namesAndCells.Length; at += 2)
            if (namesAndCells[at + 1].Length > 0) Problem(row, namesAndCells[at], $"{row.Decision} takes none");
    }

    bool Holds(string incident, string claim) =>
        IsIncident(incident) && IsClaim(claim) && store.IncidentHolding(claim) == store.IncidentHolding(Decision.ClaimOf(incident)!);

    bool IsClaim(string id) => !Decision.IsIncident(id) && ClaimOf(id) is not null;

    bool IsIncident(string id) => Decision.IsIncident(id) && Decision.ClaimOf(id) is { } claim && store.IncidentHolding(claim) is not null;

    Claim? ClaimOf(string id) => store.Ledger(new(Claim: id)) is [var row, ..] ? row.Claim : null;

    static string Wanted(Ruling ruling) => ruling switch
    {
        Ruling.Reject or Ruling.Move => "claim",
        Ruling.Merge or Ruling.Split or Ruling.NoIncident => "incident",
        _ => "claim or incident",
    };

    static ImmutableArray<string> With(CorrectionRow row) => [.. row.With.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    void Problem(CorrectionRow row, string column, string words) => problems.Add(new(row.Line, column, words));
}

/// <summary>What is wrong in which row and column.</summary>
sealed record CorrectionProblem(int Line, string Column, string Words)
{
    public override string ToString() => $"row {Line}, column {Column}: {Words}";
}

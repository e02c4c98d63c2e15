using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Model;
using Attest.Reconcile.Rulings;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Desk.Review;

/// <summary>What somebody sent from a form, to be shown again where it was not taken.</summary>
/// <param name="Back">Page to come back to.</param>
public sealed record RulingAttempt(
    Ruling Ruling, string Subject, string Field, string Value, ImmutableArray<string> With, string Reason, string? Version, string Back)
{
    public const string RulingName = "ruling", SubjectName = "subject", FieldName = "field", ValueName = "value", WithName = "with", ReasonName = "reason",
        VersionName = "version", BackName = "back", ToldName = "told", PlaceName = "place", NameName = "name", PointName = "point", FineName = "fine", AroundName = "around";

    /// <summary>Column and words; empty where nothing was wrong with it.</summary>
    public ImmutableArray<(string Column, string Words)> Problems { get; init; } = [];

    /// <summary>True for the correction of a place, which has a form of its own.</summary>
    public bool IsOfPlace => Ruling == Ruling.Correct && Field == IncidentCorrection.Site;

    /// <summary>Null where the form names no ruling.</summary>
    public static RulingAttempt? Read(IFormCollection form) => RulingForm.RulingOf(form[RulingName].ToString()) is not { } ruling ? null : new(
        ruling, form[SubjectName].ToString(), form[FieldName].ToString(), ValueIn(form),
        [.. form[WithName].OfType<string>().Select(id => id.Trim()).Where(id => id.Length > 0)], form[ReasonName].ToString(),
        form[VersionName].ToString() is { Length: > 0 } version ? version : null, ReviewAddress.Back(form[BackName]));

    // A place is picked from a list, or its parts are typed.
    static string ValueIn(IFormCollection form)
    {
        if (form[FieldName] != IncidentCorrection.Site || form[ValueName].ToString() is not "") return form[ValueName].ToString();
        var place = form[PlaceName].ToString() is { Length: > 0 } picked ? picked
            : $"{form[NameName]}; {form[PointName]}; {form[FineName]}; {form[AroundName]}";
        return RuledPlace.Text(form[ToldName].ToString(), place);
    }

    internal RulingForm ToForm() => new(Ruling, Subject, Ruling == Ruling.Correct ? Field : null, Ruling == Ruling.Correct ? Value : null, With, Reason, Version);
}

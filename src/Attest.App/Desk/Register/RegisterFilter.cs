using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>Which incidents a view of the register shows; null, empty or false asks for all.</summary>
/// <param name="From">First day wanted; what has no date is then left out.</param>
/// <param name="To">Last day wanted.</param>
/// <param name="Grades">Any of these.</param>
/// <param name="Origins">Least number of independent origins of its death figures.</param>
/// <param name="Text">Words that a report of it holds.</param>
public sealed record RegisterFilter(
    DateOnly? From, DateOnly? To, string? Place, BoundingBox? Area, string? Actor, IncidentType? Type, Group? Group,
    ImmutableArray<GradeValue> Grades, int? Origins, bool IsDisputed, string? Text)
{
    public static RegisterFilter All { get; } = new(null, null, null, null, null, null, null, [], null, false, null);

    /// <summary>True where it leaves nothing out.</summary>
    public bool IsAll => FilterQuery.Parameters(this).IsEmpty;

    /// <summary>True where no day can lie in it: the first day wanted is after the last.</summary>
    public bool IsTurnedRound => From > To;

    /// <summary>The same view with all days.</summary>
    public RegisterFilter Undated => this with { From = null, To = null };

    /// <summary>As the register is asked.</summary>
    public IncidentFilter ToQuery() => new()
    {
        From = From,
        To = To,
        Within = Area,
        Place = Place,
        Actor = Actor,
        Types = Type is { } type ? [type] : [],
        Groups = Group is { } group ? [group] : [],
        Grades = Grades,
        MinOrigins = Origins,
        IsDisputed = IsDisputed ? true : null,
        Text = Text,
    };

    /// <summary>"/?place=Dorvan&amp;grade=fair".</summary>
    public string Address => FilterQuery.Address("/", this);

    /// <summary>"4 May 2031" in the shape that addresses have.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Store.Queries;

/// <summary>Which incidents are wanted; what is null or empty asks for all.</summary>
public sealed record IncidentFilter
{
    public static IncidentFilter All { get; } = new();

    /// <summary>First day wanted; what has no date is then left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day wanted; as <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>With a site inside.</summary>
    public BoundingBox? Within { get; init; }

    /// <summary>Words in the name of a site or of a place that it lies in; case, marks and hyphens do not matter.</summary>
    public string? Place { get; init; }

    /// <summary>Words in the name of an attacker, target or of who attributes it.</summary>
    public string? Actor { get; init; }

    public ImmutableArray<IncidentType> Types { get; init; } = [];

    /// <summary>Groups of which dead are told.</summary>
    public ImmutableArray<Group> Groups { get; init; } = [];

    public ImmutableArray<GradeValue> Grades { get; init; } = [];

    /// <summary>Least number of origins that tell of it.</summary>
    public int? MinOrigins { get; init; }

    public bool? IsDisputed { get; init; }

    /// <summary>Words that stand in one of its reports, all of them.</summary>
    public string? Text { get; init; }

    /// <summary>Only what a person should look at for this reason.</summary>
    public ReviewReason? Review { get; init; }
}

/// <summary>A part of the earth, WGS84 degrees; it crosses the antimeridian when west is greater than east.</summary>
public sealed record BoundingBox(double West, double South, double East, double North)
{
    /// <summary>False for degrees that no part of the earth has.</summary>
    public bool IsValid => Math.Abs(West) <= 180 && Math.Abs(East) <= 180 && Math.Abs(South) <= 90 && Math.Abs(North) <= 90 && South <= North;
}

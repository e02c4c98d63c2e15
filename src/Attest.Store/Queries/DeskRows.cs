using Attest.Model;
using Attest.Store.Json;

namespace Attest.Store.Queries;

sealed record SummaryRow
{
    public required string Id { get; init; }

    public required string SortKey { get; init; }

    public required string Version { get; init; }

    public required long Origins { get; init; }

    public required long Disputed { get; init; }

    public required long FirstMs { get; init; }

    public required long ChangedMs { get; init; }

    public required string Json { get; init; }

    public IncidentSummary Read() => new(StoreJson.Read(Json, StoreJson.Default.Incident), Version, (int)Origins, Disputed != 0, FirstMs, ChangedMs);
}

sealed record SiteRow
{
    public required string Id { get; init; }

    public required double Lat { get; init; }

    public required double Lon { get; init; }

    public required string Name { get; init; }

    public string? Precision { get; init; }

    public required long Killed { get; init; }

    public required long Grade { get; init; }

    public MapSite Read() => new(
        Id, Lat, Lon, Killed < 0 ? null : (int)Killed, (GradeValue)Grade, Name, Precision is { } precision ? Enum.Parse<PlacePrecision>(precision) : null);
}

sealed record ExtentRow
{
    public double? West { get; init; }

    public double? South { get; init; }

    public double? East { get; init; }

    public double? North { get; init; }

    public BoundingBox? Read() => West is { } west && South is { } south && East is { } east && North is { } north ? new(west, south, east, north) : null;
}

sealed record DayRow
{
    public required string Day { get; init; }

    public required long Incidents { get; init; }
}

sealed record ChangedRow
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required long ChangedMs { get; init; }
}

/// <summary>A row of the links near the threshold.</summary>
sealed record DoubtRow
{
    public required string Report { get; init; }

    public required long Number { get; init; }

    public required string Other { get; init; }

    public required double Points { get; init; }

    public required string Why { get; init; }
}

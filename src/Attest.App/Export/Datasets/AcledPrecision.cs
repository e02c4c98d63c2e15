using Attest.App.Export.Events;
using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>ACLED's codes for how exactly time and place are known.</summary>
static class AcledPrecision
{
    /// <summary>1 the day, 2 some days or a week, 3 a month; null where less is known.</summary>
    public static int? Time(IncidentDate date) => date switch
    {
        { From: null } => null,
        { Precision: DatePrecision.Day } => 1,
        { Precision: DatePrecision.Days or DatePrecision.Week } => 2,
        { Precision: DatePrecision.Month } => 3,
        _ => null,
    };

    /// <summary>1 a town or a place in it, 2 a district, 3 a province; null for a country, a wider region, and what is not resolved.</summary>
    public static int? Place(Place? place) => place?.Precision switch
    {
        PlacePrecision.Site or PlacePrecision.Neighbourhood or PlacePrecision.Town => 1,
        PlacePrecision.District => 2,
        PlacePrecision.Province => 3,
        _ => null,
    };

    /// <summary>The day, or the first day of the time in which it happened; null where not even the month is known.</summary>
    public static DateOnly? Day(EventRow row) => Time(row.Incident.Date) is null ? null : row.Incident.Date.From;
}

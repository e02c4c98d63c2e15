using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>UCDP's codes for how exactly time and place are known.</summary>
static class GedPrecision
{
    const int FewDays = 6, Week = 7, Month = 31;

    /// <summary>1 a place, 3 a district, 4 a province, 6 a country; null for a wider region and what is not resolved.</summary>
    /// <remarks>2 ("near" a place) and 5 (along a line, in a part of a country) are not told by the register and so not written.</remarks>
    public static int? Place(Place? place) => place?.Precision switch
    {
        PlacePrecision.Site or PlacePrecision.Neighbourhood or PlacePrecision.Town => 1,
        PlacePrecision.District => 3,
        PlacePrecision.Province => 4,
        PlacePrecision.Country => 6,
        _ => null,
    };

    /// <summary>1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year; null where no end is known.</summary>
    public static int? Date(IncidentDate date)
    {
        if (date.From is not { } from) return null;
        if (date.Precision == DatePrecision.Day) return 1;
        if (date.To is not { } to) return null;
        return (to.DayNumber - from.DayNumber + 1) switch
        {
            <= 1 => 1,
            <= FewDays => 2,
            <= Week => 3,
            <= Month => 4,
            _ => 5,
        };
    }

    /// <summary>1: told of as an event of its own on a known day; null otherwise.</summary>
    public static int? Clarity(Incident incident) => incident.Date is { Precision: DatePrecision.Day } && !incident.Sites.IsEmpty ? 1 : null;
}

using System.Collections.Immutable;
using Attest.App.Export.Events;
using Attest.App.Export.Tables;

namespace Attest.App.Export.Datasets;

/// <summary>ACLED's 31 columns, a row per incident and place.</summary>
static class AcledTable
{
    const string Targeting = "Civilian targeting";

    /// <param name="rule">Name of the house rule that turned words into numbers, or null.</param>
    public static ImmutableArray<Column<EventRow>> Columns(string? rule) =>
    [
        Words("event_id_cnty", row => row.Id),
        Day("event_date", AcledPrecision.Day),
        Integer("year", row => row.Incident.Date.From?.Year),
        Integer("time_precision", row => AcledPrecision.Time(row.Incident.Date)),
        Words("disorder_type", row => Type(row).DisorderType),
        Words("event_type", row => Type(row).EventType),
        Words("sub_event_type", row => Type(row).SubEventType),
        .. Actors,
        Words("civilian_targeting", row => IsAtCivilians(row) ? Targeting : null),
        .. Places,
        Words("source", row => Joined(row.Of.Reports.Select(report => report.Outlet))),
        Column<EventRow>.Left("source_scale"),
        Words("notes", EventNotes.Of),
        Integer("fatalities", row => row.Toll.Low),
        Words("tags", row => EventNotes.Tags(row, rule)),
        Column<EventRow>.Left("timestamp", ColumnType.Integer),
    ];

    static ImmutableArray<Column<EventRow>> Actors { get; } =
    [
        Words("actor1", row => new AcledActors(row).First?.Name),
        Words("assoc_actor_1", row => new AcledActors(row).FirstAllies),
        Words("inter1", row => new AcledActors(row).FirstKind),
        Words("actor2", row => new AcledActors(row).Second?.Name),
        Words("assoc_actor_2", row => new AcledActors(row).SecondAllies),
        Words("inter2", row => new AcledActors(row).SecondKind),
        Words("interaction", row => new AcledActors(row).Interaction),
    ];

    static ImmutableArray<Column<EventRow>> Places { get; } =
    [
        Integer("iso", row => Codes(row)?.Iso),
        Words("region", row => Codes(row)?.AcledRegion),
        Words("country", row => Codes(row)?.Name),
        Words("admin1", row => PlaceUnits.Of(row.Site).First),
        Words("admin2", row => PlaceUnits.Of(row.Site).Second),
        Column<EventRow>.Left("admin3"),
        Words("location", row => row.Site?.Name),
        Number("latitude", row => AcledPrecision.Place(row.Site) is null ? null : row.Site!.Lat),
        Number("longitude", row => AcledPrecision.Place(row.Site) is null ? null : row.Site!.Lon),
        Integer("geo_precision", row => AcledPrecision.Place(row.Site)),
    ];

    static AcledType Type(EventRow row) => AcledType.Of(row.Incident.Type);

    static CountryCodes? Codes(EventRow row) => CountryCodes.Of(row.Site?.Country);

    static bool IsAtCivilians(EventRow row) => new AcledActors(row).Second is { IsCivilian: true };

    static string Joined(IEnumerable<string?> names) =>
        string.Join("; ", names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    static Column<EventRow> Words(string name, Func<EventRow, string?> of) => Column<EventRow>.Words(name, of);

    static Column<EventRow> Integer(string name, Func<EventRow, int?> of) => Column<EventRow>.Integer(name, of);

    static Column<EventRow> Number(string name, Func<EventRow, double?> of) => Column<EventRow>.Number(name, of);

    static Column<EventRow> Day(string name, Func<EventRow, DateOnly?> of) => Column<EventRow>.Day(name, of);
}

using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Export.Events;
using Attest.App.Export.Tables;
using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>The 49 columns of UCDP's georeferenced event data, a row per incident and place; UCDP's own ids stay empty.</summary>
static class GedTable
{
    public static ImmutableArray<Column<EventRow>> Columns { get; } = [.. Ids, .. Sides, .. Sources, .. Places, .. Times, .. Deaths];

    static ImmutableArray<Column<EventRow>> Ids =>
    [
        Left("id"), Left("relid"),
        Integer("year", row => row.Incident.Date.From?.Year),
        Left("active_year"), Column<EventRow>.Left("code_status"),
        Integer("type_of_violence", row => GedViolence.Of(row).Type),
        Left("conflict_dset_id"), Left("conflict_new_id"), Column<EventRow>.Left("conflict_name"),
        Left("dyad_dset_id"), Left("dyad_new_id"),
    ];

    static ImmutableArray<Column<EventRow>> Sides =>
    [
        Words("dyad_name", row => GedViolence.Of(row) is { NameA: { } a, NameB: { } b } ? $"{a} - {b}" : null),
        Left("side_a_dset_id"), Left("side_a_new_id"),
        Words("side_a", row => GedViolence.Of(row).NameA),
        Left("side_b_dset_id"), Left("side_b_new_id"),
        Words("side_b", row => GedViolence.Of(row).NameB),
    ];

    static ImmutableArray<Column<EventRow>> Sources =>
    [
        Integer("number_of_sources", row => row.Of.Reports.Length),
        Words("source_article", GedSources.Articles),
        Words("source_office", GedSources.Offices),
        Words("source_date", GedSources.Dates),
        Words("source_headline", GedSources.Headlines),
        Words("source_original", GedSources.Originals),
    ];

    static ImmutableArray<Column<EventRow>> Places =>
    [
        Integer("where_prec", row => GedPrecision.Place(row.Site)),
        Words("where_coordinates", row => row.Site?.Lat is null ? null : row.Site.Name),
        Words("where_description", row => row.Site is { } site ? string.Join(", ", site.Within.Insert(0, site.Written)) : null),
        Words("adm_1", row => PlaceUnits.Of(row.Site).First),
        Words("adm_2", row => PlaceUnits.Of(row.Site).Second),
        Column<EventRow>.Number("latitude", row => row.Site?.Lat),
        Column<EventRow>.Number("longitude", row => row.Site?.Lon),
        Words("geom_wkt", row => Point(row.Site)),
        Integer("priogrid_gid", row => PrioGrid.Cell(row.Site?.Lat, row.Site?.Lon)),
        Words("country", row => Codes(row)?.Name),
        Integer("country_id", row => Codes(row)?.Gwno),
        Words("region", row => Codes(row)?.UcdpRegion),
    ];

    static ImmutableArray<Column<EventRow>> Times =>
    [
        Integer("event_clarity", row => GedPrecision.Clarity(row.Incident)),
        Integer("date_prec", row => GedPrecision.Date(row.Incident.Date)),
        Column<EventRow>.Day("date_start", row => row.Incident.Date.From),
        Column<EventRow>.Day("date_end", row => row.Incident.Date.To),
    ];

    static ImmutableArray<Column<EventRow>> Deaths =>
    [
        Integer("deaths_a", row => GedViolence.Of(row).DeadA),
        Integer("deaths_b", row => GedViolence.Of(row).DeadB),
        Integer("deaths_civilians", row => GedViolence.Of(row).DeadCivilians),
        Integer("deaths_unknown", row => GedViolence.Of(row).DeadUnknown),
        Integer("best", row => row.Toll.Best),
        Integer("high", row => row.Toll.High),
        Integer("low", row => row.Toll.Low),
        Integer("gwnoa", row => CountryCodes.Of(GedViolence.Of(row).A?.State)?.Gwno),
        Integer("gwnob", row => CountryCodes.Of(GedViolence.Of(row).B?.State)?.Gwno),
    ];

    static string? Point(Place? site) => site is { Lat: { } lat, Lon: { } lon }
        ? string.Create(CultureInfo.InvariantCulture, $"POINT ({lon:R} {lat:R})") : null;

    static CountryCodes? Codes(EventRow row) => CountryCodes.Of(row.Site?.Country);

    static Column<EventRow> Words(string name, Func<EventRow, string?> of) => Column<EventRow>.Words(name, of);

    static Column<EventRow> Integer(string name, Func<EventRow, int?> of) => Column<EventRow>.Integer(name, of);

    static Column<EventRow> Left(string name) => Column<EventRow>.Left(name, ColumnType.Integer);
}

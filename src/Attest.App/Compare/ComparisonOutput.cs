using System.Collections.Immutable;
using System.Text.Json;
using Attest.App.Export.Json;
using Attest.App.Export.Tables;
using Attest.App.Listing;
using Attest.App.Wording;

namespace Attest.App.Compare;

/// <summary>A comparison for a reader, a spreadsheet or a program.</summary>
static class ComparisonOutput
{
    public const string Table = "table", Csv = "csv", Json = "json";

    public static readonly ImmutableArray<string> All = [Table, Csv, Json];

    static readonly ListingTable<ComparedEvent> Drawn = new(["stands", "when", "where", "here", "there", "differs in"], one =>
    [
        Words.Plain(one.Standing), ComparedWords.Days((one.Here ?? one.There)!), ComparedWords.Place((one.Here ?? one.There)!),
        one.Here?.Id ?? "", There(one), string.Join("; ", one.Differences),
    ]);

    public static void Write(Screen screen, string format, DatasetFormat dataset, Comparison comparison)
    {
        switch (format)
        {
            case Csv:
                CsvTable.Write(screen.Out, Columns(dataset), comparison.Events);
                break;
            case Json:
                foreach (var one in comparison.Events) screen.Out.WriteLine(RegisterJson.Line(writer => Write(writer, one)));
                break;
            default:
                if (!comparison.Events.IsEmpty) Drawn.Write(screen, comparison.Events);
                screen.Out.WriteLine(Summary(comparison));
                break;
        }
    }

    static string Summary(Comparison comparison) =>
        $"{Count(comparison, Standing.Same)} same, {Count(comparison, Standing.Differs)} with differences, {Count(comparison, Standing.OnlyHere)} only here, "
        + $"{Count(comparison, Standing.OnlyThere)} only there; {Words.Count(comparison.OutOfReach, "row")} there in no country or time that is told of here.";

    static int Count(Comparison comparison, Standing standing) => comparison.Events.Count(one => one.Standing == standing);

    static string There(ComparedEvent one) => one.There is not { } there ? "" : there.Id.Length > 0 ? there.Id : FormattableString.Invariant($"row {there.Row}");

    static ImmutableArray<Column<ComparedEvent>> Columns(DatasetFormat dataset) =>
    [
        Column<ComparedEvent>.Words("stands", one => Words.Snake(one.Standing)),
        .. Side("here", one => one.Here, dataset), .. Side("there", one => one.There, dataset),
        Column<ComparedEvent>.Words("differences", one => string.Join("; ", one.Differences)),
    ];

    static ImmutableArray<Column<ComparedEvent>> Side(string name, Func<ComparedEvent, DatasetEvent?> of, DatasetFormat dataset) =>
    [
        Column<ComparedEvent>.Integer($"row_{name}", one => of(one)?.Row),
        Column<ComparedEvent>.Words($"id_{name}", one => of(one)?.Id),
        Column<ComparedEvent>.Day($"from_{name}", one => of(one)?.From),
        Column<ComparedEvent>.Day($"to_{name}", one => of(one)?.To),
        Column<ComparedEvent>.Words($"place_{name}", one => of(one)?.Place),
        Column<ComparedEvent>.Words($"country_{name}", one => of(one)?.Country),
        Column<ComparedEvent>.Words($"actors_{name}", one => of(one) is { } row ? string.Join("; ", row.Actors) : null),
        .. dataset.Dead.Select(column => Column<ComparedEvent>.Integer($"{column}_{name}", one => of(one)?.Dead[column])),
    ];

    static void Write(Utf8JsonWriter writer, ComparedEvent one)
    {
        writer.WriteStartObject();
        writer.WriteString("stands", Words.Snake(one.Standing));
        Write(writer, "here", one.Here);
        Write(writer, "there", one.There);
        PartJson.Write(writer, "differences", one.Differences);
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, string name, DatasetEvent? row)
    {
        if (row is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("row", row.Row);
        writer.WriteString("id", row.Id);
        writer.WriteString("from", row.From is { } from ? DateWords.Iso(from) : null);
        writer.WriteString("to", row.To is { } to ? DateWords.Iso(to) : null);
        writer.WriteString("place", row.Place);
        writer.WriteString("country", row.Country);
        PartJson.Write(writer, "actors", row.Actors);
        foreach (var (column, dead) in row.Dead) PartJson.Write(writer, column, dead);
        writer.WriteEndObject();
    }
}

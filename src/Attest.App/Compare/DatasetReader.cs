using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Export.Tables;
using CsvHelper;

namespace Attest.App.Compare;

/// <summary>Reads the rows of a dataset in ACLED's or UCDP's columns; other columns may stand among them.</summary>
static class DatasetReader
{
    const int MostRows = 5_000_000, MostRowBytes = 1024 * 1024;
    const char Separator = ';';

    // UCDP adds a time of day to its days.
    static readonly string[] Days = ["yyyy-MM-dd", "dd MMMM yyyy", "d MMMM yyyy", "yyyy-MM-dd HH:mm:ss.fff", "yyyy-MM-dd HH:mm:ss"];

    /// <exception cref="InvalidDataException">The file is no such dataset; the message names row and column.</exception>
    public static (DatasetFormat Format, ImmutableArray<DatasetEvent> Events) Read(Stream file)
    {
        try
        {
            using var csv = CsvReader.Create(file, new CsvReaderOptions { Separator = CsvSeparator.Of(file), SkipEmptyLines = false, MaxRecordSize = MostRowBytes }, leaveOpen: true);
            var format = DatasetFormat.Of(csv.Headers) ?? throw new InvalidDataException(
                $"its columns are neither ACLED's ({string.Join(", ", DatasetFormat.Acled.Needed)}) nor UCDP's ({string.Join(", ", DatasetFormat.Ged.Needed)})");
            var events = ImmutableArray.CreateBuilder<DatasetEvent>();
            for (var row = 2; csv.Read(); row++)
            {
                if (csv.FieldCount == 1 && csv.GetString(0).Length == 0) continue;
                if (row > MostRows) throw new InvalidDataException($"it has more than {MostRows} rows");
                events.Add(Event(new DatasetRow(csv, row), format));
            }

            return (format, events.ToImmutable());
        }
        catch (CsvFormatException error)
        {
            throw new InvalidDataException($"it is no CSV: {error.Message}", error);
        }
    }

    static DatasetEvent Event(DatasetRow row, DatasetFormat format)
    {
        var (lat, lon) = (row.Number("latitude", 90), row.Number("longitude", 180));
        return new(
            row.Row, row.Text(format.Id), row.Day(format.From, Days), row.Day(format.To, Days), row.Text("country"), row.Text(format.Place),
            lon is null ? null : lat, lat is null ? null : lon, format.Coarseness.GetValueOrDefault(row.Text(format.Precision), DatasetFormat.Unknown),
            [.. format.Actors.SelectMany(name => row.Text(name).Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            format.Dead.ToImmutableSortedDictionary(name => name, row.Count, StringComparer.Ordinal));
    }
}

/// <summary>One row, with errors that name it and the column.</summary>
sealed class DatasetRow(CsvReader csv, int row)
{
    public int Row => row;

    public string Text(string name) => csv.TryGetFieldIndex(name, out var index) && index < csv.FieldCount ? Cell.Unguarded(csv.GetString(index).Trim()) : "";

    public int? Count(string name) => Text(name) is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Bad(name, text, "count");

    public double? Number(string name, double most) => Text(name) is not { Length: > 0 } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most ? number : throw Bad(name, text, "coordinate");

    public DateOnly? Day(string name, string[] forms) => Text(name) is not { Length: > 0 } text ? null
        : DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateOnly.FromDateTime(day) : throw Bad(name, text, "day");

    InvalidDataException Bad(string name, string text, string what) => new($"row {row}, column {name}: “{text}” is no {what}");
}

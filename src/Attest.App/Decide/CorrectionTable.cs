using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Model;
using CsvHelper;

namespace Attest.App.Decide;

/// <summary>Reads a CSV of corrections: names in the first row, in any order; a decision a row.</summary>
static class CorrectionTable
{
    public const string Decision = "decision", Subject = "subject", Field = "field", Value = "value", With = "with", Reason = "reason", By = "by";

    /// <summary>Rows, and bytes of one row and of the file, that a person could have written.</summary>
    const int MostRows = 10_000, MostRowBytes = 64 * 1024, MostBytes = 16 * 1024 * 1024;

    static readonly ImmutableArray<string> Known = [Decision, Subject, Field, Value, With, Reason, By];

    static readonly ImmutableArray<string> Needed = [Decision, Subject, Reason];

    /// <summary>What can be typed in the column "decision"; an undoing has a command of its own.</summary>
    public static FrozenDictionary<string, Ruling> Rulings { get; } = new Dictionary<string, Ruling>
    {
        ["confirm"] = Ruling.Confirm, ["reject"] = Ruling.Reject, ["correct"] = Ruling.Correct, ["merge"] = Ruling.Merge,
        ["split"] = Ruling.Split, ["move"] = Ruling.Move, ["no-incident"] = Ruling.NoIncident, ["name"] = Ruling.Name, ["word"] = Ruling.Word,
        ["number"] = Ruling.Number,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The file is no such table; what is wrong in single rows is for <see cref="CorrectionCheck"/>.</exception>
    public static ImmutableArray<CorrectionRow> Read(Stream file)
    {
        if (file.Length > MostBytes) throw new InvalidDataException($"the file is longer than {MostBytes / (1024 * 1024)} MB");
        try
        {
            using var csv = CsvReader.Create(file, new CsvReaderOptions { Separator = Export.Tables.CsvSeparator.Of(file), SkipEmptyLines = false, MaxRecordSize = MostRowBytes }, leaveOpen: true);
            CheckNames(csv.Headers);
            return Rows(csv);
        }
        catch (CsvFormatException error)
        {
            throw new InvalidDataException($"it is no CSV: {error.Message}", error);
        }
    }

    static ImmutableArray<CorrectionRow> Rows(CsvReader csv)
    {
        var rows = ImmutableArray.CreateBuilder<CorrectionRow>();
        for (var line = 2; csv.Read(); line++)
        {
            if (csv.FieldCount == 1 && csv.GetString(0).Length == 0) continue;
            if (rows.Count == MostRows) throw new InvalidDataException($"it has more than {MostRows} rows");
            if (csv.FieldCount != csv.Headers.Count) throw new InvalidDataException($"row {line}: it has {csv.FieldCount} cells where there are {csv.Headers.Count} names");
            rows.Add(new(line, Cell(csv, Decision), Cell(csv, Subject), Cell(csv, Field), Cell(csv, Value), Cell(csv, With), Cell(csv, Reason), Cell(csv, By)));
        }

        return rows.ToImmutable();
    }

    static void CheckNames(IReadOnlyList<string> names)
    {
        foreach (var name in names.Where(name => !Known.Contains(name, StringComparer.Ordinal)))
            throw new InvalidDataException($"row 1: there is no column “{name}”; the columns are {string.Join(", ", Known)}");
        foreach (var name in Needed.Where(name => !names.Contains(name, StringComparer.Ordinal)))
            throw new InvalidDataException($"row 1: the column {name} is missing");
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count) throw new InvalidDataException("row 1: a column stands there twice");
    }

    static string Cell(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var index) ? Export.Tables.Cell.Unguarded(csv.GetString(index).Trim()) : "";
}

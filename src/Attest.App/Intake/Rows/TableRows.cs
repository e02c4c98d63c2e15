using System.Text;
using Attest.App.Intake.Archives;
using CsvHelper;

namespace Attest.App.Intake.Rows;

/// <summary>A table with a row of names first: a report a row, parted by commas, semicolons or tabs.</summary>
sealed class TableRows(IntakeOptions options) : IArchive
{
    const char Lost = '\ufffd';

    public IEnumerable<Input> Read(Parcel parcel)
    {
        using var rows = CsvReader.Create(parcel.Content, new CsvReaderOptions { MaxRecordSize = options.MaxRecordBytes, TrackLineNumbers = true }, leaveOpen: true);
        while (Advance(rows))
        {
            var name = FormattableString.Invariant($"{parcel.Name}:{rows.LineNumber}");
            var input = RowReport.Of(name, options.Fields, names => FieldOf(rows, names));
            yield return HasLost(input) ? Input.Refused(name, FormattableString.Invariant($"the row at byte {rows.ByteOffset} holds bytes that are not UTF-8")) : input;
        }
    }

    /// <exception cref="InvalidDataException">The row cannot be taken apart, and so none after it.</exception>
    static bool Advance(CsvReader rows)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }

    static string? FieldOf(CsvReader rows, IReadOnlyList<string> names) =>
        names.Select(name => rows.TryGetFieldIndex(name, out var number) ? rows.GetString(number) : null).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    static bool HasLost(Input input) => input.Report is { } report && Encoding.UTF8.GetString(report.Bytes.AsSpan()).Contains(Lost);
}

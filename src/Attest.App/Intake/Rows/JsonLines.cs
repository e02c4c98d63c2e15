using System.Text.Json;
using Attest.App.Intake.Archives;

namespace Attest.App.Intake.Rows;

/// <summary>JSON Lines: a report a line.</summary>
sealed class JsonLines(IntakeOptions options) : IArchive
{
    const int MaxDepth = 32;

    public IEnumerable<Input> Read(Parcel parcel)
    {
        foreach (var line in ByteLine.Of(parcel.Content, options.MaxRecordBytes))
        {
            var name = FormattableString.Invariant($"{parcel.Name}:{line.Number}");
            if (line.Bytes is not { } bytes) yield return Input.Refused(name, FormattableString.Invariant($"the line at byte {line.At} is longer than {options.MaxRecordBytes} bytes"));
            else if (WithoutMark(bytes, line.Number) is { } json && !IsBlank(json.Span)) yield return Of(name, line.At, json);
        }
    }

    Input Of(string name, long at, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var row = JsonDocument.Parse(json, new() { MaxDepth = MaxDepth });
            return row.RootElement.ValueKind == JsonValueKind.Object
                ? RowReport.Of(name, options.Fields, names => names.Select(field => ValueOf(row.RootElement, field)).FirstOrDefault(value => value is not null))
                : Input.Refused(name, FormattableString.Invariant($"the line at byte {at} is no JSON object"));
        }
        catch (JsonException error)
        {
            return Input.Refused(name, FormattableString.Invariant($"not JSON at byte {at + (error.BytePositionInLine ?? 0)}"));
        }
        catch (InvalidOperationException)
        {
            return Input.Refused(name, FormattableString.Invariant($"the line at byte {at} holds text that is not Unicode"));
        }
    }

    static string? ValueOf(JsonElement row, string field)
    {
        if (row.TryGetProperty(field, out var whole)) return TextOf(whole);
        foreach (var part in field.Split('.'))
            if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty(part, out row)) return null;
        return TextOf(row);
    }

    static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line, long number) =>
        number == 1 && line.Span.StartsWith("\ufeff"u8) ? line[3..] : line;

    static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}

using System.Text.Json;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Json;

/// <summary>The parts that reports, incidents and claims are made of.</summary>
static class PartJson
{
    public static void Write(Utf8JsonWriter writer, string name, Place? place)
    {
        if (place is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        Write(writer, place);
    }

    public static void Write(Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("name", place.Name);
        writer.WriteString("written", place.Written);
        Write(writer, "lat", place.Lat);
        Write(writer, "lon", place.Lon);
        writer.WriteString("precision", place.Precision is { } precision ? Words.Snake(precision) : null);
        Write(writer, "within", place.Within);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, string name, IncidentDate date) =>
        WriteDate(writer, name, date);

    public static void Write(Utf8JsonWriter writer, string name, When? date)
    {
        if (date is null) writer.WriteNull(name);
        else WriteDate(writer, name, new(date.From, date.To, date.Precision, date.Written));
    }

    public static void Write(Utf8JsonWriter writer, string name, Figure figure)
    {
        writer.WriteStartObject(name);
        Write(writer, figure);
        writer.WriteEndObject();
    }

    /// <summary>The figure's properties into the object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, Figure figure)
    {
        Write(writer, "value", figure.Value);
        if (figure.High is { } high) writer.WriteNumber("high", high);
        writer.WriteString("bound", Words.Snake(figure.Bound));
    }

    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> words)
    {
        writer.WriteStartArray(name);
        foreach (var word in words) writer.WriteStringValue(word);
        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    public static void Write(Utf8JsonWriter writer, string name, double? degrees)
    {
        if (degrees is { } value && double.IsFinite(value)) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }

    static void WriteDate(Utf8JsonWriter writer, string name, IncidentDate date)
    {
        writer.WriteStartObject(name);
        writer.WriteString("from", date.From is { } from ? DateWords.Iso(from) : null);
        writer.WriteString("to", date.To is { } to ? DateWords.Iso(to) : null);
        writer.WriteString("precision", Words.Snake(date.Precision));
        writer.WriteString("written", date.Written);
        writer.WriteEndObject();
    }
}

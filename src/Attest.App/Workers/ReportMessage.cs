using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.App.Intake;
using Attest.App.Intake.Web;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Workers;

/// <summary>A report on its way to a worker: a line of JSON that tells of it, and then its bytes, unless those lie in the spool.</summary>
static class ReportMessage
{
    /// <summary>The form of the message; another program's form is refused.</summary>
    const int Form = 1;

    /// <summary>Longest line of JSON, in bytes.</summary>
    const int MostTold = 4 << 20;

    /// <param name="spool">Where large ones are laid down; null: all go with the message.</param>
    /// <param name="input">One with a report.</param>
    public static (string Id, byte[] Body) Of(Input input, Spool? spool)
    {
        var report = input.Report!;
        var bytes = report.Bytes.AsSpan();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var isSpooled = spool is not null && spool.Takes(bytes.Length);
        if (isSpooled) spool!.Keep(sha256, bytes);

        var told = JsonSerializer.SerializeToUtf8Bytes(
            new(Form, report.Name, bytes.Length, sha256, isSpooled, report.Sidecar, input.Obtained, input.Fetched, input.Hint), WorkJson.Default.ReportNote);
        byte[] body = [.. told, (byte)'\n', .. isSpooled ? [] : bytes];
        return (IdOf(sha256, told), body);
    }

    /// <returns>The input as it was sent.</returns>
    /// <exception cref="InvalidDataException">It is no such message, or its bytes are not those that were sent; the message says which.</exception>
    /// <exception cref="IOException">The spool cannot be read.</exception>
    public static Input Read(ReadOnlySpan<byte> body, Spool? spool)
    {
        var end = body[..Math.Min(body.Length, MostTold)].IndexOf((byte)'\n');
        if (end < 0) throw new InvalidDataException("it is no message of this program");
        var note = NoteIn(body[..end]);
        var bytes = note.IsSpooled ? Spooled(note, spool) : [.. body[(end + 1)..]];
        if (bytes.Length != note.Length || Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan())) != note.Sha256)
            throw new InvalidDataException("its bytes are not those that were sent");
        return Input.Of(new(note.Name, bytes, note.Sidecar), note.Obtained) with { Fetched = note.Fetched, Hint = note.Hint };
    }

    /// <summary>Name of the report in a message; null where it is no such message.</summary>
    public static string? NameOf(ReadOnlySpan<byte> body)
    {
        try
        {
            var end = body[..Math.Min(body.Length, MostTold)].IndexOf((byte)'\n');
            return end < 0 ? null : NoteIn(body[..end]).Name;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static ReportNote NoteIn(ReadOnlySpan<byte> told)
    {
        try
        {
            return JsonSerializer.Deserialize(told, WorkJson.Default.ReportNote) is { Form: Form } note ? note : throw new InvalidDataException("another version of the program sent it");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException("it is no message of this program", error);
        }
    }

    static ImmutableArray<byte> Spooled(ReportNote note, Spool? spool) => spool is null
        ? throw new InvalidDataException("its bytes lie in a spool, and this worker was given none (--spool)")
        : spool.Read(note.Sha256);

    // The same report under the same name is the same message, however often it is sent.
    static string IdOf(string sha256, ReadOnlySpan<byte> told) => $"{sha256[..16]}-{Convert.ToHexStringLower(SHA256.HashData(told).AsSpan(0, 8))}";
}

/// <summary>What goes with a report's bytes.</summary>
sealed record ReportNote(
    int Form, string Name, long Length, string Sha256, bool IsSpooled, Sidecar? Sidecar, Obtained? Obtained, Fetched? Fetched, Sidecar? Hint);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 16,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(ReportNote))]
sealed partial class WorkJson : JsonSerializerContext;

using System.Collections.Immutable;
using Attest.App.Intake.Mail;
using Attest.App.Intake.Web;
using Attest.Store;

namespace Attest.App.Intake.Warc;

/// <summary>What a record of a WARC file is to a register.</summary>
sealed class WarcReport(IntakeOptions options)
{
    public Input Of(string archive, WarcRecord record)
    {
        var name = $"{archive}@{record.At}";
        if (record.Block is not { } block) return Input.Refused(name, $"the record at byte {record.At}: {record.Fault}");
        return record.Type switch
        {
            "response" => OfResponse(name, record, block),
            "resource" or "conversion" => OfBody(name, record, new(0, record.Headers, block), null),
            "request" or "metadata" or "warcinfo" or "revisit" => Input.Passed($"WARC {record.Type}"),
            "continuation" => Input.Refused(name, $"the record at byte {record.At}: it is a piece of a record that was cut up"),
            "" => Input.Refused(name, $"the record at byte {record.At}: its header gives no type"),
            _ => Input.Passed("WARC record of a kind of its own"),
        };
    }

    Input OfResponse(string name, WarcRecord record, ReadOnlyMemory<byte> block)
    {
        // Answers of name servers and the like are kept as responses too.
        if (MediaType.Parse(record.Headers["Content-Type"]).Name is not ("application/http" or "")) return Input.Passed("WARC response not of the web");
        if (HttpMessage.Read(block) is not { } response) return Input.Refused(name, $"the record at byte {record.At}: it holds no HTTP response");
        if (response.Status != 200) return Input.Passed(FormattableString.Invariant($"HTTP {response.Status}"));
        return OfBody(name, record, response, response.Status);
    }

    Input OfBody(string name, WarcRecord record, HttpMessage message, int? status)
    {
        var type = MediaType.Parse(message.Headers["Content-Type"]);
        var kind = MediaKinds.Of(type);
        if (kind == MediaKind.Other) return Input.Passed(type.Name.Length <= 60 ? type.Name : "record of an odd media type");
        if (record.Url is not { } url) return Input.Passed("record without a web address");

        string? fault = null;
        var body = status is null ? message.Body : BodyDecoder.Decode(message.Body, message.Headers, options.MaxRecordBytes, out fault);
        if (fault is not null && (record.Truncated is null || body.IsEmpty)) return Input.Refused(name, $"the record at byte {record.At}: {fault}");
        if (body.IsEmpty) return Input.Passed("empty page");
        return PageInput.Of(name, body, new(url, type, kind, Obtained(record, message, status, url)));
    }

    static Obtained Obtained(WarcRecord record, HttpMessage message, int? status, string url) =>
        new("WARC", url, record.Headers["WARC-Date"], status, HeldHeaders.Of(message.Headers), Detail(record));

    static string? Detail(WarcRecord record)
    {
        ImmutableArray<string> parts =
        [
            .. record.Headers["WARC-Record-ID"] is { } id ? [$"record {id}"] : Array.Empty<string>(),
            .. record.Truncated is { } reason ? [$"cut off by the archive's writer: {reason}"] : Array.Empty<string>(),
        ];
        return parts.IsEmpty ? null : string.Join("; ", parts);
    }
}

using System.Runtime.InteropServices;
using Attest.App.Desk.Names;
using Attest.App.Export.Json;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/reports: what came in, and its original bytes. Text and bytes hold every name that is withheld elsewhere: they are not for readers.</summary>
static class ReportApi
{
    const int UsualMost = 100, LargestMost = 1_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reports", List).WithSummary("Reports by id, a part at a time").Answers("reportList").For(Role.Reader);
        api.MapGet("/reports/{id}", One).WithSummary("One report").Answers("report").For(Role.Reader);
        api.MapGet("/reports/{id}/text", Text).WithSummary("Its text as it was read; claims point into it").AnswersContent("text/plain").For(Role.Coder);
        api.MapGet("/reports/{id}/original", Original).WithSummary("Its bytes as they came").AnswersContent("application/octet-stream").For(Role.Coder);
    }

    /// <summary>The bytes as they came: something to be saved, never to be run or drawn.</summary>
    public static IResult Original(string id, RegisterLease register, HttpContext context)
    {
        if (register.Store.Desk.Reports([id]) is not [var entry] || register.Store.Original(id) is not { } original) return NotFound(id);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["X-Attest-Sha256"] = entry.Sha256;
        return TypedResults.File(ImmutableCollectionsMarshal.AsArray(original.Bytes)!, "application/octet-stream", FileNameOf(entry), entityTag: JsonAnswer.TagOf(entry.Sha256));
    }

    /// <summary>The last part of the name it came under, with nothing in it that a disk or a shell could take for more than letters.</summary>
    public static string FileNameOf(ReportEntry entry)
    {
        var last = entry.File.Split('/', '\\', '!')[^1];
        var plain = string.Concat(SafeText.OneLine(last).Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '_')).Trim('.', '_');
        return plain.Length is > 0 and <= 120 ? plain : entry.Id;
    }

    static IResult List(RegisterLease register, NameCover cover, HttpContext context, string? cursor, int limit = UsualMost)
    {
        if (limit is < 1 or > LargestMost) return ProblemShape.Invalid($"limit is from 1 to {LargestMost}");
        var page = register.Store.Desk.ReportsAfter(cursor ?? "", limit);
        var lens = cover.For(context, register.Store).Lens;
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("reports");
            foreach (var entry in page) ReportJson.Write(writer, lens.Report(entry));
            writer.WriteEndArray();
            writer.WriteString("next", page.Length == limit ? page[^1].Id : null);
            writer.WriteEndObject();
        });
    }

    static IResult One(string id, RegisterLease register, NameCover cover, HttpContext context) => register.Store.Desk.Reports([id]) is [var entry]
        ? new JsonAnswer(writer => ReportJson.Write(writer, cover.For(context, register.Store).Lens.Report(entry)))
        : NotFound(id);

    static IResult Text(string id, RegisterLease register) => register.Store.Reading(id) is { } reading
        ? TypedResults.Text(reading.Source.Text, "text/plain; charset=utf-8")
        : NotFound(id);

    static IResult NotFound(string id) => ProblemShape.NotFound($"There is no report {SafeText.OneLine(id)}.");
}

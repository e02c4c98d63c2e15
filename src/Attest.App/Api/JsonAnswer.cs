using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Attest.App.Api;

/// <summary>JSON as the register's contract has it, with the version by which the next request tells whether it changed.</summary>
/// <param name="version">Becomes the ETag; null for what has none.</param>
sealed class JsonAnswer(Action<Utf8JsonWriter> write, string? version = null, int status = StatusCodes.Status200OK, string type = "application/json") : IResult
{
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        if (version is not null)
        {
            var tag = TagOf(version);
            response.Headers.ETag = tag.ToString();
            if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = status;
        response.ContentType = type;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain)) write(writer);
        response.ContentLength = buffer.Length;
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), httpContext.RequestAborted);
    }

    public static EntityTagHeaderValue TagOf(string version) => new($"\"{version}\"");
}

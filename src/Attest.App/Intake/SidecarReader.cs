using System.Globalization;
using System.Text.Json;
using Attest.Model;

namespace Attest.App.Intake;

/// <summary>Reads NAME.meta.json: an object with url, outlet, published, title and charset, each a string or absent.</summary>
static class SidecarReader
{
    public const string Ending = ".meta.json";
    const int MaxDepth = 8;

    /// <summary>The sidecar, or why it is broken and where.</summary>
    public static (Sidecar? Sidecar, string? Broken) Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), new() { MaxDepth = MaxDepth });
            return OfObject(document.RootElement);
        }
        catch (JsonException error)
        {
            return (null, $"is not JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            return (null, "holds text that is not Unicode");
        }
    }

    static (Sidecar?, string?) OfObject(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return (null, "is not a JSON object");
        foreach (var name in new[] { "url", "outlet", "published", "title", "charset" })
            if (root.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                return (null, $"has no text at \"{name}\"");

        var sidecar = new Sidecar(Text(root, "url"), Text(root, "outlet"), Text(root, "published"), Text(root, "title"), Text(root, "charset"));
        return sidecar.Published is { } published && !IsDate(published) ? (null, "has no ISO 8601 date at \"published\"")
            : sidecar.Url is { } url && !IsAddress(url) ? (null, "has no web address at \"url\"")
            : (sidecar, null);
    }

    static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;

    static bool IsDate(string published) =>
        published.Length >= 10 && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (published.Length == 10 || DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, out _));

    static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\ufeff"u8) ? json[3..] : json;
}

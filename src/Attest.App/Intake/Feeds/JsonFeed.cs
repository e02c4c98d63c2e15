using System.Text.Json;

namespace Attest.App.Intake.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
static class JsonFeed
{
    /// <exception cref="InvalidDataException">It is no feed.</exception>
    public static FeedDocument Read(JsonElement root, Uri from)
    {
        if (Text(root, "version")?.Contains("jsonfeed.org/version/", StringComparison.Ordinal) != true || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
            throw new InvalidDataException("it is JSON, but no JSON Feed");
        return new("JSON Feed", FeedItems.Of(items.EnumerateArray().Select(item => FeedItems.Make(
            from, Text(item, "url") ?? Text(item, "external_url"), Text(item, "title"), Text(item, "date_published")))), []);
    }

    static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

using System.Text.Json;

namespace Attest.Clean.Html;

/// <summary>Reads schema.org facts of an article from a JSON-LD block.</summary>
static class JsonLinkedData
{
    const int MaxDepth = 32;
    const int MaxNodes = 10_000;

    /// <summary>Facts of the first article in it; null when it is no JSON or holds none.</summary>
    public static ReportFacts? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json,
                new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Articles(document.RootElement).Select(Facts).FirstOrDefault();
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Objects typed as an article, at any depth.</summary>
    static IEnumerable<JsonElement> Articles(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MaxNodes && open.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Object && IsArticle(node)) yield return node;
            foreach (var child in Children(node)) open.Enqueue(child);
        }
    }

    static IEnumerable<JsonElement> Children(JsonElement node) => (node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().AsEnumerable(),
        JsonValueKind.Object => node.EnumerateObject().Select(property => property.Value),
        _ => [],
    }).Where(child => child.ValueKind is JsonValueKind.Array or JsonValueKind.Object).Take(MaxNodes);

    static bool IsArticle(JsonElement node) => Strings(node, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting");

    static ReportFacts Facts(JsonElement node) => new(
        Strings(node, "headline").FirstOrDefault(), Names(node, "publisher").FirstOrDefault(),
        Names(node, "author").ToList() is { Count: > 0 } authors ? string.Join(", ", authors) : null, null,
        Strings(node, "datePublished").Concat(Strings(node, "dateCreated")).FirstOrDefault(), default,
        Strings(node, "url").FirstOrDefault());

    /// <summary>Names of what a property holds: plain strings, or objects with a name.</summary>
    static IEnumerable<string> Names(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value)) return [];
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        return items.SelectMany(item => item.ValueKind == JsonValueKind.Object ? Strings(item, "name") : Text(item)).Where(name => name.Length <= 200);
    }

    static IEnumerable<string> Strings(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value)) return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(Text) : Text(value);
    }

    static IEnumerable<string> Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()?.Trim() is { Length: > 0 } text ? [text] : [];
}

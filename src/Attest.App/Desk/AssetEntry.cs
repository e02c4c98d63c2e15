using System.Collections.Immutable;
using System.Text.Json;

namespace Attest.App.Desk;

/// <summary>A script with the style sheets that belong to it; paths under /assets.</summary>
sealed record AssetEntry(string Script, ImmutableArray<string> Styles)
{
    /// <summary>The entries that a Vite manifest names.</summary>
    public static ImmutableDictionary<string, AssetEntry> All(JsonDocument manifest)
    {
        var found = ImmutableDictionary.CreateBuilder<string, AssetEntry>(StringComparer.Ordinal);
        foreach (var chunk in manifest.RootElement.EnumerateObject().Select(property => property.Value))
        {
            if (!chunk.TryGetProperty("isEntry", out var entry) || !entry.GetBoolean()) continue;
            var styles = chunk.TryGetProperty("css", out var sheets) ? sheets.EnumerateArray().Select(sheet => sheet.GetString()!) : [];
            found[chunk.GetProperty("name").GetString()!] = new(chunk.GetProperty("file").GetString()!, [.. styles]);
        }

        return found.ToImmutable();
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Attest.App.Desk;

/// <summary>Style sheets of the program, and the scripts and maps that were built beside it where they were.</summary>
sealed class DeskAssets
{
    const string ManifestName = ".vite/manifest.json";

    readonly FrozenDictionary<string, Asset> files;
    readonly ImmutableDictionary<string, AssetEntry> entries = ImmutableDictionary<string, AssetEntry>.Empty.WithComparers(StringComparer.Ordinal);

    /// <param name="folder">What the build of the scripts left; it may be absent.</param>
    public DeskAssets(string folder)
    {
        var all = new Dictionary<string, Asset>(StringComparer.Ordinal);
        var style = Encoding.UTF8.GetBytes(DeskStyle.All());
        StylePath = $"desk-{Convert.ToHexStringLower(SHA256.HashData(style).AsSpan(0, 6))}.css";
        all[StylePath] = new(StylePath, style);
        var manifest = Path.Combine(folder, ManifestName);
        if (File.Exists(manifest))
        {
            entries = AssetEntry.All(JsonDocument.Parse(File.ReadAllBytes(manifest)));
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (!path.StartsWith('.')) all[path] = new(path, File.ReadAllBytes(file));
            }
        }

        files = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Path of the style sheet under /assets.</summary>
    public string StylePath { get; }

    /// <summary>False where the scripts were not built: the desk works without, but has no map.</summary>
    public bool HasScripts => !entries.IsEmpty;

    /// <summary>One entry of the scripts by its name in the build ("desk", "map"); null where it was not built.</summary>
    public AssetEntry? Entry(string name) => entries.GetValueOrDefault(name);

    /// <summary>The file of that very path; nothing else can be had.</summary>
    public Asset? Find(string path) => files.GetValueOrDefault(path);
}

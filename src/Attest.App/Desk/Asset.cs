using System.IO.Compression;

namespace Attest.App.Desk;

/// <summary>A file that browsers may keep for good: another content has another name.</summary>
/// <param name="Path">Under /assets.</param>
sealed record Asset(string Path, byte[] Content)
{
    /// <summary>Smaller ones are sent as they are, bytes.</summary>
    const int LeastPacked = 1_024;

    readonly Lazy<byte[]?> packed = new(() => IsText(Path) && Content.Length >= LeastPacked ? Pack(Content) : null);

    /// <summary>The content by Brotli; null where that is not worth it.</summary>
    public byte[]? Packed => packed.Value;

    public string Type => System.IO.Path.GetExtension(Path) switch
    {
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" or ".geojson" or ".topojson" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".woff2" => "font/woff2",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };

    static bool IsText(string path) => System.IO.Path.GetExtension(path) is ".js" or ".mjs" or ".css" or ".json" or ".geojson" or ".topojson" or ".svg" or ".txt";

    static byte[] Pack(byte[] content)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal)) brotli.Write(content);
        return target.ToArray();
    }
}

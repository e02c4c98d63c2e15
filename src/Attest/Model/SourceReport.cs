using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>One input as it came: bytes that are never changed, and the names it came under.</summary>
/// <param name="Name">Path relative to the folder given, with forward slashes, or a URL.</param>
/// <param name="Bytes">The original bytes.</param>
/// <param name="Sidecar">What a NAME.meta.json beside it says; null when there is none.</param>
public sealed record SourceReport(string Name, ImmutableArray<byte> Bytes, Sidecar? Sidecar);

/// <summary>Facts about a report from the file beside it; each null when not given.</summary>
/// <param name="Published">ISO 8601 date or date-time as given.</param>
/// <param name="Charset">Name of the encoding as the server or message gave it; believed where the bytes are not UTF-8.</param>
public sealed record Sidecar(string? Url, string? Outlet, string? Published, string? Title, string? Charset = null);

using Attest.App.Desk.Register;
using Attest.Store.Desk;

namespace Attest.App.Desk.Settings;

/// <summary>The server of map tiles, where a person named one; without it the map asks nobody.</summary>
static class TileSetting
{
    const string AddressName = "tiles.address", AttributionName = "tiles.attribution";
    const int LongestAddress = 500, LongestAttribution = 200;

    static readonly string[] Parts = ["{z}", "{x}", "{y}"];

    public static TileServer? Read(SettingTable settings) =>
        settings.Get(AddressName) is { } address && Problem(address) is null ? new(address, settings.Get(AttributionName) ?? "") : null;

    /// <param name="address">Empty takes the setting back.</param>
    /// <returns>What is wrong with it; null when it was kept.</returns>
    public static string? Keep(SettingTable settings, string address, string attribution)
    {
        var trimmed = address.Trim();
        if (trimmed.Length > 0 && Problem(trimmed) is { } problem) return problem;
        if (attribution.Length > LongestAttribution) return "The words for the licence are too long.";
        settings.Set(AddressName, trimmed.Length == 0 ? null : trimmed);
        settings.Set(AttributionName, trimmed.Length == 0 || attribution.Trim().Length == 0 ? null : attribution.Trim());
        return null;
    }

    /// <summary>"https://tiles.example.org", for the pages' policy.</summary>
    public static string Origin(TileServer server) => new Uri(Filled(server.Address)).GetLeftPart(UriPartial.Authority);

    // What ends up in a header and in a style must be an address and nothing more.
    internal static string? Problem(string address)
    {
        if (address.Length > LongestAddress) return "The address is too long.";
        if (!Array.TrueForAll(Parts, part => address.Contains(part, StringComparison.Ordinal))) return "The address needs {z}, {x} and {y}.";
        if (address.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is ';' or ',' or '"' or '\'' or '\\')) return "The address holds a sign that no address has.";
        if (!Uri.TryCreate(Filled(address), UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.UserInfo.Length > 0) return "The address must begin with https:// or http://.";
        return url.Authority.Contains('*', StringComparison.Ordinal) || address.IndexOf('{', StringComparison.Ordinal) < address.IndexOf(url.Authority, StringComparison.Ordinal) + url.Authority.Length
            ? "The server's name cannot vary." : null;
    }

    static string Filled(string address) => address.Replace("{z}", "1", StringComparison.Ordinal).Replace("{x}", "1", StringComparison.Ordinal).Replace("{y}", "1", StringComparison.Ordinal);
}

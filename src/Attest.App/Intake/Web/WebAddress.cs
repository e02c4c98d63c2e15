namespace Attest.App.Intake.Web;

/// <summary>Addresses of the web.</summary>
static class WebAddress
{
    const int MaxLength = 2000;

    /// <summary>True for what a person means as an address and not as a file.</summary>
    public static bool IsOne(string written) =>
        written.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || written.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without its fragment, or null when it is none.</summary>
    public static Uri? Parse(string written) =>
        written.Length <= MaxLength && Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new(uri.GetComponents(UriComponents.HttpRequestUrl | UriComponents.UserInfo, UriFormat.UriEscaped)) : null;

    /// <summary>Why the address is not asked; null when it may be.</summary>
    public static string? Fault(Uri url) =>
        url.Scheme is not ("http" or "https") ? $"it leads to an address that is not of the web ({url.Scheme})"
        : url.UserInfo.Length > 0 ? "its address holds a name or password"
        : url.AbsoluteUri.Length > MaxLength ? $"its address is longer than {MaxLength} letters" : null;
}

namespace Attest.App.Intake.Web;

/// <summary>Why a page is not read, by its status.</summary>
static class HttpStatusWords
{
    public static string Of(int status) => status switch
    {
        401 => "the page asks for a login (HTTP 401)",
        402 => "the page must be paid for (HTTP 402)",
        403 => "the server does not let us read the page (HTTP 403)",
        404 or 410 => FormattableString.Invariant($"there is no such page (HTTP {status})"),
        429 => "the server asks for fewer requests (HTTP 429)",
        451 => "the page is withheld for legal reasons (HTTP 451)",
        >= 500 => FormattableString.Invariant($"the server failed (HTTP {status})"),
        _ => FormattableString.Invariant($"the server answers HTTP {status}"),
    };
}

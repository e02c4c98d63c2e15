namespace Attest.App.Intake.Web;

/// <summary>Hosts whose only pages ask for consent before they lead on.</summary>
static class ConsentDoor
{
    static readonly string[] Starts = ["consent.", "guce.", "privacygate.", "cmp.", "cookiewall.", "login.", "accounts.", "auth."];

    /// <param name="asked">What was asked for: who asks for such a host by its name means it.</param>
    public static bool Is(Uri asked, Uri landed) => asked.Host != landed.Host && Starts.Any(start => landed.Host.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}

using System.Security.Claims;

namespace Attest.App.Users;

/// <summary>Who asks.</summary>
/// <param name="Name">As decisions will bear it.</param>
/// <param name="Entrance">How the visitor came in.</param>
sealed record Visitor(string Name, Role Role, Entrance Entrance)
{
    const string EntranceClaim = "entrance";

    /// <summary>Null for somebody who was not let in.</summary>
    public static Visitor? Of(ClaimsPrincipal? principal) =>
        principal?.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
            && Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role)
            && Enum.TryParse<Entrance>(principal.FindFirstValue(EntranceClaim), out var entrance) ? new(name, role, entrance) : null;

    public ClaimsPrincipal ToPrincipal(params IEnumerable<Claim> more) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, Name), new(ClaimTypes.Role, Role.ToString()), new(EntranceClaim, Entrance.ToString()), .. more],
        Entrance.ToString(), ClaimTypes.Name, ClaimTypes.Role));
}

/// <summary>How a visitor came in. Machine: sits at this machine, where no users are kept.</summary>
enum Entrance { Machine, SignIn, Key }
